// What a plan's people have to look after today: what is late, and what is due before long.

import type { Day } from '../import/rows.ts'

/** Something with a day by which it is to be done; a milestone of the plan's or a duty of the programme's. */
interface Due {
  readonly id: string
  readonly title: string
  readonly dueOn: Day
  readonly doneOn: Day | null
}

export interface AgendaItem {
  readonly kind: 'milestone' | 'duty'
  readonly id: string
  readonly title: string
  readonly dueOn: Day
  readonly late: boolean
}

/** How far ahead one looks, in days: time enough to write accounts or a self-evaluation. */
export const horizon = 60

const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What has not been done and is late, or due within the horizon; the first due first, duties before milestones. */
export function agendaOf(
  { milestones, duties }: { readonly milestones: readonly Due[]; readonly duties: readonly Due[] },
  today: Day,
): AgendaItem[] {
  const until = dayAfter(today, horizon)
  const open = (kind: AgendaItem['kind'], items: readonly Due[]) =>
    items
      .filter(({ doneOn, dueOn }) => doneOn === null && dueOn <= until)
      .map(({ id, title, dueOn }) => ({ kind, id, title, dueOn, late: dueOn < today }))
  return [...open('duty', duties), ...open('milestone', milestones)].sort((one, other) =>
    one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0,
  )
}
