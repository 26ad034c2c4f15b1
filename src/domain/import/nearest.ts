// Finds the allowed value that a mistyped one most likely meant.

/** Small letters, one space between words, and the Danish letters as those without them type them. */
export function normalise(text: string): string {
  // Some computers store å as a and a ring: first make one letter of the two.
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The nearest allowed value, when it is near enough to be worth asking: at most a third of its letters differ. */
export function nearest(found: string, allowed: readonly string[]): string | undefined {
  const wanted = normalise(found).slice(0, 100)
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of allowed) {
    const normal = normalise(candidate)
    const limit = Math.min(bestDistance - 1, Math.floor(Math.max(normal.length, wanted.length) / 3))
    if (Math.abs(normal.length - wanted.length) > limit) continue
    const distance = editDistance(wanted, normal)
    if (distance > limit) continue
    best = candidate
    bestDistance = distance
  }
  return (
    best ??
    (wanted.length >= 4 ? allowed.find((candidate) => normalise(candidate).startsWith(wanted)) : undefined)
  )
}

/** Insertions, deletions and changes of one letter that turn `a` into `b` (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
