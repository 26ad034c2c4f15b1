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

/**
 * Those parts of a whole that may be shown. Were a single one left out, it would be the whole less the others: then the
 * smallest of those that could be shown is left out with it.
 */
export function protectedParts<Part extends Tally>(parts: readonly Part[], whole: Tally): readonly Part[] {
  if (whole.plans < fewestPlans) return []
  const there = parts.filter(({ plans }) => plans > 0)
  const shown = there
    .filter(mayShow)
    .toSorted((one, other) => other.activities - one.activities || other.plans - one.plans)
  return there.length - shown.length === 1 ? shown.slice(0, -1) : shown
}
