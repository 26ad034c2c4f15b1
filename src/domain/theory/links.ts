// What each point of the layers is linked to on its left and on its right.

import type { Chain } from './layers.ts'

export type Neighbours = ReadonlyMap<string, readonly string[]>

export interface Links {
  readonly before: Neighbours
  readonly after: Neighbours
}

export function linksOf(chains: readonly Chain[]): Links {
  const [before, after] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const link = (map: Map<string, string[]>, one: string, other: string) => {
    const known = map.get(one)
    if (known) known.push(other)
    else map.set(one, [other])
  }
  for (const { points } of chains)
    for (const [at, point] of points.entries()) {
      const next = points[at + 1]
      if (next === undefined) continue
      link(after, point, next)
      link(before, next, point)
    }
  return { before, after }
}
