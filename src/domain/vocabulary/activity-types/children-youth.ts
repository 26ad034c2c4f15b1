// The catalogue's activity types for children, young people and their families. Where the report says children
// over 5, the type is for both age groups, as 6-year-olds belong to the younger.

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
      en: 'Families first meet over something pleasant, such as a trip or a meal. From there they go on to courses and conversations about children, relationships, school and public services. In some places parents make a plan of their own with the worker.',
    },
    primaryTargetGroups: ['families', 'vulnerable-groups'],
    secondaryTargetGroups: [],
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
      da: 'Her er meget at vælge imellem: teater, boldspil, træning, haver og værksteder. Indholdet skifter efter, hvad børnene har lyst til, og hvem der kan stå for det. Et levende fritidsliv gør også området mere attraktivt at bo i.',
      en: 'There is much to choose from: theatre, ball games, training, gardens and workshops. What is on depends on what the children want and who can run it. A lively leisure scene also makes the area a better place to live.',
    },
    primaryTargetGroups: ['children-0-6', 'children-7-17'],
    secondaryTargetGroups: [],
  },
  {
    id: 'introduction-to-associations',
    effortArea: 'children-youth',
    name: { da: 'Introduktion til foreningslivet', en: 'Introduction to associations' },
    purpose: {
      da: 'Flere børn og unge skal finde en fritidsinteresse og holde fast i den, så de får venner og gode vaner, der holder dem ude af ballade.',
      en: 'More children and young people find a leisure interest and stick with it, gaining friends and good habits that keep them out of trouble.',
    },
    description: {
      da: 'En medarbejder eller frivillig spørger, hvad barnet drømmer om, og går med de første gange. Forældrene inddrages, fordi deres opbakning ofte afgør, om barnet bliver ved. Planen kan i en periode betale hele eller en del af kontingentet.',
      en: 'A worker or volunteer asks what the child dreams of and comes along the first few times. Parents are involved, as their support often decides whether the child keeps going. The plan may pay some or all of the membership fee for a while.',
    },
    primaryTargetGroups: ['children-0-6', 'children-7-17'],
    secondaryTargetGroups: ['families'],
  },
  {
    id: 'role-models',
    effortArea: 'children-youth',
    name: { da: 'Rollemodeller og mentorer', en: 'Role models and mentors' },
    purpose: {
      da: 'Børn og unge skal have nogen at spejle sig i, både i skolen, i familien og i fritiden.',
      en: 'Children and young people have someone to look up to, at school, in the family and in their free time.',
    },
    description: {
      da: 'Rollemodellen er tit vokset op samme sted og er kommet godt i vej, nogle gange efter egne svære år. Han eller hun mødes med de yngre om en aktivitet og taler med dem om det, der fylder. Når færre unge kommer ud i kriminalitet, bliver området tryggere.',
      en: 'The role model has often grown up in the same place and done well, sometimes after hard years of their own. They meet the younger ones around an activity and talk about what is on their minds. When fewer young people drift into crime, the area becomes safer.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Unge over 17 år', en: 'Young people over 17' },
  },
  {
    id: 'youth-clubs',
    effortArea: 'children-youth',
    name: { da: 'Væresteder og klubber', en: 'Drop-in centres and clubs' },
    purpose: {
      da: 'Børn og unge skal have et fast sted med voksne, de kan regne med, så de trives og bruger aftenerne på noget godt.',
      en: 'Children and young people have a place of their own with adults they can count on, so that they thrive and spend their evenings well.',
    },
    description: {
      da: 'Klubben er åben på faste tider og rummer alt fra spil og madlavning til lektier. De voksne lærer de unge at kende over tid og kan hjælpe, når noget er svært. Mange steder kommer der flest drenge, og nogle klubber er især for unge, der er ved at komme på kant med loven.',
      en: 'The club has fixed opening hours and room for everything from games and cooking to homework. The adults get to know the young people over time and can help when something is hard. In many places most who come are boys, and some clubs are mainly for those at risk of getting into trouble with the law.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Kriminalitetstruede unge', en: 'Young people at risk of crime' },
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
      da: 'Det kan være en dag på stranden eller nogle dage på koloni i Danmark. Frivillige hjælper med at planlægge og tager med på turen. Undervejs lærer medarbejderne familierne at kende, og så er det nemt at invitere dem til andre aktiviteter.',
      en: 'It may be a day at the beach or a few days at a holiday camp in Denmark. Volunteers help to plan and come along. On the trip workers get to know the families, which makes it easy to invite them to other activities.',
    },
    primaryTargetGroups: ['children-0-6', 'children-7-17', 'families'],
    secondaryTargetGroups: [],
  },
  {
    id: 'street-work',
    effortArea: 'children-youth',
    name: { da: 'Gadeplansarbejde', en: 'Street outreach work' },
    purpose: {
      da: 'Unge på kanten skal have en voksen, de stoler på, og hjælp til at lægge kriminalitet og dårlige vaner bag sig.',
      en: 'Young people on the margins have an adult they trust, and help to leave crime and bad habits behind.',
    },
    description: {
      da: 'Medarbejderen er ude, hvor de unge er, også om aftenen: ved butikkerne, på stierne, på boldbanen. Tilliden vokser gennem mange små samtaler. Først når den er der, kan de tale om skole, job, misbrug eller det næste skridt.',
      en: 'The worker is out where the young people are, in the evenings too: by the shops, on the paths, on the football pitch. Trust grows out of many short conversations. Only then can they talk about school, jobs, substance abuse or the next step.',
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
      da: 'Beboerne skal føle sig trygge udenfor, og der skal gøres noget ved det, der skaber utryghed.',
      en: 'Residents feel safe outdoors, and something is done about what makes them feel unsafe.',
    },
    description: {
      da: 'Hold af unge og voksne går ture i området på aftalte tidspunkter. De hilser, taler med dem, de møder, og lægger mærke til hærværk, mørke hjørner og andet, der bør ordnes. Det, de ser, giver de videre til ejendomsfunktionærer og andre, der kan gøre noget.',
      en: 'Teams of young people and adults walk the area at agreed times. They greet and talk to those they meet and notice vandalism, dark corners and other things that need mending. They pass on what they see to caretakers and others who can act.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Unge', en: 'Young people' },
  },
]
