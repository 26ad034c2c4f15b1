// The catalogue's activity types for children, young people and their families.

import type { ActivityType } from '../activity-type.ts'

export const childrenYouthTypes: readonly ActivityType[] = [
  {
    id: 'family-school',
    effortArea: 'children-youth',
    name: { da: 'Familieskoler og læring', en: 'Family schools and learning' },
    purpose: {
      da: 'Forældre skal føle sig sikrere i deres rolle, så de kan følge med i og bakke op om børnenes skole og fritid.',
      en: 'Parents become more confident, so that they can follow and support their children’s school and leisure.',
    },
    description: {
      da: 'Familierne mødes først om noget hyggeligt, for eksempel en tur eller en middag. Derfra går vejen til kurser og samtaler om børn, parforhold, skole og det offentlige system. Nogle steder laver forældrene deres egen plan sammen med medarbejderen.',
      en: 'Families first meet over something pleasant, such as a trip or a meal. From there the way leads to courses and talks about children, relationships, school and public services. In some places parents make a plan of their own with the worker.',
    },
    primaryTargetGroups: ['families'],
    secondaryTargetGroups: ['children-0-6', 'children-7-17'],
    otherTargetGroup: { da: 'Kommende forældre', en: 'Expectant parents' },
  },
  {
    id: 'leisure-activities',
    effortArea: 'children-youth',
    name: { da: 'Fritidsaktiviteter', en: 'Leisure activities' },
    purpose: {
      da: 'Børn og unge skal have gode oplevelser tæt på, hvor de bor, og lære hinanden at kende.',
      en: 'Children and young people have good experiences close to home and get to know each other.',
    },
    description: {
      da: 'Her samles alt det, der fylder fritiden: teater, bold, træning, haver og værksteder. Indholdet skifter efter, hvad børnene har lyst til, og hvem der kan stå for det. Et levende fritidsliv gør også området mere attraktivt at bo i.',
      en: 'Everything that fills free time is gathered here: theatre, ball games, training, gardens and workshops. The content follows what children want and who can run it. A lively leisure scene also makes the area a better place to live.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: ['children-0-6'],
  },
  {
    id: 'introduction-to-associations',
    effortArea: 'children-youth',
    name: { da: 'Introduktion til foreningslivet', en: 'Introduction to associations' },
    purpose: {
      da: 'Flere børn og unge skal finde en fritidsinteresse og blive i den, så de får venner og vaner, der holder dem ude af ballade.',
      en: 'More children and young people find a leisure interest and stay with it, gaining friends and habits that keep them out of trouble.',
    },
    description: {
      da: 'En medarbejder eller frivillig spørger, hvad barnet drømmer om, og går med de første gange. Forældrene inddrages, fordi deres opbakning ofte afgør, om barnet bliver. Kontingentet kan i en periode betales helt eller delvist af planen.',
      en: 'A worker or volunteer asks what the child dreams of and comes along the first few times. Parents are involved, as their support often decides whether the child stays. The plan may pay some or all of the fee for a while.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: ['families'],
  },
  {
    id: 'role-models',
    effortArea: 'children-youth',
    name: { da: 'Rollemodeller og mentorer', en: 'Role models and mentors' },
    purpose: {
      da: 'Børn og unge skal have et menneske at spejle sig i, når de vælger vej i skole, familie og fritid.',
      en: 'Children and young people have someone to look up to when they choose their way in school, family and leisure.',
    },
    description: {
      da: 'Rollemodellen er tit vokset op samme sted og er kommet godt i vej, nogle gange efter egne svære år. Han eller hun mødes med de yngre om en aktivitet og taler med dem om det, der fylder. Når færre unge søger spændingen i det ulovlige, bliver området tryggere.',
      en: 'The role model has often grown up in the same place and done well, sometimes after hard years of their own. They meet the younger ones around an activity and talk about what is on their minds. When fewer seek thrills outside the law, the area becomes safer.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: ['all-residents'],
    otherTargetGroup: { da: 'Unge over 17 år', en: 'Young people over 17' },
  },
  {
    id: 'youth-clubs',
    effortArea: 'children-youth',
    name: { da: 'Væresteder og klubber', en: 'Drop-in centres and clubs' },
    purpose: {
      da: 'Børn og unge skal have et fast sted med gode voksne, så de trives og bruger aftenerne på noget godt.',
      en: 'Children and young people have a place of their own with good adults, so that they thrive and spend their evenings well.',
    },
    description: {
      da: 'Klubben er åben på faste tider og rummer alt fra spil og madlavning til lektier. De voksne lærer de unge at kende over tid og kan hjælpe, når noget er svært. Mange steder kommer der flest drenge, og nogle klubber er især for unge, der er ved at komme på kant med loven.',
      en: 'The club has fixed opening hours and room for everything from games and cooking to homework. The adults get to know the young over time and can help when something is hard. In many places boys are in the majority, and some clubs are mainly for those about to get into trouble with the law.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: ['vulnerable-groups'],
  },
  {
    id: 'holiday-activities',
    effortArea: 'children-youth',
    name: { da: 'Ferieaktiviteter', en: 'Holiday activities' },
    purpose: {
      da: 'Familier, der ellers bliver hjemme i ferien, skal have gode minder sammen og lære andre familier at kende.',
      en: 'Families who would otherwise stay at home share good memories and get to know other families.',
    },
    description: {
      da: 'Det kan være en dag på stranden eller nogle dage på en koloni i Danmark. Frivillige er med til at planlægge og er med på turen. Undervejs får medarbejderne en kontakt, som gør det nemt at invitere videre til andre tilbud.',
      en: 'It may be a day at the beach or a few days at a camp in Denmark. Volunteers help to plan and come along. On the way workers make contacts that make it easy to invite people on to other offers.',
    },
    primaryTargetGroups: ['families', 'children-7-17'],
    secondaryTargetGroups: ['children-0-6'],
  },
  {
    id: 'street-work',
    effortArea: 'children-youth',
    name: { da: 'Gadeplansarbejde', en: 'Street outreach work' },
    purpose: {
      da: 'Unge på kanten skal få en voksen, de stoler på, og hjælp til at lægge kriminalitet og dårlige vaner bag sig.',
      en: 'Young people at the edge get an adult whom they trust, and help to leave crime and bad habits behind.',
    },
    description: {
      da: 'Medarbejderen er ude, hvor de unge er, også om aftenen: ved butikkerne, på stierne, på boldbanen. Tilliden vokser af mange små samtaler. Først når den er der, kan de tale om skole, job, misbrug eller det næste skridt.',
      en: 'The worker is out where the young are, in the evenings too: by the shops, on the paths, on the football pitch. Trust grows out of many small talks. Only then can they speak of school, jobs, substance abuse or the next step.',
    },
    primaryTargetGroups: ['children-7-17', 'vulnerable-groups'],
    secondaryTargetGroups: ['all-residents'],
    otherTargetGroup: { da: 'Unge over 17 år', en: 'Young people over 17' },
  },
  {
    id: 'safety-patrol',
    effortArea: 'children-youth',
    name: { da: 'Tryghedskorps', en: 'Safety patrols' },
    purpose: {
      da: 'Beboerne skal føle sig trygge udenfor, og det, der skaber utryghed, skal opdages og mødes med handling.',
      en: 'Residents feel safe outdoors, and what makes them unsafe is noticed and acted on.',
    },
    description: {
      da: 'Hold af unge og voksne går ture i området på aftalte tidspunkter. De hilser, taler med dem, de møder, og lægger mærke til hærværk, mørke hjørner og andet, der bør ordnes. Det, de ser, gives videre til ejendomsfunktionærer og andre, der kan gøre noget.',
      en: 'Teams of young people and adults walk the area at agreed times. They greet and talk to those they meet and notice vandalism, dark corners and other things that need mending. What they see is passed on to caretakers and others who can act.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: ['children-7-17'],
    otherTargetGroup: { da: 'Unge over 17 år', en: 'Young people over 17' },
  },
]
