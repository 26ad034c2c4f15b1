// What may be said of other plans together without saying anything of one of them. The rule stands in
// docs/decisions/0015-compared-with-others.md.

/** So many plans stand behind each number that is shown. */
export const fewestPlans = 5

/** How many of the others' activities, and in how many of their plans. */
export interface Tally {
  readonly activities: number
  readonly plans: number
}

/** Whether a number of so many plans may be shown. That it is none at all is no plan's secret. */
export const mayShow = ({ plans }: Pick<Tally, 'plans'>) => plans === 0 || plans >= fewestPlans

/**
 * A share of the whole, or null where too few plans stand behind it, behind what is left of the whole, or behind the whole:
 * each of the three can be had of the other two.
 */
export function protectedShare(
  part: Tally,
  rest: Tally,
  whole: Tally,
): { readonly count: number; readonly of: number } | null {
  if (whole.plans < fewestPlans || !mayShow(part) || !mayShow(rest)) return null
  return { count: part.activities, of: whole.activities }
}

/** One of the parts of a whole, with the plans that it is of. */
export interface Part {
  readonly activities: number
  readonly planIds: readonly string[]
}

const plansOf = (parts: readonly Part[]) => new Set(parts.flatMap(({ planIds }) => planIds)).size

/**
 * Those parts of a whole that may be shown, the largest first. What is left out is together the whole less those that are
 * shown: where that would be of fewer plans than may be told of, the smallest that could be shown are left out with it.
 */
export function protectedParts<Own extends Part>(parts: readonly Own[]): readonly Own[] {
  if (plansOf(parts) < fewestPlans) return []
  const sorted = parts
    .filter(({ activities }) => activities > 0)
    .toSorted((one, other) => other.activities - one.activities || plansOf([other]) - plansOf([one]))
  const shown = sorted.filter((part) => plansOf([part]) >= fewestPlans)
  const hidden = sorted.filter((part) => plansOf([part]) < fewestPlans)
  while (hidden.length > 0 && plansOf(hidden) < fewestPlans) {
    const smallest = shown.pop()
    if (!smallest) return []
    hidden.push(smallest)
  }
  return shown
}
