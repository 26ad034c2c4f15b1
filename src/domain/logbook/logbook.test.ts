import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginEntry, daysToChoose, dueSessions, firstDay } from './entry.ts'
import { anyDay, anySeries, anySession, groupIds, session } from './logbook.test-support.ts'
import { attendanceOf, maybeTheSame, type SessionContent, sameSession, tidySession } from './logbook.ts'
import { questionOf, refusalOf, refusalOfLogbook } from './rules.ts'
import { daysAfter, expectedSessions, missingSessions, weekdayOf } from './series.ts'
import { addAll, addSums, noSessions, sumsByMonth, sumsOf } from './sums.ts'

describe('what is written of a session', () => {
  it('is the same however it is said: nobody is not counted, and what was cancelled had nobody', () => {
    const [one = '', other = ''] = groupIds
    const counts = [
      { group: one, count: 0 },
      { group: other, count: 4 },
    ]
    expect(sameSession(session({ counts }), session({ counts: [{ group: other, count: 4 }] }))).toBe(true)
    expect(tidySession(session({ state: 'cancelled', volunteers: 2, counts }))).toMatchObject({
      ...{ counts: [], volunteers: 0, volunteerMinutes: 0 },
    })
    fc.assert(
      fc.property(anySession, (any) => {
        expect(tidySession(tidySession(any))).toEqual(tidySession(any))
        expect(sameSession(any, { ...any, counts: any.counts.toReversed() })).toBe(true)
      }),
    )
  })

  it('may be the same evening as another on the day, unless both tell another hour', () => {
    const at = (startsAt: string | null, state: SessionContent['state'] = 'held') =>
      session({ startsAt, state })
    expect(maybeTheSame(at(null), at('18:30'))).toBe(true)
    expect(maybeTheSame(at('18:30'), at('18:30', 'cancelled'))).toBe(true)
    expect(maybeTheSame(at('16:00'), at('18:30'))).toBe(false)
    expect(maybeTheSame(at(null), at(null, 'planned'))).toBe(false)
    expect(maybeTheSame(at(null), session({ heldOn: '2026-11-18' }))).toBe(false)
  })
})

describe('what a logbook takes', () => {
  const [one = '', other = ''] = groupIds
  const circumstances = {
    today: '2026-11-17',
    groups: new Set(groupIds),
    participants: new Map([
      ['p1', one],
      ['p2', one],
      ['p3', null],
    ]),
  }
  it.each<[string, Partial<SessionContent>, ReturnType<typeof refusalOf>]>([
    ['a session today', {}, undefined],
    ['nobody at all', { counts: [] }, undefined],
    ['one that is held tomorrow', { heldOn: '2026-11-18' }, 'session-day-to-come'],
    ['one that is planned for tomorrow', { heldOn: '2026-11-18', state: 'planned' }, undefined],
    ['one that is cancelled for tomorrow', { heldOn: '2026-11-18', state: 'cancelled' }, undefined],
    ['a strange group', { counts: [{ group: 'x', count: 1 }] }, 'unknown-attendance-group'],
    ['a stranger', { present: ['x'] }, 'unknown-participant'],
    [
      'two of the list, and one counted',
      { present: ['p1', 'p2'], counts: [{ group: one, count: 1 }] },
      'more-present-than-counted',
    ],
    [
      'one of the list, counted in the other group',
      { present: ['p1'], counts: [{ group: other, count: 5 }] },
      'more-present-than-counted',
    ],
    ['one of no group, and nobody counted', { present: ['p3'], counts: [] }, 'more-present-than-counted'],
    ['hours without volunteers', { volunteerMinutes: 60 }, 'volunteer-hours-wrong'],
    ['25 hours for each', { volunteers: 2, volunteerMinutes: 3000 }, 'volunteer-hours-wrong'],
  ])('is told of %s', (_, said, refusal) => {
    expect(refusalOf(session(said), circumstances)).toBe(refusal)
  })

  it('is asked about where the day lies outside the activity, and taken', () => {
    const period = { startsOn: '2026-01-01', endsOn: '2026-11-17' }
    expect(questionOf('2025-12-31', period)).toEqual({ code: 'before-activity', day: '2026-01-01' })
    expect(questionOf('2026-11-18', period)).toEqual({ code: 'after-activity', day: '2026-11-17' })
    expect(questionOf('2026-11-17', period)).toBeUndefined()
  })

  it('is kept by groups with names of their own, and series that do not end before they begin', () => {
    const group = { id: 'a', name: 'Børn', targetGroup: null, sex: null, ageBand: '7-12' } as const
    const kept = { groups: [group], series: [], keepsParticipants: false }
    expect(refusalOfLogbook(kept)).toBeUndefined()
    expect(refusalOfLogbook({ ...kept, groups: [group, { ...group, id: 'b', name: ' børn' }] })).toBe(
      'groups-alike',
    )
    const series = {
      id: 's',
      weekday: 2,
      everyWeeks: 1,
      startsAt: null,
      from: '2026-02-01',
      to: '2026-01-31',
    }
    expect(refusalOfLogbook({ ...kept, series: [series] })).toBe('ends-before-start')
  })
})

