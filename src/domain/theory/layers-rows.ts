// Makes links level that nearly are: a bend of a few pixels would look like a mistake. Points that are level already move
// together, as a row, and only where there is room for them.

import type { Chain, Layer, Point } from './layers.ts'

/** A link that climbs by more than this is meant to. */
const nearly = 34

export type GapBetween = (one: Point, other: Point) => number

/** Takes whole numbers, and changes them. */
export function levelRows(
  layers: readonly Layer[],
  chains: readonly Chain[],
  middles: Map<string, number>,
  distance: GapBetween,
): void {
  const room = roomAround(layers, middles, distance)
  const rows = new Map<string, readonly string[]>()
  for (const id of middles.keys()) rows.set(id, [id])
  const climbOf = ([one, other]: Link) => (middles.get(other) ?? 0) - (middles.get(one) ?? 0)
  const join = (one: readonly string[], other: readonly string[]) => {
    const row = [...one, ...other]
    for (const id of row) rows.set(id, row)
  }
  const links = linksIn(chains)
  for (const link of links) {
    const [one, other] = [rows.get(link[0]), rows.get(link[1])]
    if (one && other && one !== other && climbOf(link) === 0) join(one, other)
  }
  const near = links
    .map((link, at) => ({ link, at, away: Math.abs(climbOf(link)) }))
    .filter(({ away }) => away > 0 && away <= nearly)
    .sort((a, b) => a.away - b.away || a.at - b.at)
  for (const { link } of near) {
    const [one, other] = [rows.get(link[0]), rows.get(link[1])]
    const climb = climbOf(link)
    if (!one || !other || one === other || Math.abs(climb) > nearly) continue
    // The shorter row gives way.
    const tries: [readonly string[], number][] = [
      [one, climb],
      [other, -climb],
    ]
    if (one.length > other.length) tries.reverse()
    const found = tries.find(([row, by]) => row.every((id) => room(id, by)))
    if (!found) continue
    for (const id of found[0]) middles.set(id, (middles.get(id) ?? 0) + found[1])
    join(one, other)
  }
}

type Link = readonly [from: string, to: string]

const linksIn = (chains: readonly Chain[]): readonly Link[] =>
  chains.flatMap(({ points }) => points.slice(1).map((point, at): Link => [points[at] ?? '', point]))

/** Says whether a point may move by so much without coming too near to the next of its layer. */
function roomAround(layers: readonly Layer[], middles: ReadonlyMap<string, number>, distance: GapBetween) {
  const beside = new Map<string, { readonly own: Point; readonly above?: Point; readonly below?: Point }>()
  for (const { points } of layers)
    for (const [at, own] of points.entries()) {
      const [above, below] = [points[at - 1], points[at + 1]]
      beside.set(own.id, { own, ...(above && { above }), ...(below && { below }) })
    }
  return (id: string, by: number): boolean => {
    const place = beside.get(id)
    if (!place) return false
    const { own, above, below } = place
    const there = (middles.get(id) ?? 0) + by
    const far = (one: Point) => Math.abs((middles.get(one.id) ?? 0) - there)
    if (by < 0) return !above || ((middles.get(above.id) ?? 0) < there && far(above) >= distance(above, own))
    return !below || ((middles.get(below.id) ?? 0) > there && far(below) >= distance(own, below))
  }
}
