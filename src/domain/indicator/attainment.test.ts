import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedValue } from './aggregate.ts'
import { type Aim, attainmentOf } from './attainment.ts'
import { directions } from './units.ts'

const aim: Aim = {
  ...{ unit: 'count', direction: 'up', aggregation: 'latest' },
  ...{ baseline: '', target: '20', dueOn: '2026-12-31' },
}

const value = (amount: string, of: number | null = null, on = '2026-06-01'): DatedValue => ({
  ...{ amount, of, on },
})

const found = (changes: Partial<Aim>, ...values: DatedValue[]) => {
  const { attainment, ground } = attainmentOf({ ...aim, ...changes, values })
  return [attainment, ground]
}

describe('how far a goal came', () => {
  it('is reached at the target and beyond it', () => {
    expect(found({}, value('20'))).toEqual(['reached', 'at-target'])
    expect(found({}, value('31'))).toEqual(['reached', 'at-target'])
    expect(found({ direction: 'down' }, value('19'))).toEqual(['reached', 'at-target'])
    expect(found({ direction: 'down' }, value('20'))).toEqual(['reached', 'at-target'])
  })

  it('is partly reached from half of the way on', () => {
    expect(found({}, value('10'))).toEqual(['partly', 'half-way'])
    expect(found({}, value('9'))).toEqual(['not-reached', 'below-half'])
    expect(found({ baseline: '12' }, value('16'))).toEqual(['partly', 'half-way'])
    expect(found({ baseline: '12' }, value('15'))).toEqual(['not-reached', 'below-half'])
    expect(found({ direction: 'down', baseline: '40' }, value('30'))).toEqual(['partly', 'half-way'])
    expect(found({ direction: 'down', baseline: '40' }, value('31'))).toEqual(['not-reached', 'below-half'])
  })

  it('is never partly reached where there is no half way', () => {
    expect(found({ unit: 'yes-no', target: '1' }, value('0'))).toEqual(['not-reached', 'yes-or-no'])
    expect(found({ direction: 'down' }, value('21'))).toEqual(['not-reached', 'down-without-baseline'])
    expect(found({ baseline: '20' }, value('19'))).toEqual(['not-reached', 'no-way-to-go'])
    expect(found({ baseline: '30' }, value('19'))).toEqual(['not-reached', 'no-way-to-go'])
    expect(found({ target: '0', unit: 'scale-mean' }, value('-1', 4))).toEqual([
      'not-reached',
      'no-way-to-go',
    ])
  })

  it('is not measured without a value, a target or a figure', () => {
    expect(found({})).toEqual(['not-measured', 'no-value'])
    expect(found({ target: '' }, value('20'))).toEqual(['not-measured', 'no-target'])
    expect(found({ unit: 'text', target: 'Flere kommer' }, value('20'))).toEqual(['not-measured', 'in-words'])
    expect(found({ aggregation: 'change' }, value('20'))).toEqual(['not-measured', 'no-baseline'])
  })

  it('holds a share against its target as a fraction', () => {
    const share = { unit: 'share', target: '33.33' } as const
    expect(found(share, value('1', 3))[0]).toBe('reached')
    expect(found({ ...share, target: '33.34' }, value('1', 3))[0]).toBe('partly')
    expect(found({ ...share, target: '66.67' }, value('2', 3))[0]).toBe('partly')
    expect(found({ ...share, target: '66.66' }, value('1', 3))[0]).toBe('partly')
    expect(found({ ...share, target: '66.68' }, value('1', 3))[0]).toBe('not-reached')
  })

  it('counts a change in the direction that is better, whatever the sign of its target', () => {
    const fall = { direction: 'down', aggregation: 'change', baseline: '40' } as const
    expect(found({ ...fall, target: '10' }, value('30'))[0]).toBe('reached')
    expect(found({ ...fall, target: '-10', unit: 'scale-mean' }, value('60', 2))[0]).toBe('reached')
    expect(found({ ...fall, target: '10' }, value('35'))[0]).toBe('partly')
    expect(found({ ...fall, target: '10' }, value('50'))[0]).toBe('not-reached')
    expect(found({ aggregation: 'change', baseline: '40', target: '10' }, value('50'))[0]).toBe('reached')
  })

  it('adds up what was done by the due day, and takes a state measured after it too', () => {
    const late = value('15', null, '2027-01-20')
    expect(found({ aggregation: 'cumulative' }, value('8'), late)[0]).toBe('not-reached')
    expect(found({ aggregation: 'cumulative' }, value('8'), value('12'))[0]).toBe('reached')
    expect(found({ aggregation: 'cumulative' }, late)[0]).toBe('partly')
    expect(found({}, value('8'), late)[0]).toBe('partly')
  })

  const figure = fc.integer({ min: 0, max: 9999 }).map(String)
  const levels = ['not-reached', 'partly', 'reached']

  it('never falls when the value moves the way that is better', () => {
    fc.assert(
      fc.property(
        ...[fc.constantFrom(...directions), fc.oneof(figure, fc.constant('')), figure, figure, fc.nat(500)],
        (way, baseline, target, amount, more) => {
          const moved = String(Number(amount) + (way === 'up' ? more : -more))
          const level = (size: string) =>
            levels.indexOf(found({ direction: way, baseline, target }, value(size))[0] ?? '')
          expect(level(moved)).toBeGreaterThanOrEqual(level(amount))
        },
      ),
    )
  })

  it('is the same of a share however many are asked, as long as the share is the same', () => {
    fc.assert(
      fc.property(
        ...[fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.integer({ min: 1, max: 200 }), figure],
        (of, some, times, target) => {
          const count = Math.min(some, of)
          const share = { unit: 'share', target } as const
          expect(found(share, value(String(count * times), of * times))).toEqual(
            found(share, value(String(count), of)),
          )
        },
      ),
    )
  })
})
