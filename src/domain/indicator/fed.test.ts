import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregated } from './aggregate.ts'
import { attainmentOf } from './attainment.ts'
import { fedValues, type LogbookSpan } from './fed.ts'
import { rounded } from './fraction.ts'
import { type Aggregation, aggregations, type LogbookFeed, logbookFeeds } from './units.ts'

const span = (
  on: string,
  whole: boolean,
  numbers: readonly [number, number, number, number, number, number],
) => {
  const [sessions, attendance, mostVolunteers, volunteerMinutes, participants, newcomers] = numbers
  return { on, whole, sessions, attendance, mostVolunteers, volunteerMinutes, participants, newcomers }
}

/** Counted by hand: January has three sessions, February one, and March, which is not over, two. */
const logbook: readonly LogbookSpan[] = [
  span('2026-01-31', true, [3, 30, 2, 100, 12, 12]),
  span('2026-02-28', true, [1, 4, 5, 100, 4, 1]),
  span('2026-03-10', false, [2, 26, 3, 100, 14, 7]),
]

const comesTo = (feed: LogbookFeed, aggregation: Aggregation, baseline = '1') => {
  const found = aggregated(fedValues(logbook, { feed, aggregation }), {
    ...{ unit: 'count', aggregation, baseline, direction: 'up' },
  })
  return found && rounded(found.size)
}

describe('what a logbook feeds', () => {
  it.each<[LogbookFeed, readonly (readonly [Aggregation, string])[]]>([
    [
      'sessions',
      [
        ['cumulative', '6'],
        ['latest', '1'],
        ['mean', '2'],
        ['change', '0'],
      ],
    ],
    [
      'attendance',
      [
        ['cumulative', '60'],
        ['latest', '4'],
        ['mean', '17'],
        ['change', '3'],
      ],
    ],
    [
      'volunteer-hours',
      [
        ['cumulative', '5'],
        ['latest', '1.67'],
        ['mean', '1.67'],
        ['change', '0.67'],
      ],
    ],
    [
      'mean-attendance',
      [
        ['cumulative', '10'],
        ['latest', '13'],
        ['mean', '10'],
        ['change', '12'],
      ],
    ],
    [
      'participants',
      [
        ['cumulative', '20'],
        ['latest', '20'],
        ['mean', '10'],
        ['change', '19'],
      ],
    ],
    [
      'volunteers',
      [
        ['cumulative', '5'],
        ['latest', '5'],
        ['mean', '3.33'],
        ['change', '4'],
      ],
    ],
  ])('comes to what was counted by hand: %s', (feed, expected) => {
    for (const [aggregation, size] of expected)
      expect([aggregation, comesTo(feed, aggregation)]).toEqual([aggregation, size])
  })

  it('says how many sessions stand behind each value, and of how many attendance per session is', () => {
    const [first] = fedValues(logbook, { feed: 'mean-attendance', aggregation: 'mean' })
    expect(first).toEqual({ on: '2026-01-31', amount: '30', of: 3, sessions: 3 })
  })

  it('is nothing where nothing was held, and where nobody has been ticked off', () => {
    const nobody = logbook.map((one) => ({ ...one, participants: 0, newcomers: 0 }))
    for (const feed of logbookFeeds)
      for (const aggregation of aggregations) expect(fedValues([], { feed, aggregation })).toEqual([])
    expect(fedValues(nobody, { feed: 'participants', aggregation: 'latest' })).toEqual([])
  })

  it('is nought of a month in which nothing was held, until the day that is asked about', () => {
    const summer = [
      span('2026-05-31', true, [4, 40, 0, 0, 0, 0]),
      span('2026-08-31', true, [2, 20, 0, 0, 0, 0]),
    ]
    const values = (aggregation: Aggregation, until: string) =>
      fedValues(summer, { feed: 'sessions', aggregation, until }).map(({ on, amount }) => [on, amount])
    const between = [
      ['2026-05-31', '4'],
      ['2026-06-30', '0'],
      ['2026-07-31', '0'],
      ['2026-08-31', '2'],
    ]
    expect(values('mean', '2026-09-29')).toEqual(between)
    expect(values('latest', '2026-12-31').slice(4)).toEqual(
      ['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31'].map((on) => [on, '0']),
    )
    expect(values('mean', '2026-06-30')).toEqual(between)
    expect(values('cumulative', '2026-12-31')).toHaveLength(2)
  })

  it('adds up to the due day where a month is parted there', () => {
    const parted = [
      span('2026-01-15', true, [1, 10, 0, 0, 0, 0]),
      span('2026-01-31', true, [2, 20, 0, 0, 0, 0]),
    ]
    const values = fedValues(parted, { feed: 'attendance', aggregation: 'cumulative' })
    const aim = {
      unit: 'count',
      direction: 'up',
      aggregation: 'cumulative',
      baseline: '',
      target: '20',
    } as const
    expect(attainmentOf({ ...aim, dueOn: '2026-01-15', values }).attainment).toBe('partly')
    expect(attainmentOf({ ...aim, dueOn: '2026-01-31', values }).attainment).toBe('reached')
  })

  const held = fc.record({
    ...{ sessions: fc.integer({ min: 1, max: 40 }), attendance: fc.nat(9000), mostVolunteers: fc.nat(40) },
    ...{ volunteerMinutes: fc.nat(90_000), participants: fc.nat(50), newcomers: fc.nat(50) },
  })
  const spans = fc
    .array(held, { minLength: 1, maxLength: 24 })
    .map((months) => months.map((month, index) => ({ ...month, on: `2026-01-${index + 10}`, whole: true })))

  it('adds up to the same as the whole logbook, however its days are parted', () => {
    fc.assert(
      fc.property(spans, (months) => {
        const sum = (of: (month: LogbookSpan) => number) => months.reduce((all, month) => all + of(month), 0)
        const size = (feed: LogbookFeed, aggregation: Aggregation = 'cumulative') =>
          rounded(
            aggregated(fedValues(months, { feed, aggregation }), {
              ...{ unit: 'count', aggregation, baseline: '', direction: 'up' },
            })?.size ?? { over: 0n, under: 1n },
          )
        expect(size('sessions')).toBe(String(sum(({ sessions }) => sessions)))
        expect(size('attendance')).toBe(String(sum(({ attendance }) => attendance)))
        expect(Number(size('volunteer-hours'))).toBeCloseTo(sum((one) => one.volunteerMinutes) / 60, 1)
        expect(Number(size('mean-attendance', 'mean'))).toBeCloseTo(
          sum(({ attendance }) => attendance) / sum(({ sessions }) => sessions),
          1,
        )
        expect(size('volunteers')).toBe(String(Math.max(...months.map((one) => one.mostVolunteers))))
        expect(size('volunteers', 'latest')).toBe(size('volunteers'))
      }),
    )
  })
})
