import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedValue } from './aggregate.ts'
import type { Aim } from './attainment.ts'
import { standingOf } from './standing.ts'
import { forecast, levelAimedAt, trendOf } from './trend.ts'

const aim: Aim = {
  ...{ unit: 'count', direction: 'up', aggregation: 'latest' },
  ...{ baseline: '0', target: '100', dueOn: '2026-12-31' },
}
const value = (on: string, amount: string, of: number | null = null): DatedValue => ({ on, amount, of })
const plan = { startsOn: '2026-01-01', endsOn: '2027-12-31' }
const stands = (changes: Partial<Aim>, values: readonly DatedValue[], today = '2026-07-02') => {
  const { standing, dueSoon } = standingOf({ ...aim, ...changes }, { values, plan, today })
  return [standing, dueSoon]
}

describe('the line of an indicator', () => {
  it('is of its values by day, or of their sum so far', () => {
    const values = [value('2026-03-01', '5'), value('2026-02-01', '3')]
    const levels = (aggregation: Aim['aggregation']) =>
      trendOf(values, { unit: 'count', aggregation }).map(({ level }) => level)
    expect(levels('latest')).toEqual([3, 5])
    expect(levels('cumulative')).toEqual([3, 8])
    expect(trendOf([value('2026-02-01', '1', 3)], { unit: 'share', aggregation: 'latest' })[0]?.level).toBe(
      33.33333,
    )
  })

  it('aims at the target, and at the baseline moved by it where that is a change', () => {
    const change = { ...aim, aggregation: 'change', baseline: '40', target: '10' } as const
    expect(levelAimedAt(aim)).toBe(100)
    expect(levelAimedAt(change)).toBe(50)
    expect(levelAimedAt({ ...change, direction: 'down' })).toBe(30)
    expect(levelAimedAt({ ...change, baseline: '' })).toBeNull()
    expect(levelAimedAt({ ...aim, target: '' })).toBeNull()
  })
})

describe('a forecast', () => {
  const points = (values: readonly DatedValue[]) => trendOf(values, aim)

  it('is none with fewer than three values, on one day alone, or of a day that is past', () => {
    const three = [value('2026-01-01', '1'), value('2026-02-01', '2'), value('2026-03-01', '3')]
    expect(forecast(points(three.slice(0, 2)), '2026-12-31')).toBeUndefined()
    expect(forecast(points(three), '2026-03-01')).toBeUndefined()
    expect(forecast(points(three.map((one) => ({ ...one, on: '2026-01-01' }))), '2026-12-31')).toBeUndefined()
    expect(forecast(points(three), '2026-12-31')?.values).toBe(3)
  })

  it('goes on along a straight line through values that stand on one', () => {
    const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 }), (start, step) => {
        const values = [0, 10, 40, 70].map((at) => value(day(at), String(start + step * at)))
        expect(forecast(points(values), day(100))?.level).toBeCloseTo(start + step * 100, 6)
      }),
    )
  })
})

describe('a goal', () => {
  it('is on track up to a tenth of the way below the straight line to its target', () => {
    // Half of the year is gone on 2 July: 50 by the line.
    expect(stands({}, [value('2026-07-02', '50')])).toEqual(['on-track', false])
    expect(stands({}, [value('2026-07-02', '40')])).toEqual(['on-track', false])
    expect(stands({}, [value('2026-07-02', '39')])).toEqual(['behind', false])
    expect(stands({}, [value('2026-07-02', '100')])).toEqual(['reached', false])
  })

  it('is held against the line of the day on which it was measured', () => {
    expect(stands({}, [value('2026-02-01', '2')])).toEqual(['on-track', false])
  })

  it('that is a sum falls behind when nothing more is added to it', () => {
    const sum = { aggregation: 'cumulative' } as const
    expect(stands(sum, [value('2026-04-02', '25')], '2026-04-02')[0]).toBe('on-track')
    expect(stands(sum, [value('2026-04-02', '25')], '2026-11-30')[0]).toBe('behind')
  })

  it('has a line that falls where that is better', () => {
    const fall = { direction: 'down', baseline: '100', target: '0' } as const
    expect(stands(fall, [value('2026-07-02', '60')])).toEqual(['on-track', false])
    expect(stands(fall, [value('2026-07-02', '61')])).toEqual(['behind', false])
  })

  it('is overdue when its day is past, due soon before it, and unmeasured without figures', () => {
    expect(stands({}, [value('2026-12-30', '99')], '2027-01-01')).toEqual(['overdue', false])
    expect(stands({}, [value('2026-12-01', '95')], '2026-12-01')).toEqual(['on-track', true])
    expect(stands({}, [])).toEqual(['unmeasured', false])
    expect(stands({ target: '' }, [value('2026-07-02', '39')])).toEqual(['unmeasured', false])
    expect(stands({ dueOn: null }, [], '2027-12-01')).toEqual(['unmeasured', true])
    expect(stands({ dueOn: '2024-12-31' }, [], '2026-12-01')).toEqual(['unmeasured', false])
  })

  it('has no line to be held against where it is yes or no, or falls from nowhere', () => {
    expect(stands({ unit: 'yes-no', target: '1' }, [value('2026-07-02', '0')])[0]).toBe('not-yet')
    expect(stands({ direction: 'down', baseline: '', target: '10' }, [value('2026-07-02', '12')])[0]).toBe(
      'not-yet',
    )
  })

  it('that is a sum to be kept low is reached when its day is there', () => {
    const low = { direction: 'down', aggregation: 'cumulative', target: '10', baseline: '' } as const
    expect(stands(low, [value('2026-07-02', '3')])[0]).toBe('on-track')
    expect(stands(low, [value('2026-07-02', '3')], '2027-01-01')[0]).toBe('reached')
  })
})
