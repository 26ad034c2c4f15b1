// The catalogue's activity types for employment and education.

import type { ActivityType } from '../activity-type.ts'

export const employmentEducationTypes: readonly ActivityType[] = [
  {
    id: 'local-job-centre',
    effortArea: 'employment-education',
    name: { da: 'Fremskudt beskæftigelsesindsats', en: 'Local employment outreach' },
    purpose: {
      da: 'Ledige beboere skal få mere mod på et arbejde og blive bedre til at søge job.',
      en: 'Unemployed residents feel readier for work and become better at finding a job.',
    },
    description: {
      da: 'Kommunens job- og uddannelsesvejledere rykker ud i området, ofte til en café med faste tider. Her kan man spørge om regler og ansøgninger, men også tale om det, der ellers står i vejen. Deltagerne lærer meget af hinanden.',
      en: 'The municipality’s job and education advisers move out into the area, often to a café with fixed hours. People can ask about rules and applications, but also talk about whatever else stands in the way. Participants learn a lot from each other.',
    },
    primaryTargetGroups: ['vulnerable-groups'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Ledige mellem 18 og 65 år', en: 'Unemployed people aged 18-65' },
  },
  {
    id: 'job-guidance',
    effortArea: 'employment-education',
    name: { da: 'Jobvejledning', en: 'Job guidance' },
    purpose: {
      da: 'Ledige skal blive i stand til selv at tage næste skridt mod job eller uddannelse.',
      en: 'Unemployed people become able to take the next step towards a job or education by themselves.',
    },
    description: {
      da: 'Vejledningen er frivillig og foregår på tomandshånd. Den begynder med det, der fylder, for eksempel gæld, helbred eller breve fra kommunen, og går videre til cv, ansøgning og brug af computer. Medarbejderen tager gerne med til møder og hjælper samtalen på vej.',
      en: 'Guidance is voluntary and one to one. It starts with what weighs most, such as debt, health or letters from the municipality, and goes on to CVs, applications and using a computer. The worker is happy to come along to meetings and help the conversation on its way.',
    },
    primaryTargetGroups: ['vulnerable-groups'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Ledige voksne', en: 'Unemployed adults' },
  },
  {
    id: 'job-readiness-courses',
    effortArea: 'employment-education',
    name: { da: 'Jobparatgørende kurser', en: 'Job readiness courses' },
    purpose: {
      da: 'Deltagerne skal have troen på sig selv tilbage og komme tættere på job og uddannelse.',
      en: 'Participants regain faith in themselves and move closer to jobs and education.',
    },
    description: {
      da: 'Kurset blander undervisning, øvelser og personlig støtte over nogle uger eller måneder. Man lærer om arbejdsmarkedet, træner samtaler og finder ud af, hvad man kan. Holdet støtter hinanden, også når det er svært.',
      en: 'The course mixes teaching, exercises and personal support over some weeks or months. Participants learn about the labour market, rehearse interviews and find out what they can do. The group sticks together, also when things are hard.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Ledige unge og voksne', en: 'Unemployed young people and adults' },
  },
  {
    id: 'education-guidance',
    effortArea: 'employment-education',
    name: { da: 'Uddannelsesvejledning', en: 'Education guidance' },
    purpose: {
      da: 'Unge skal finde en uddannelse, der passer til dem, og gøre den færdig.',
      en: 'Young people find an education that suits them, and finish it.',
    },
    description: {
      da: 'Nogle har brug for én god samtale, andre for støtte gennem flere måneder. Vejlederen viser mulighederne, hjælper med valget og holder kontakten, når motivationen svigter. Skolen og familien inddrages, når den unge ønsker det.',
      en: 'Some need one good conversation, others support over several months. The adviser shows the options, helps with the choice and keeps in touch when motivation fails. School and family are involved when the young person wishes.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Unge mellem 18 og 25 år', en: 'Young people aged 18-25' },
  },
  {
    id: 'youth-jobs',
    effortArea: 'employment-education',
    name: {
      da: 'Fritidsjobvejledning og lommepengeprojekter',
      en: 'Part-time job guidance and pocket money jobs',
    },
    purpose: {
      da: 'Unge skal prøve at have et job, lære, hvad en arbejdsplads forventer af dem, og passe bedre på deres eget område.',
      en: 'Young people try having a job, learn what a workplace expects and take better care of their own area.',
    },
    description: {
      da: 'De yngste kan tjene lommepenge på små opgaver som oprydning og vedligehold. De lidt ældre får hjælp til at søge et rigtigt fritidsjob i en butik, på en institution eller på ejendomskontoret. Undervejs er der et kursus og en voksen at ringe til.',
      en: 'The youngest can earn pocket money on small tasks such as tidying and upkeep. The slightly older are helped to apply for a real part-time job in a shop, an institution or the estate office. Along the way there is a course and an adult to call.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: [],
  },
  {
    id: 'homework-cafe',
    effortArea: 'employment-education',
    name: { da: 'Lektiecafé', en: 'Homework café' },
    purpose: {
      da: 'Børn og unge skal klare sig bedre i skolen og få mod på at tage en uddannelse bagefter.',
      en: 'Children and young people do better at school and gain the courage to go on to further education.',
    },
    description: {
      da: 'Caféen ligger tæt på hjemmet og er åben for alle, der vil have ro og hjælp til lektierne. Frivillige sidder klar, og der er tid til en snak og lidt frugt. Den gode stemning er med til at få børnene til at komme igen.',
      en: 'The café is close to home and open to all who want peace and help with homework. Volunteers are ready, and there is time for a chat and some fruit. The good atmosphere helps to make the children come back.',
    },
    primaryTargetGroups: ['children-7-17'],
    secondaryTargetGroups: [],
  },
]