describe('series', () => {
  const tuesdays = { id: 's', weekday: 2, everyWeeks: 1, startsAt: '18:30', from: '2026-11-01', to: null }
  const daysOf = (...[series, from, to]: Parameters<typeof expectedSessions>) =>
    expectedSessions(series, from, to).map(({ day }) => day)

  it('expect a weekday of each Danish week, from the first day on', () => {
    expect(daysOf([tuesdays], '2026-11-01', '2026-11-17')).toEqual(['2026-11-03', '2026-11-10', '2026-11-17'])
    expect(weekdayOf('2026-11-15')).toBe(7)
    expect(weekdayOf('2026-11-16')).toBe(1)
  })

  it('count every other week from the week of the first day, which is Sunday’s week too', () => {
    const every = { ...tuesdays, everyWeeks: 2 }
    // The 1st of November 2026 is a Sunday: its own Tuesday was before it.
    expect(daysOf([every], '2026-11-01', '2026-12-01')).toEqual(['2026-11-10', '2026-11-24'])
    expect(daysOf([{ ...every, from: '2026-11-02' }], '2026-11-01', '2026-12-01')).toEqual([
      ...['2026-11-03', '2026-11-17', '2026-12-01'],
    ])
  })

  it('expect nothing outside their days, only their weekday, and the same whatever is asked around it', () => {
    fc.assert(
      fc.property(anySeries, anyDay, fc.nat(200), fc.nat(60), (series, from, length, more) => {
        const to = daysAfter(from, length)
        const days = daysOf([series], from, to)
        for (const day of days) {
          expect(
            day >= from && day <= to && day >= series.from && (series.to === null || day <= series.to),
          ).toBe(true)
          expect(weekdayOf(day)).toBe(series.weekday)
        }
        const wider = daysOf([series], daysAfter(from, -more), daysAfter(to, more))
        expect(wider.filter((day) => day >= from && day <= to)).toEqual(days)
        days.slice(1).forEach((day, at) => {
          expect(day).toBe(daysAfter(days[at] ?? '', 7 * series.everyWeeks))
        })
      }),
    )
  })

  it('are answered by what is written: at its hour first, and each session once', () => {
    const evenings = expectedSessions(
      [tuesdays, { ...tuesdays, id: 't', startsAt: '16:00' }],
      '2026-11-17',
      '2026-11-17',
    )
    const written = (startsAt: string | null) => ({ heldOn: '2026-11-17', startsAt })
    expect(missingSessions(evenings, [written('18:30')]).map(({ startsAt }) => startsAt)).toEqual(['16:00'])
    expect(missingSessions(evenings, [written(null)]).map(({ startsAt }) => startsAt)).toEqual(['18:30'])
    expect(missingSessions(evenings, [written(null), written('18:30')])).toEqual([])
    expect(missingSessions(evenings, [{ heldOn: '2026-11-16', startsAt: null }])).toHaveLength(2)
    fc.assert(
      fc.property(fc.array(anySeries, { maxLength: 3 }), fc.array(anySession), (series, sessions) => {
        const all = expectedSessions(series, '2026-11-01', '2026-11-30')
        const missing = missingSessions(all, sessions)
        expect(missing.length).toBeGreaterThanOrEqual(all.length - sessions.length)
        expect(all).toEqual(expect.arrayContaining(missing))
      }),
    )
  })
})

describe('sums', () => {
  it('of the months are those of all sessions, in any order and however they are cut', () => {
    fc.assert(
      fc.property(fc.array(anySession), fc.nat(), (sessions, cut) => {
        const all = addAll(sessions.map(sumsOf))
        expect(addAll(sumsByMonth(sessions).values())).toEqual(all)
        expect(addAll(sumsByMonth(sessions.toReversed()).values())).toEqual(all)
        const at = cut % (sessions.length + 1)
        const halves = [sessions.slice(0, at), sessions.slice(at)].map((half) => addAll(half.map(sumsOf)))
        expect(addAll(halves)).toEqual(all)
      }),
    )
  })

  it('count each who came in one group, and everyone in the total', () => {
    fc.assert(
      fc.property(fc.array(anySession), (sessions) => {
        const { attendance, byGroup } = addAll(sessions.map(sumsOf))
        expect(Object.values(byGroup).reduce((sum, count) => sum + count, 0)).toBe(attendance)
        const held = sessions.filter(({ state }) => state === 'held')
        expect(attendance).toBe(held.reduce((sum, one) => sum + attendanceOf(one), 0))
      }),
    )
  })

  it('take the most volunteers at one session, and nothing of a session that is only planned', () => {
    const two = addSums(sumsOf(session({ volunteers: 2 })), sumsOf(session({ volunteers: 3 })))
    expect(two.mostVolunteers).toBe(3)
    expect(sumsOf(session({ state: 'planned' }))).toEqual(noSessions)
    expect(sumsOf(session({ state: 'cancelled' }))).toMatchObject({
      sessions: 0,
      cancelled: 1,
      attendance: 0,
    })
  })
})

describe('an entry', () => {
  const series = [{ id: 's', weekday: 2, everyWeeks: 1, startsAt: '18:30', from: '2026-08-01', to: null }]
  it('begins on the day that is due, and asks for those that were forgotten', () => {
    const due = dueSessions({ series }, [{ heldOn: '2026-11-10', startsAt: null }], '2026-11-19')
    expect(due.map(({ day }) => day)).toEqual(['2026-11-17'])
    expect(daysToChoose(due, '2026-11-19')).toEqual(['2026-11-17', '2026-11-19'])
    expect(firstDay(due, '2026-11-19')).toBe('2026-11-17')
    expect(firstDay([], '2026-11-19')).toBe('2026-11-19')
  })

  it('has what was counted last time, at the hour that is expected', () => {
    const [one = '', other = ''] = groupIds
    const last = session({ counts: [{ group: one, count: 6 }], volunteers: 2, volunteerMinutes: 360 })
    const due = [{ day: '2026-11-24', startsAt: '18:30' }]
    expect(beginEntry('2026-11-24', due, [{ id: one }, { id: other }], last)).toMatchObject({
      ...{ startsAt: '18:30', volunteers: 2, volunteerMinutes: 360, note: '' },
      counts: [
        { group: one, count: 6 },
        { group: other, count: 0 },
      ],
    })
  })
})
