// Pathways to begin from: that of the report's Figure 12, and two that follow from what it tells of exercise and of
// social caretakers.

import type { Pathway } from './pathways.ts'

export const pathwayTemplates: readonly Pathway[] = [
  {
    key: 'family-of-a-young-person',
    name: { da: 'En ung på kanten og forældrene', en: 'A young person on the margins and the parents' },
    people: [
      { key: 'parents', name: { da: 'Forældrene', en: 'The parents' } },
      { key: 'young-person', name: { da: 'Den unge', en: 'The young person' } },
    ],
    steps: [
      {
        key: 'family-school',
        title: { da: 'Forældrene går i familieskole', en: 'The parents attend family school' },
        activityType: 'family-school',
        people: ['parents'],
        after: [],
      },
      {
        key: 'role-model',
        title: { da: 'Den unge får en rollemodel', en: 'The young person gets a role model' },
        activityType: 'role-models',
        people: ['young-person'],
        after: [],
      },
      {
        key: 'part-time-job',
        title: { da: 'Den unge får et fritidsjob', en: 'The young person gets a part-time job' },
        activityType: 'youth-jobs',
        people: ['young-person'],
        after: ['role-model'],
      },
      {
        key: 'education',
        title: { da: 'Den unge gør en uddannelse færdig', en: 'The young person completes an education' },
        activityType: 'education-guidance',
        people: ['young-person'],
        after: ['part-time-job'],
      },
    ],
  },
  {
    key: 'from-exercise-to-work',
    name: { da: 'Fra motionshold til job', en: 'From an exercise group to a job' },
    people: [
      { key: 'woman', name: { da: 'En kvinde uden arbejde', en: 'A woman out of work' } },
      { key: 'children', name: { da: 'Hendes børn', en: 'Her children' } },
    ],
    steps: [
      {
        key: 'exercise',
        title: { da: 'Hun begynder på et motionshold', en: 'She joins an exercise group' },
        activityType: 'exercise',
        people: ['woman'],
        after: [],
      },
      {
        key: 'network',
        title: { da: 'Hun får venner i en kvindeklub', en: 'She makes friends in a women’s club' },
        activityType: 'hobby-clubs',
        people: ['woman'],
        after: ['exercise'],
      },
      {
        key: 'clubs',
        title: { da: 'Børnene bliver fulgt til en forening', en: 'The children are taken along to a club' },
        activityType: 'introduction-to-associations',
        people: ['children'],
        after: ['exercise'],
      },
      {
        key: 'job-guidance',
        title: { da: 'Hun får hjælp til at søge job', en: 'She gets help to seek a job' },
        activityType: 'job-guidance',
        people: ['woman'],
        after: ['network'],
      },
    ],
  },
  {
    key: 'from-loneliness-to-volunteering',
    name: { da: 'Fra ensom til frivillig', en: 'From loneliness to volunteering' },
    people: [{ key: 'resident', name: { da: 'En ensom beboer', en: 'A lonely resident' } }],
    steps: [
      {
        key: 'visits',
        title: { da: 'Den sociale vicevært kommer på besøg', en: 'The social caretaker visits' },
        activityType: 'social-caretakers',
        people: ['resident'],
        after: [],
      },
      {
        key: 'accompanied',
        title: { da: 'De går sammen til fællesspisning', en: 'They go to a communal meal together' },
        activityType: 'communal-meals',
        people: ['resident'],
        after: ['visits'],
      },
      {
        key: 'volunteer',
        title: { da: 'Beboeren hjælper til som frivillig', en: 'The resident helps as a volunteer' },
        activityType: 'volunteer-recruitment',
        people: ['resident'],
        after: ['accompanied'],
      },
    ],
  },
]
