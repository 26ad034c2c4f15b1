// Threads of sparring in the example plan that the example people belong to, so that a first visitor sees what they are.

import type { MemberRole } from '../access/member-roles.ts'
import type { SuggestedField } from '../sparring/suggestion.ts'
import type { LaneId } from '../vocabulary/ids.ts'
import { examplePeopleNames } from './people.ts'

interface ExampleComment {
  readonly by: MemberRole
  readonly daysAgo: number
  /** People are mentioned by name. */
  readonly text: string
  readonly suggestion?: { readonly field: SuggestedField; readonly proposed: string }
}

export interface ExampleThread {
  /** By its number in the plan. */
  readonly activity: string
  /** The first box of it, or that box's first indicator. */
  readonly lane: LaneId
  readonly pinnedTo: 'box' | 'indicator'
  readonly comments: readonly ExampleComment[]
  /** Who settled it, in the hour after the last comment. */
  readonly settledBy?: MemberRole
}

const leader = `@${examplePeopleNames['plan-leader']}`
const consultant = `@${examplePeopleNames.consultant}`

export const exampleThreads: readonly ExampleThread[] = [
  {
    activity: '1',
    lane: 'effort-goals',
    pinnedTo: 'indicator',
    comments: [
      {
        by: 'consultant',
        daysAgo: 4,
        text: `${leader} Godt, at I har spurgt børnene selv. Jeg kan bare ikke se, hvor mange af dem der svarede, og »en ny ven« kan betyde lidt af hvert. Jeg har foreslået et spørgsmål, som er til at svare på for en på otte år.`,
        suggestion: {
          field: 'name',
          proposed:
            'Kort spørgeskema til alle faste deltagere: Leger du med nogen fra holdet, når I ikke øver?',
        },
      },
    ],
  },
  {
    activity: '3',
    lane: 'effort-goals',
    pinnedTo: 'box',
    comments: [
      {
        by: 'consultant',
        daysAgo: 12,
        text: 'Udgiften til hærværk er faldet meget, og det er værd at fejre. Men fritidsjob til knap 50 unge kan næppe være hele forklaringen. Er der sket andet i området i de samme år?',
      },
      {
        by: 'plan-leader',
        daysAgo: 2,
        text: `${consultant} Ja, boligorganisationen fik også ny belysning på stierne. Skal vi hellere måle på de unge selv, for eksempel hvor mange der stadig har jobbet efter et halvt år?`,
      },
    ],
  },
  {
    activity: '2',
    lane: 'deliverables',
    pinnedTo: 'box',
    comments: [
      {
        by: 'consultant',
        daysAgo: 30,
        text: 'Hvordan ved I, at det er andre beboere end dem, der plejer at komme?',
      },
      {
        by: 'worker',
        daysAgo: 29,
        text: 'Vi spørger gæsterne på dagen, om de har været med før. Frivillige går rundt med et skema, så vi får svar fra omkring hver tredje.',
      },
      { by: 'consultant', daysAgo: 28, text: 'Det er fint. Så er jeg med.' },
    ],
    settledBy: 'consultant',
  },
]
