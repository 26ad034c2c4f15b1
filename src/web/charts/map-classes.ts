// Classes of counts that can be read off a legend: few, with round bounds, the first starting at one.

/** From `low` to `high`, both included. */
export interface CountClass {
  readonly low: number
  readonly high: number
}

const roundNumbers = [1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 750]

function roundNear(value: number): number {
  const power = value > 750 ? 10 ** Math.floor(Math.log10(value) - 1) : 1
  const scaled = value / power
  return (
    power *
    roundNumbers.reduce((best, next) => (Math.abs(next - scaled) < Math.abs(best - scaled) ? next : best))
  )
}

/**
 * At most `wanted` classes from 1 to `max`. Up to `wanted` every count is a class; above, the bounds grow by an even
 * factor and are rounded, since counts of plans are many small ones and a few large.
 */
export function countClasses(max: number, wanted = 5): CountClass[] {
  if (max < 1) return []
  const lows =
    max <= wanted
      ? Array.from({ length: max }, (_, index) => index + 1)
      : [...new Set(Array.from({ length: wanted }, (_, index) => roundNear(max ** (index / wanted))))]
  return lows.map((low, index) => ({ low, high: (lows[index + 1] ?? max + 1) - 1 }))
}

/** The class that a count belongs to, or undefined for none. */
export function findClass(classes: readonly CountClass[], count: number): number | undefined {
  const index = classes.findIndex((bounds) => count >= bounds.low && count <= bounds.high)
  return index === -1 ? undefined : index
}
