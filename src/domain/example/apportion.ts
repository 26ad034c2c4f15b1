// Dividing a whole number in whole parts, so that sums come out exactly and no rounding is left over.

/**
 * Parts of `total` in proportion to the weights by the method of largest remainders, none under `least`. Equal
 * remainders go to the first. The parts add up to `total` exactly.
 */
export function apportion(total: number, weights: readonly number[], least = 0): number[] {
  const free = total - least * weights.length
  if (free < 0)
    throw new RangeError(`${total} is too little for ${weights.length} parts of at least ${least}`)
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (free * weight) / sum)
  const parts = exact.map((share) => least + Math.floor(share))
  const left = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
