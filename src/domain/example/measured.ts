// What the plan that the example people belong to has measured: one indicator of each kind, with values every half year.
// Invented, as all of the example is; no published figure is made of it.

import type { Indicator } from '../theory/theory.ts'

type Said = Pick<Indicator, 'name' | 'unit' | 'scale' | 'aggregation' | 'baseline' | 'target'>

export interface ExampleIndicator extends Said, Pick<Indicator, 'source' | 'measuredBy' | 'frequency'> {
  /** Months after the plan's first day, the amount, and of how many where the unit says so. */
  readonly values: readonly (readonly [months: number, amount: string, of: number | null])[]
}

const byWorker = {
  scale: null,
  measuredBy: 'Den boligsociale medarbejder',
  frequency: 'half-yearly',
} as const

export const exampleIndicators: readonly ExampleIndicator[] = [
  {
    ...byWorker,
    name: 'Deltagere, der kommer mindst fire gange',
    ...{ unit: 'share', aggregation: 'latest', baseline: '25', target: '50', source: 'Deltagerlister' },
    values: [
      [6, '8', 28],
      [12, '11', 31],
      [18, '12', 33],
      [24, '17', 34],
      [30, '19', 36],
    ],
  },
  {
    ...byWorker,
    name: 'Nye frivillige',
    ...{ unit: 'count', aggregation: 'cumulative', baseline: '', target: '15', source: 'Frivilliglisten' },
    values: [
      [6, '2', null],
      [12, '4', null],
      [18, '1', null],
      [24, '3', null],
      [30, '2', null],
    ],
  },
  {
    ...byWorker,
    name: 'Hvor trygge beboerne er i området om aftenen',
    scale: { low: 1, high: 5 },
    ...{ unit: 'scale-mean', aggregation: 'latest', baseline: '3.1', target: '3.8' },
    ...{ source: 'Spørgeskema i opgangene', frequency: 'yearly' },
    values: [
      [10, '204', 64],
      [22, '241', 71],
      [34, '263', 68],
    ],
  },
  {
    ...byWorker,
    name: 'Penge hentet hos fonde og sponsorer',
    ...{ unit: 'money', aggregation: 'cumulative', baseline: '', target: '120000', source: 'Regnskabet' },
    values: [
      [8, '40000', null],
      [20, '65000', null],
      [32, '30000', null],
    ],
  },
  {
    ...byWorker,
    name: 'Beboerne står selv for det',
    ...{ unit: 'yes-no', aggregation: 'latest', baseline: '0', target: '1', source: 'Aftale med foreningen' },
    values: [
      [12, '0', null],
      [33, '1', null],
    ],
  },
]
