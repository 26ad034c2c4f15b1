// The six columns in which a theory of change is drawn (report, Figure 4, with the challenges that it starts from).

import type { LaneId } from './ids.ts'
import type { Term, Text } from './types.ts'

export interface Lane extends Term<LaneId> {
  /** What a box in it answers. */
  readonly question: Text
}

/** From left to right: what is wrong comes first, what it should come to in the end last. */
export const lanes: readonly Lane[] = [
  {
    id: 'challenges',
    name: { da: 'Udfordringer', en: 'Challenges' },
    question: {
      da: 'Hvad er svært i området, og for hvem?',
      en: 'What is hard in the area, and for whom?',
    },
  },
  {
    id: 'target-group',
    name: { da: 'Målgruppe', en: 'Target group' },
    question: { da: 'Hvem vil I nå?', en: 'Whom do you want to reach?' },
  },
  {
    id: 'contact',
    name: { da: 'Kontakt', en: 'Contact' },
    question: {
      da: 'Hvordan finder I dem, og hvad får dem til at komme?',
      en: 'How do you find them, and what makes them come?',
    },
  },
  {
    id: 'deliverables',
    name: { da: 'Leverancer', en: 'Deliverables' },
    question: { da: 'Hvad gør I, sammen med hvem?', en: 'What do you do, and with whom?' },
  },
  {
    id: 'effort-goals',
    name: { da: 'Indsatsnære mål', en: 'Effort goals' },
    question: {
      da: 'Hvad ændrer sig snart for dem, der er med?',
      en: 'What changes soon for those who take part?',
    },
  },
  {
    id: 'long-term-goals',
    name: { da: 'Langsigtede mål', en: 'Long-term goals' },
    question: {
      da: 'Hvad skal det føre til for hele området?',
      en: 'What should it come to for the whole area?',
    },
  },
]
