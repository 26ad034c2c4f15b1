// The catalogue's activity types for the area's image and for communication.

import type { ActivityType } from '../activity-type.ts'

export const imageCommunicationTypes: readonly ActivityType[] = [
  {
    id: 'resident-information',
    effortArea: 'image-communication',
    name: { da: 'Beboerinformation', en: 'Information for residents' },
    purpose: {
      da: 'Beboerne skal vide, hvad der sker, så de har lyst til at være med og føler, at stedet er deres.',
      en: 'Residents know what is going on, so that they want to join in and feel the place is theirs.',
    },
    description: {
      da: 'Nyheder kommer ud i beboerbladet, på hjemmesiden, på opslag og fra mund til mund. Ofte skriver beboere selv med. Bestyrelsernes og medarbejdernes arbejde bliver også synligt, og det gør det lettere at henvende sig.',
      en: 'News goes out in a residents’ magazine, on a website, on notices and by word of mouth. Residents often write too. The work of boards and staff becomes visible as well, which makes it easier to approach them.',
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
      da: 'Beboere lærer at skrive, fotografere og interviewe, tit af en journalist. De laver et blad eller en side på nettet og samarbejder med institutioner og virksomheder om stoffet. Nogle bliver dem, som avisen ringer til.',
      en: 'Residents learn to write, take pictures and interview, often from a journalist. They make a magazine or a website and work with institutions and businesses on its content. Some become the people whom the newspaper calls.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: ['all-residents'],
    otherTargetGroup: {
      da: 'Beboere med kræfter til opgaven og borgere i kommunen',
      en: 'Residents with energy for the task, and citizens of the municipality',
    },
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
      da: 'Et hold frivillige banker på hos dem, der lige er flyttet ind, og fortæller om området, husordenen og det, man kan være med til. De kan også mægle, når naboer er uenige. Medarbejderne holder kurser og træder til, når en opgave er svær.',
      en: 'A team of volunteers knock on the doors of those who have just moved in and tell them about the area, the house rules and what there is to join. They can also mediate when neighbours disagree. Workers hold courses and step in when a task is hard.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: [],
    otherTargetGroup: {
      da: 'Tilflyttere, frivillige ambassadører og borgere i kommunen',
      en: 'Newcomers, volunteer ambassadors and citizens of the municipality',
    },
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
      da: 'Koncerter, teater og åbent hus trækker gæster til, som ellers ikke ville komme forbi. Beboere er værter og planlægger sammen med klubber, institutioner og teatre fra resten af byen. Bagefter er der gode historier at fortælle pressen.',
      en: 'Concerts, theatre and open days draw guests who would not otherwise come by. Residents are hosts and plan together with clubs, institutions and theatres from the rest of the town. Afterwards there are good stories to tell the press.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: ['all-residents'],
    otherTargetGroup: {
      da: 'Folk udefra, især mulige tilflyttere',
      en: 'People from outside, above all possible newcomers',
    },
  },
  {
    id: 'good-story',
    effortArea: 'image-communication',
    name: { da: 'Den gode historie', en: 'The good story' },
    purpose: {
      da: 'Medierne skal også fortælle om det, der lykkes, så omverdenen får et mere retvisende billede af området.',
      en: 'The media also cover what succeeds, so that the outside world gets a truer picture of the area.',
    },
    description: {
      da: 'Planen lægger en pressestrategi sammen med kommunen og andre. Medarbejderne lærer de lokale journalister at kende og ringer til dem, når der er noget at skrive om. Gode historier kan give læserne lyst til at flytte ind.',
      en: 'The plan draws up a press strategy with the municipality and others. Workers get to know the local journalists and call them when there is something to write about. Good stories can make readers want to move in.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: [],
    otherTargetGroup: {
      da: 'Medier, borgere i nærheden og mulige tilflyttere',
      en: 'Media, citizens nearby and possible newcomers',
    },
  },
]
