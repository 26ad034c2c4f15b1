// Whether a goal is on track, for those who lead a plan: its value held against the straight line to its target.

import type { Day } from '../import/rows.ts'
import type { DatedValue } from './aggregate.ts'
import { type Aim, type Attained, attainmentOf, wayOf } from './attainment.ts'
import { type Fraction, minus } from './fraction.ts'

/** From what asks for somebody's attention first to what is done. */
export const standings = ['overdue', 'behind', 'unmeasured', 'not-yet', 'on-track', 'reached'] as const
/**
 * `overdue`: the due day is past, and the target not reached. `behind`: below the line by more than a tenth of the way.
 * `unmeasured`: no value, no target or no figures. `not-yet`: not reached, and there is no line to hold it against.
 */
export type Standing = (typeof standings)[number]

export interface Stands extends Attained {
  readonly standing: Standing
  /** The day for which the target is: the indicator's own, else the plan's last. */
  readonly dueOn: Day
  /** Whether that is within the next two months and the target not reached. */
  readonly dueSoon: boolean
}

/** In days. */
export const soon = 60

interface Circumstances {
  readonly values: readonly DatedValue[]
  readonly plan: { readonly startsOn: Day; readonly endsOn: Day }
  readonly today: Day
}

export function standingOf(aim: Aim, { values, plan, today }: Circumstances): Stands {
  const attained = attainmentOf({ ...aim, values })
  const dueOn = aim.dueOn ?? plan.endsOn
  const standing = wordFor(aim, attained, { ...plan, dueOn, today })
  const open = standing !== 'reached' && standing !== 'overdue'
  const left = daysBetween(today, dueOn)
  return { ...attained, standing, dueOn, dueSoon: open && left >= 0 && left <= soon }
}

interface Span {
  readonly startsOn: Day
  readonly dueOn: Day
  readonly today: Day
}

function wordFor(aim: Aim, { attainment, value }: Attained, { startsOn, dueOn, today }: Span): Standing {
  if (!value) return 'unmeasured'
  const over = today > dueOn
  // A sum that is to stay low is low from the first day on: it has done so when the day is there.
  const staysLow = aim.aggregation === 'cumulative' && aim.direction === 'down'
  if (attainment === 'reached') return staysLow && !over ? 'on-track' : 'reached'
  if (over) return 'overdue'
  const { from, to, down, yesOrNo } = wayOf(aim, aim.target)
  const days = daysBetween(startsOn, dueOn)
  if (from === null || yesOrNo || days <= 0) return 'not-yet'
  // A sum to which nothing is added falls behind as the days go; a state is as good as on the day on which it was measured.
  const at = aim.aggregation === 'cumulative' ? today : value.on
  const gone = BigInt(Math.min(Math.max(daysBetween(startsOn, at), 0), days))
  const way = minus(to, from)
  const expected: Fraction = {
    over: from.over * way.under * BigInt(days) + way.over * gone * from.under,
    under: from.under * way.under * BigInt(days),
  }
  const below = down ? minus(value.size, expected) : minus(expected, value.size)
  const size = way.over < 0n ? -way.over : way.over
  // below > way / 10
  return below.over * 10n * way.under > size * below.under ? 'behind' : 'on-track'
}

const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
