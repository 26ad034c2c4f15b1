// The catalogue's activity types for health.

import type { ActivityType } from '../activity-type.ts'

export const healthTypes: readonly ActivityType[] = [
  {
    id: 'health-guidance',
    effortArea: 'health',
    name: { da: 'Information og vejledning om sundhed', en: 'Health information and guidance' },
    purpose: {
      da: 'Beboerne skal få det bedre og kende flere, de kan få det godt sammen med.',
      en: 'Residents feel better and know more people to feel well with.',
    },
    description: {
      da: 'Enkeltvis eller i grupper tales der om mad, bevægelse, rygning og alkohol. Nogle tilbud begynder med morgenmad til børn, andre henvender sig til voksne, der sjældent hører om kommunens sundhedstilbud. Rådene er enkle og til at bruge med det samme.',
      en: 'One by one or in groups people talk about food, exercise, smoking and alcohol. Some offers start with breakfast for children, others turn to adults who seldom hear of the municipality’s health services. The advice is simple and can be used at once.',
    },
    primaryTargetGroups: ['all-residents', 'ethnic-minorities'],
    secondaryTargetGroups: ['children-7-17', 'families'],
  },
  {
    id: 'exercise',
    effortArea: 'health',
    name: { da: 'Motionsaktiviteter', en: 'Exercise' },
    purpose: {
      da: 'Deltagerne skal få flere kræfter, bedre helbred og nye bekendtskaber.',
      en: 'Participants gain strength, better health and new acquaintances.',
    },
    description: {
      da: 'Holdene spænder fra gåture og svømning til dans og træning tæt på hjemmet. Snakken om vaner, børn og hverdag kommer af sig selv i pausen. Mange inviteres personligt, fordi det er svært at møde op første gang.',
      en: 'The classes range from walks and swimming to dance and training close to home. Talk of habits, children and everyday life comes by itself in the break. Many are invited in person, as it is hard to turn up the first time.',
    },
    primaryTargetGroups: ['women'],
    secondaryTargetGroups: ['families', 'ethnic-minorities', 'elderly'],
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
      da: 'Frivillige uddannes og tager viden med ud til venner, familie og naboer. De kan fortælle på flere sprog, hvor man finder hjælp. Et besøg handler ofte lige så meget om at bryde ensomheden som om kost.',
      en: 'Volunteers are trained and take knowledge to friends, family and neighbours. They can tell in several languages where to find help. A visit is often as much about breaking loneliness as about food.',
    },
    primaryTargetGroups: ['all-residents', 'elderly'],
    secondaryTargetGroups: ['ethnic-minorities'],
    otherTargetGroup: { da: 'Frivillige ambassadører', en: 'Volunteer ambassadors' },
  },
]
