// Sessions and series for the tests of the logbook.

import fc from 'fast-check'
import { type Series, type SessionContent, sessionStates, tidySession } from './logbook.ts'
import { daysAfter } from './series.ts'

export const groupIds = ['group-a', 'group-b', 'group-c']

/** Held on a Tuesday with nobody there, but for what is said. */
export const session = (said: Partial<SessionContent> = {}): SessionContent => ({
  ...{ heldOn: '2026-11-17', startsAt: null, state: 'held', counts: [], present: [] },
  ...{ volunteers: 0, volunteerMinutes: 0, note: '' },
  ...said,
})

export const anyDay = fc.nat(400).map((days) => daysAfter('2026-01-01', days))

const hour = fc.option(fc.constantFrom('16:00', '18:30'))

export const anySession: fc.Arbitrary<SessionContent> = fc
  .record({
    heldOn: anyDay,
    startsAt: hour,
    state: fc.constantFrom(...sessionStates),
    counts: fc.uniqueArray(
      fc.record({ group: fc.constantFrom(...groupIds), count: fc.integer({ min: 0, max: 9999 }) }),
      { selector: ({ group }) => group },
    ),
    present: fc.constant([]),
    volunteers: fc.nat(20),
    note: fc.constantFrom('', 'To nye.'),
  })
  .map((session) => tidySession({ ...session, volunteerMinutes: session.volunteers * 90 }))

export const anySeries: fc.Arbitrary<Series> = fc.record({
  id: fc.uuid(),
  weekday: fc.integer({ min: 1, max: 7 }),
  everyWeeks: fc.integer({ min: 1, max: 4 }),
  startsAt: hour,
  from: anyDay,
  to: fc.option(anyDay),
})
