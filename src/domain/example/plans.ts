// The example's plans: their four years and their money.

import type { Day, PlanRow } from '../import/rows.ts'
import { apportion } from './apportion.ts'
import { addDays, firstDay, lastDay, monthOf } from './days.ts'
import { fundKroner, lastPlansEnd, localPerFundKrone, planCount, planYears } from './published.ts'
import { between, pick, type Random, shuffle } from './random.ts'

/** Plans starting in each year up to the last possible one, in proportion (invented). */
const startWeights = [7, 16, 22, 22, 18, 11, 4]
const startMonths = [0, 0, 0, 1, 3, 4, 7, 8, 9]
/** In the last year plans start early enough to have finished an activity by its end, but not on its first day. */
const lastStartMonths = [1, 2, 3]

/** Grants are whole numbers of this; a third of it, the local part, is still round. */
const grantUnit = 30_000
/** The smallest grant, in units. */
const leastUnits = 55

/** First and last day of each plan, in an order by lot. */
export function choosePeriods(random: Random): { startsOn: Day; endsOn: Day }[] {
  const lastStartYear = lastPlansEnd - planYears
  const counts = apportion(planCount, startWeights, 1)
  const periods = counts.flatMap((count, index) => {
    const year = lastStartYear - (startWeights.length - 1) + index
    return Array.from({ length: count }, () => {
      const start = year * 12 + pick(random, year === lastStartYear ? lastStartMonths : startMonths)
      return { startsOn: firstDay(start), endsOn: addDays(firstDay(start + planYears * 12), -1) }
    })
  })
  return shuffle(random, periods)
}

/**
 * Kroner by source for each plan, larger for plans with more activities. The fund's part adds up to the published
 * total; each plan's local part stands to it as published, most of it from the housing organisation.
 */
export function chooseKroner(random: Random, activities: readonly number[]): PlanRow['kroner'][] {
  const weights = activities.map(
    (count) => (1 + count / 3) * Math.exp(0.8 * (random() + random() + random() - 1.5)),
  )
  const units = apportion(Math.floor(fundKroner / grantUnit), weights, leastUnits)
  const remainder = fundKroner % grantUnit
  return units.map((count, plan) => {
    const fund = count * grantUnit + (plan === 0 ? remainder : 0)
    const local = Math.round(fund * localPerFundKrone)
    const municipality = roundToThousand(local * (between(random, 18, 42) / 100))
    const other = random() < 0.45 ? roundToThousand(local * (between(random, 2, 8) / 100)) : 0
    return { fund, 'housing-organisation': local - municipality - other, municipality, other }
  })
}

function roundToThousand(kroner: number): number {
  return Math.round(kroner / 1000) * 1000
}

/** The report counts activities that were completed by the end of this year. */
const evaluationsClose: Day = '2013-12-31'
/** Months that an activity lasts at least. */
const shortest = 5

/** An activity's days within its plan: ended and evaluated before both the plan and the evaluations close. */
export function chooseActivityDays(
  random: Random,
  plan: { readonly startsOn: Day; readonly endsOn: Day },
): { startsOn: Day; endsOn: Day; evaluatedOn: Day } {
  const close = plan.endsOn < evaluationsClose ? plan.endsOn : evaluationsClose
  const first = monthOf(plan.startsOn)
  const last = monthOf(close)
  const slack = last - first + 1 - shortest
  const end = last - between(random, 0, Math.min(8, slack))
  const start = first + Math.floor(random() ** 2 * (end - first + 2 - shortest))
  const endsOn = lastDay(end)
  const handedIn = addDays(endsOn, between(random, 0, 45))
  const late = handedIn > close
  return { startsOn: firstDay(start), endsOn, evaluatedOn: late ? close : handedIn }
}
