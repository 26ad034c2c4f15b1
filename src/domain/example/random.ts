// Chance that can be repeated: a seeded generator and the few draws that the example needs.

/** A number from 0 up to, but not including, 1. */
export type Random = () => number

/** Mulberry32: small, fast, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** One of the items; throws when there are none. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('Nothing to pick from')
  return item
}

/** The items in a new order. */
export function shuffle<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/**
 * `count` of the items without repetition, heavier ones more often (Efraimidis and Spirakis 2006). An item of weight
 * 0 is never drawn; throws when fewer than `count` can be.
 */
export function draw<Item>(
  random: Random,
  items: readonly Item[],
  weight: (item: Item) => number,
  count: number,
): Item[] {
  const keyed: { item: Item; key: number }[] = []
  for (const item of items) {
    const weightOfItem = weight(item)
    if (weightOfItem > 0) keyed.push({ item, key: -Math.log(1 - random()) / weightOfItem })
  }
  if (keyed.length < count) throw new RangeError(`Only ${keyed.length} candidates for ${count} draws`)
  keyed.sort((a, b) => a.key - b.key)
  return keyed.slice(0, count).map(({ item }) => item)
}
