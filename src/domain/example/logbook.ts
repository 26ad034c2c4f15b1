// Logbooks of the example data: whole seasons of sessions, the same each time, for the plans that people try Overblik with.
// They are counted in no published figure.

import type { Day } from '../import/rows.ts'
import type { Series, SessionContent } from '../logbook/logbook.ts'
import { expectedSessions } from '../logbook/series.ts'
import { between, createRandom, pick, type Random } from './random.ts'

/** How an activity of the example is attended. */
export interface ExampleSeason {
  readonly seed: number
  readonly series: readonly Omit<Series, 'id'>[]
  /** The last day on which something has been written. */
  readonly writtenUntil: Day
  /** How many come of each group at first, and by how many more at the end. */
  readonly groups: readonly { readonly id: string; readonly first: number; readonly gain: number }[]
  readonly volunteers: readonly [number, number]
  readonly minutesEach: number
}

/** Weeks in which nothing is held: winter, Easter, summer, autumn and Christmas, as months and days. */
const closed: readonly (readonly [string, string])[] = [
  ['01-01', '01-05'],
  ['02-10', '02-17'],
  ['03-28', '04-06'],
  ['06-28', '08-11'],
  ['10-12', '10-19'],
  ['12-18', '12-31'],
]

const isClosed = (day: Day) => closed.some(([from, to]) => day.slice(5) >= from && day.slice(5) <= to)

const notes = [
  'To nye kom med en kammerat.',
  'Flere blev lidt længere end ellers.',
  'Rolig dag. Tid til at snakke.',
  'En forælder kiggede forbi og blev hængende.',
  'Vi løb tør for stole. Lån fra fælleshuset næste gang.',
  'Færre end ellers: der var kamp på stadion.',
  'Godt samarbejde med skolen om lektierne.',
] as const

const excuses = ['Aflyst på grund af sygdom.', 'Aflyst: lokalet var optaget.'] as const

/** The sessions in order, each as somebody would have written it the same evening. */
export function exampleSessions(season: ExampleSeason): SessionContent[] {
  const { series, writtenUntil, seed } = season
  const from = series.map((one) => one.from).toSorted()[0] ?? writtenUntil
  const random = createRandom(seed)
  const days = expectedSessions(
    series.map((one, at) => ({ ...one, id: String(at) })),
    from,
    writtenUntil,
  ).filter(({ day }) => !isClosed(day))
  return days.map(({ day, startsAt }, at) => {
    const share = days.length < 2 ? 0 : at / (days.length - 1)
    return sessionOf(season, random, { heldOn: day, startsAt }, share)
  })
}

function sessionOf(
  { groups, volunteers, minutesEach }: ExampleSeason,
  random: Random,
  when: Pick<SessionContent, 'heldOn' | 'startsAt'>,
  share: number,
): SessionContent {
  const empty = { counts: [], present: [], volunteers: 0, volunteerMinutes: 0 }
  if (random() < 0.03) return { ...when, ...empty, state: 'cancelled', note: pick(random, excuses) }
  const helped = between(random, ...volunteers)
  const counts = groups.map(({ id, first, gain }) => ({
    group: id,
    count: Math.max(0, Math.round(first + share * gain) + between(random, -3, 3)),
  }))
  const note = random() < 0.15 ? pick(random, notes) : ''
  return {
    ...{ ...when, ...empty, state: 'held', counts, note },
    ...{ volunteers: helped, volunteerMinutes: helped * minutesEach },
  }
}
