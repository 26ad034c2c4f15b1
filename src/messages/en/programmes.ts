// English: what each programme asks of its plans.

import type { programmesDa } from '../da/programmes.ts'

export const programmesEn: Record<keyof typeof programmesDa, string> = {
  'programmes.title': 'Programmes',
  'programmes.intro': 'What each round of funding asks of its plans, and what is due when.',
  'programmes.of': 'What {name} asks for',
  'programmes.edit': 'Change the demands',
  'programmes.shareName': 'The fund’s share',
  'programmes.share': 'The fund pays at most {share}%',
  'programmes.noShare': 'No fixed share from the fund',
  'programmes.areas': 'Effort areas',
  'programmes.field.fundSharePercent': 'The fund’s highest share in per cent',
  'programmes.shareHelp': 'A whole number from 1 to 99. Leave it empty where there is no fixed share.',
  'programmes.field.mainActivities': 'One main activity in each effort area',
  'programmes.main.demanded': 'Required',
  'programmes.main.recommended': 'Recommended',
  'programmes.main.free': 'Up to the plan',
  'programmes.field.demands': 'What a plan must have in place',
  'programmes.field.duties': 'Deadlines',
  'programmes.dutiesHelp':
    'What every plan hands in, such as accounts or a self-evaluation. A plan sees the deadlines within its period.',
  'programmes.duty': 'What is to be handed in?',
  'programmes.isRound': 'Round of self-evaluations',
  'programmes.dueOn': 'By',
  'programmes.addDuty': 'Add a deadline',
  'programmes.noDuties': 'No deadlines.',
  'programmes.new': 'New programme',
  'programmes.newText':
    'A new round of funding is known by its years. Its demands begin with the usual ones and can be changed afterwards.',
  'programmes.create': 'Set up the programme',
  'programmes.firstYear': 'First year',
  'programmes.lastYear': 'Last year',
  'programmes.name.da': 'Name in Danish',
  'programmes.name.en': 'Name in English',
  'programmes.frame.da': 'Frame in Danish',
  'programmes.frame.en': 'Frame in English',
  'programmes.areasHelp':
    'For each area choose which of the eight effort areas it counts under in the overview.',
  'programmes.addArea': 'Add an effort area',
  'programmes.area.da': 'Effort area in Danish',
  'programmes.area.en': 'Effort area in English',
  'programmes.field.name': 'Name',
  'programmes.field.frame': 'Frame',
  'programmes.field.effortAreas': 'Effort areas',
  'programmes.ownWords': 'Name and effort areas',
  'programmes.mapsTo': 'Counts under',
  'programmes.rules': 'Demands',
  'edit.otherMainDemanded':
    '“{title}” is a main activity in {area} too. The programme demands that a plan has only one in each effort area.',
}
