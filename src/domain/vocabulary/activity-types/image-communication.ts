// The catalogue's activity types for the area's image and for communication.

import type { ActivityType } from '../activity-type.ts'

export const imageCommunicationTypes: readonly ActivityType[] = [
  {
    id: 'resident-information',
    effortArea: 'image-communication',
    name: { da: 'Beboerinformation', en: 'Information for residents' },
    purpose: {
      da: 'Beboerne skal vide, hvad der sker, så de har lyst til at være med og føler, at stedet er deres.',
      en: 'Residents know what goes on, so that they want to join in and feel the place is theirs.',
    },
    description: {
      da: 'Nyheder når ud i beboerblad, på hjemmeside, på opslag og fra mund til mund. Ofte skriver beboere selv med. Bestyrelsernes og medarbejdernes arbejde bliver også synligt, og det gør det lettere at henvende sig.',
      en: 'News goes out in a residents’ paper, on a website, on notices and by word of mouth. Residents often write too. The work of boards and staff becomes visible as well, which makes it easier to approach them.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Naboer til området', en: 'Neighbours of the area' },
  },
  {
    id: 'resident-journalists',
    effortArea: 'image-communication',
    name: { da: 'Beboerjournalister', en: 'Resident journalists' },
    purpose: {
      da: 'Områdets historier skal fortælles af dem, der bor der, og fortsætte med at blive fortalt, når planen slutter.',
      en: 'The area’s stories are told by those who live there, and go on being told when the plan ends.',
    },
    description: {
      da: 'Beboere lærer at skrive, fotografere og interviewe, tit af en journalist. De laver et blad eller en side på nettet og samarbejder med institutioner og virksomheder om stoffet. Nogle bliver dem, avisen ringer til.',
      en: 'Residents learn to write, take pictures and interview, often from a journalist. They make a paper or a website and work with institutions and businesses on its content. Some become the ones the newspaper calls.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Borgere i kommunen', en: 'Citizens of the municipality' },
  },
  {
    id: 'neighbour-ambassadors',
    effortArea: 'image-communication',
    name: { da: 'Naboambassadører', en: 'Neighbour ambassadors' },
    purpose: {
      da: 'Nye beboere skal føle sig velkomne, blive boende og få lyst til at gøre noget for fællesskabet.',
      en: 'New residents feel welcome, stay, and want to do something for the community.',
    },
    description: {
      da: 'Et hold frivillige banker på hos dem, der lige er flyttet ind, og fortæller om området, husordenen og det, man kan være med til. De kan også tale naboer til rette. Medarbejderne giver kurser og er der, når en opgave er svær.',
      en: 'A team of volunteers knock on the doors of those who have just moved in and tell of the area, the house rules and what there is to join. They can also talk neighbours round. Workers give courses and are there when a task is hard.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Tilflyttere', en: 'Newcomers' },
  },
  {
    id: 'outward-events',
    effortArea: 'image-communication',
    name: { da: 'Aktiviteter for omverdenen', en: 'Events for the outside world' },
    purpose: {
      da: 'Folk udefra skal opleve området selv, og beboerne skal være stolte af at vise det frem.',
      en: 'People from outside see the area for themselves, and residents are proud to show it.',
    },
    description: {
      da: 'Koncerter, teater og åbent hus trækker gæster til, som ellers ikke ville komme forbi. Beboere er værter og planlægger sammen med klubber, institutioner og scener fra resten af byen. Bagefter er der gode historier at fortælle pressen.',
      en: 'Concerts, theatre and open days draw guests who would not otherwise come by. Residents are hosts and plan with clubs, institutions and stages from the rest of the town. Afterwards there are good stories to tell the press.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: ['families'],
    otherTargetGroup: { da: 'Borgere uden for området', en: 'Citizens from outside the area' },
  },
  {
    id: 'good-story',
    effortArea: 'image-communication',
    name: { da: 'Den gode historie', en: 'The good story' },
    purpose: {
      da: 'Medierne skal også fortælle om det, der lykkes, så omverdenen får et mere sandt billede af området.',
      en: 'The media also tell of what succeeds, so that the world outside gets a truer picture of the area.',
    },
    description: {
      da: 'Planen lægger en strategi for pressen sammen med kommunen og andre. Medarbejderne lærer de lokale journalister at kende og tipper dem, når der er noget at skrive om. Målet er læsere, der kunne tænke sig at flytte ind.',
      en: 'The plan makes a press strategy with the municipality and others. Workers get to know the local journalists and tip them off when there is something to write about. The aim is readers who might like to move in.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Medier og mulige tilflyttere', en: 'Media and possible newcomers' },
  },
]
