// What the running plan of the example means to change, and what it has measured of it: some goals are on track, some behind,
// and some are counted by the logbook.

import type { Indicator } from '../theory/theory.ts'
import type { LaneId } from '../vocabulary/ids.ts'

/** An indicator with its values: months after the plan's first day, the amount, and of how many. */
export interface RunningIndicator
  extends Pick<Indicator, 'name' | 'unit' | 'aggregation' | 'baseline' | 'target' | 'source' | 'feed'> {
  readonly libraryIndicator: string | null
  readonly values: readonly (readonly [months: number, amount: string, of: number | null])[]
}

/** One box a lane in the order of the lanes, each leading to the next. */
export type RunningTheory = readonly {
  readonly lane: LaneId
  readonly title: string
  readonly indicators: readonly RunningIndicator[]
}[]

const box = (lane: LaneId, title: string, ...indicators: readonly RunningIndicator[]) => ({
  ...{ lane, title, indicators },
})

const fed = (
  name: string,
  feed: NonNullable<Indicator['feed']>,
  aggregation: Indicator['aggregation'],
  target: string,
  libraryIndicator: string,
): RunningIndicator => ({
  ...{ name, feed, aggregation, target, libraryIndicator },
  ...{ unit: 'count', baseline: '', source: 'Logbogen', values: [] },
})

const byHand = (
  name: string,
  said: Pick<Indicator, 'unit' | 'aggregation' | 'baseline' | 'target' | 'source'>,
  values: RunningIndicator['values'],
): RunningIndicator => ({ name, ...said, feed: null, libraryIndicator: null, values })

export const cafe: RunningTheory = [
  box('challenges', 'Mange børn får ikke lavet lektier'),
  box('target-group', 'Skolebørn i Rebslagervænget'),
  box(
    'contact',
    'Lærere og forældre sender børn videre til caféen',
    fed('Fremmøder i lektiecaféen', 'attendance', 'cumulative', '4000', 'attendances'),
  ),
  box(
    'deliverables',
    'Lektiehjælp to eftermiddage om ugen',
    fed('Afholdte eftermiddage', 'sessions', 'cumulative', '320', 'sessions-held'),
    fed('Frivillige på samme eftermiddag', 'volunteers', 'latest', '6', 'active-volunteers'),
  ),
  box(
    'effort-goals',
    'Børnene får lavet deres lektier',
    byHand(
      'Børn, der har lavet lektierne i ugens løb',
      { unit: 'share', aggregation: 'latest', baseline: '30', target: '70', source: 'Spurgt i caféen' },
      [
        [3, '9', 27],
        [6, '11', 29],
        [9, '13', 30],
        [12, '15', 31],
        [15, '17', 32],
        [18, '18', 33],
        [21, '20', 34],
      ],
    ),
  ),
  box('long-term-goals', 'Flere gennemfører en ungdomsuddannelse'),
]

export const meals: RunningTheory = [
  box('challenges', 'Naboer kender ikke hinanden'),
  box('target-group', 'Alle beboere, især dem, der bor alene'),
  box(
    'contact',
    'Opgangene inviterer hinanden',
    fed('Gæster pr. aften', 'mean-attendance', 'mean', '40', 'mean-attendance'),
  ),
  box(
    'deliverables',
    'Mad til alle hver anden torsdag',
    fed('Timer, frivillige har brugt', 'volunteer-hours', 'cumulative', '1600', 'volunteer-hours'),
  ),
  box(
    'effort-goals',
    'Naboer hjælper hinanden',
    byHand(
      'Gæster, der kan bede en nabo om hjælp',
      {
        unit: 'share',
        aggregation: 'latest',
        baseline: '40',
        target: '65',
        source: 'Spørgeskema ved bordene',
      },
      [
        [5, '19', 46],
        [11, '22', 48],
        [17, '27', 51],
        [22, '29', 50],
      ],
    ),
  ),
  box('long-term-goals', 'Flere føler sig hjemme i området'),
]

export const jobs: RunningTheory = [
  box('challenges', 'Unge mangler noget at stå op til'),
  box('target-group', 'Unge mellem 13 og 17 år'),
  box(
    'contact',
    'De unge bliver spurgt der, hvor de er',
    byHand(
      'Unge, der har talt med jobvejlederen',
      { unit: 'count', aggregation: 'cumulative', baseline: '', target: '160', source: 'Vejlederens liste' },
      [
        [3, '9', null],
        [9, '18', null],
        [15, '22', null],
        [21, '25', null],
      ],
    ),
  ),
  box(
    'deliverables',
    'Virksomheder i nærheden tager imod unge',
    byHand(
      'Virksomheder med en aftale',
      { unit: 'count', aggregation: 'latest', baseline: '0', target: '20', source: 'Aftalerne' },
      [
        [4, '3', null],
        [10, '6', null],
        [20, '11', null],
      ],
    ),
  ),
  box(
    'effort-goals',
    'De unge bliver i jobbet',
    byHand(
      'Unge, der har haft jobbet i tre måneder',
      {
        unit: 'count',
        aggregation: 'cumulative',
        baseline: '',
        target: '60',
        source: 'Opkald til virksomheden',
      },
      [
        [6, '2', null],
        [12, '3', null],
        [18, '4', null],
        [22, '3', null],
      ],
    ),
  ),
  box('long-term-goals', 'Flere unge kommer i uddannelse og arbejde'),
]
