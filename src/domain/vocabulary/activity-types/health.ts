// The catalogue's activity types for health.

import type { ActivityType } from '../activity-type.ts'

export const healthTypes: readonly ActivityType[] = [
  {
    id: 'health-guidance',
    effortArea: 'health',
    name: { da: 'Information og vejledning om sundhed', en: 'Health information and guidance' },
    purpose: {
      da: 'Beboerne skal have et bedre helbred og et større netværk.',
      en: 'Residents have better health and a larger network.',
    },
    description: {
      da: 'Beboerne taler med en medarbejder, alene eller i en gruppe, om mad, bevægelse, rygning og alkohol. Nogle tilbud begynder med morgenmad til børn, andre henvender sig til voksne, der sjældent hører om kommunens sundhedstilbud. Rådene er enkle og til at bruge med det samme.',
      en: 'Residents talk with a worker, alone or in a group, about food, exercise, smoking and alcohol. Some activities start with breakfast for children, others turn to adults who seldom hear of the municipality’s health services. The advice is simple and can be used at once.',
    },
    primaryTargetGroups: ['all-residents', 'children-7-17', 'ethnic-minorities'],
    secondaryTargetGroups: [],
  },
  {
    id: 'exercise',
    effortArea: 'health',
    name: { da: 'Motionsaktiviteter', en: 'Exercise' },
    purpose: {
      da: 'Deltagerne skal have flere kræfter, et bedre helbred og nye bekendtskaber.',
      en: 'Participants gain strength, better health and new acquaintances.',
    },
    description: {
      da: 'Holdene spænder fra gåture og svømning til dans og træning tæt på hjemmet. Snakken om vaner, børn og hverdag kommer af sig selv i pausen. Mange inviteres personligt, fordi det er svært at møde op første gang.',
      en: 'The classes range from walks and swimming to dance and training close to home. Talk about habits, children and everyday life comes naturally in the break. Many are invited in person, as it is hard to turn up the first time.',
    },
    primaryTargetGroups: ['women'],
    secondaryTargetGroups: ['children-0-6', 'children-7-17', 'families'],
  },
  {
    id: 'health-ambassadors',
    effortArea: 'health',
    name: { da: 'Sundhedsambassadører', en: 'Health ambassadors' },
    purpose: {
      da: 'Flere beboere skal leve sundere og have nogen at være sammen med.',
      en: 'More residents live healthier lives and have someone to be with.',
    },
    description: {
      da: 'Frivillige uddannes og tager viden med ud til venner, familie og naboer. De kan fortælle på flere sprog, hvor man finder hjælp. Et besøg handler ofte lige så meget om selskab som om kost.',
      en: 'Volunteers are trained and take knowledge to friends, family and neighbours. They can say in several languages where to find help. A visit is often as much about company as about food.',
    },
    primaryTargetGroups: ['all-residents', 'elderly'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Frivillige ambassadører', en: 'Volunteer ambassadors' },
  },
]
