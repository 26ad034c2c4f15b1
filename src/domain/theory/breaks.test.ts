import { describe, expect, it } from 'vitest'
import { breaksOf } from './breaks.ts'
import { emptyTheory, newArrow, newBox } from './theory.ts'

const content = {
  ...emptyTheory,
  boxes: [
    newBox('contact', 'contact', 'Gadeplansarbejde'),
    newBox('done', 'deliverables', 'Fritidsjob'),
    newBox('goal', 'effort-goals', 'Flere i arbejde'),
    newBox('end', 'long-term-goals', 'Trivsel'),
  ],
  arrows: [newArrow('contact', 'done'), newArrow('done', 'goal'), newArrow('goal', 'end')],
}
type Measured = Parameters<typeof breaksOf>[1]
const breaksIn = (...measured: Measured) => Object.fromEntries(breaksOf(content, measured))

describe('where a chain breaks', () => {
  it.each<[string, Measured, Record<string, string>]>([
    ['is nowhere while nothing is measured', [], {}],
    ['is nowhere when a goal was reached in part', [{ box: 'goal', attainment: 'partly' }], {}],
    ['is not where nobody measured', [{ box: 'goal', attainment: 'not-measured' }], {}],
    [
      'is before a goal that was missed though all was delivered',
      [
        { box: 'done', attainment: 'reached' },
        { box: 'goal', attainment: 'not-reached' },
      ],
      { 'done>goal': 'no-change' },
    ],
    [
      'does not say that what nobody measured was delivered',
      [{ box: 'goal', attainment: 'not-reached' }],
      { 'done>goal': 'not-reached' },
    ],
    [
      'is before what was not delivered',
      [{ box: 'done', attainment: 'not-reached' }],
      { 'contact>done': 'no-delivery' },
    ],
    [
      'tells a missed goal by what was not delivered for it',
      [
        { box: 'done', attainment: 'not-reached' },
        { box: 'goal', attainment: 'not-reached' },
        { box: 'end', attainment: 'not-reached' },
      ],
      { 'contact>done': 'no-delivery', 'done>goal': 'no-delivery', 'goal>end': 'not-reached' },
    ],
  ])('%s', (_name, measured, expected) => expect(breaksIn(...measured)).toEqual(expected))
})
