// The ways of the arrows: from the right side of a box to the left side of another, level where they pass boxes by, curved
// in between, and side by side where several meet.

import type { Chain } from './layers.ts'
import { sizes } from './layout-sizes.ts'

export type Spot = readonly [x: number, y: number]

/** How far above or below the middle of its box each arrow leaves and arrives, so that several can be told apart. */
export function portsOf(
  chains: readonly Chain[],
  middles: ReadonlyMap<string, number>,
  heightOf: (id: string) => number,
): ReadonlyMap<string, number> {
  const meeting = new Map<string, { readonly key: string; readonly climb: number }[]>()
  const meet = (at: string | undefined, side: 'in' | 'out', key: string, beside: string | undefined) => {
    const climb = (middles.get(beside ?? '') ?? 0) - (middles.get(at ?? '') ?? 0)
    const one = { key: `${key} ${side}`, climb }
    const known = meeting.get(`${at} ${side}`)
    if (known) known.push(one)
    else meeting.set(`${at} ${side}`, [one])
  }
  for (const { key, points } of chains) {
    meet(points[0], 'out', key, points[1])
    meet(points.at(-1), 'in', key, points.at(-2))
  }
  const ports = new Map<string, number>()
  for (const [place, ends] of meeting) {
    const id = place.slice(0, place.lastIndexOf(' '))
    const step = Math.min(sizes.port, (heightOf(id) - 28) / ends.length)
    const sorted = ends.toSorted((a, b) => a.climb - b.climb)
    // The most level arrow is quite straight, at the same height on both sides; the others stand around it.
    const level = mostLevel(sorted)
    const most = Math.floor((heightOf(id) / 2 - 20) / step)
    const middle = (sorted.length - 1) / 2
    const centre = level < 0 ? middle : Math.min(Math.max(level, sorted.length - 1 - most), most)
    const shift = centre === level ? (sorted[level]?.climb ?? 0) / 2 : 0
    for (const [at, { key }] of sorted.entries()) ports.set(key, (at - centre) * step + shift)
  }
  return ports
}

/** An arrow that climbs by more than this is meant to. */
const nearly = 16

/** Its place among them; -1 where none is nearly level. */
function mostLevel(ends: readonly { readonly climb: number }[]): number {
  let [best, least] = [-1, nearly + 1]
  for (const [at, { climb }] of ends.entries())
    if (Math.abs(climb) < least) [best, least] = [at, Math.abs(climb)]
  return best
}

/** Level at every second stretch, as spots come in pairs around what is passed by, and curved in between. */
export function pathThrough([first, ...rest]: readonly Spot[]): string {
  if (!first) return ''
  const round = (value: number) => Math.round(value * 10) / 10
  let [x, y] = first
  let path = `M${round(x)},${round(y)}`
  for (const [index, [nextX, nextY]] of rest.entries()) {
    const bend = (nextX - x) / 2
    path +=
      index % 2 === 1 || y === nextY
        ? `L${round(nextX)},${round(nextY)}`
        : `C${round(x + bend)},${round(y)} ${round(nextX - bend)},${round(nextY)} ${round(nextX)},${round(nextY)}`
    ;[x, y] = [nextX, nextY]
  }
  return path
}
