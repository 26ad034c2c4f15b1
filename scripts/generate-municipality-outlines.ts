// Writes src/web/charts/municipality-outlines.generated.json: the outlines of the 98 municipalities as small whole-number
// polygons, taken from the data inside react-denmark-map (MIT) so that the browser loads neither its component nor its 250 kB.

import { writeFileSync } from 'node:fs'
import { Municipalities } from 'react-denmark-map'

const target = 'src/web/charts/municipality-outlines.generated.json'

/** One source unit is 1/10116 of the map's width; the grid is 2,000 units wide, fine enough for a threefold inset. */
const sourceWidth = 10_116
const sourceHeight = 12_289
const gridWidth = 2000
const scale = gridWidth / sourceWidth

/** How far, in grid units, a point may lie from the simplified line before it is kept. */
const tolerance = 0.7

/** Rings smaller than this many square grid units are rocks and holes that nobody could see or point at. */
const smallestRing = 6

type Point = readonly [number, number]

function readAreas(): { code: string; path: string }[] {
  const element: unknown = Municipalities({})
  if (typeof element !== 'object' || element === null || !('props' in element))
    throw new Error('no element drawn')
  const { props } = element
  if (typeof props !== 'object' || props === null || !('areas' in props) || !Array.isArray(props.areas))
    throw new Error('react-denmark-map no longer hands its areas to the map component')
  return props.areas.map((area: unknown) => {
    if (typeof area !== 'object' || area === null || !('code' in area) || !('d' in area))
      throw new Error('an area without code or outline')
    return { code: `0${area.code}`, path: String(area.d) }
  })
}

function curvePoint(from: Point, a: Point, b: Point, to: Point, t: number): Point {
  const s = 1 - t
  const at = (i: 0 | 1) => s ** 3 * from[i] + 3 * s ** 2 * t * a[i] + 3 * s * t ** 2 * b[i] + t ** 3 * to[i]
  return [at(0), at(1)]
}

/** Reads a path of M, m, l, c and Z (all that the source uses) into rings, curves flattened to four pieces. */
function readRings(path: string): Point[][] {
  const rings: Point[][] = []
  let here: Point = [0, 0]
  for (const [, command = '', tail = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (tail.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    const point = (index: number): Point => [
      here[0] + (numbers[index] ?? 0),
      here[1] + (numbers[index + 1] ?? 0),
    ]
    if (command === 'M' || command === 'm') {
      here = command === 'M' ? [numbers[0] ?? 0, numbers[1] ?? 0] : point(0)
      rings.push([here])
      if (numbers.length > 2) throw new Error('a move with more than one point')
      continue
    }
    const ring = rings.at(-1)
    if (ring === undefined) throw new Error('a path that does not start with a move')
    if (command === 'l') {
      for (let i = 0; i < numbers.length; i += 2) {
        here = point(i)
        ring.push(here)
      }
    } else if (command === 'c') {
      for (let i = 0; i < numbers.length; i += 6) {
        const [from, a, b, to] = [here, point(i), point(i + 2), point(i + 4)]
        for (const t of [0.25, 0.5, 0.75]) ring.push(curvePoint(from, a, b, to, t))
        ring.push(to)
        here = to
      }
    } else if (command === 'Z') {
      here = ring[0] ?? here
    } else throw new Error(`path command ${command} is new in the source`)
  }
  return rings
}

function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1])
  return Math.abs(dy * (point[0] - from[0]) - dx * (point[1] - from[1])) / length
}

/** Douglas-Peucker: keeps the points that the line can't do without. */
function simplify(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined || line.length < 3) return [...line]
  let [farthest, reach] = [0, 0]
  line.forEach((point, index) => {
    const away = distance(point, first, last)
    if (away > reach) [farthest, reach] = [index, away]
  })
  if (reach <= tolerance) return [first, last]
  return [...simplify(line.slice(0, farthest + 1)).slice(0, -1), ...simplify(line.slice(farthest))]
}

/** A ring has no ends, so it is cut where it is widest and each half simplified. */
function simplifyRing(ring: readonly Point[]): Point[] {
  const start = ring[0]
  if (start === undefined) return []
  let [cut, reach] = [0, 0]
  ring.forEach((point, index) => {
    const away = Math.hypot(point[0] - start[0], point[1] - start[1])
    if (away > reach) [cut, reach] = [index, away]
  })
  return [
    ...simplify(ring.slice(0, cut + 1)).slice(0, -1),
    ...simplify([...ring.slice(cut), start]).slice(0, -1),
  ]
}

function ringArea(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return sum + (x * nextY - nextX * y) / 2
    }, 0),
  )
}

/** The first point, then each step to the next: whole numbers, mostly of one or two digits. */
function steps(ring: readonly Point[]): number[] {
  let [x, y] = [0, 0]
  return ring.flatMap(([nextX, nextY], index) => {
    const step = [nextX - x, nextY - y]
    ;[x, y] = [nextX, nextY]
    return index > 0 && step[0] === 0 && step[1] === 0 ? [] : step
  })
}

const outlines = readAreas()
  .sort((a, b) => a.code.localeCompare(b.code))
  .map(({ code, path }): [string, number[][]] => {
    const rings = readRings(path)
      .map((ring) => simplifyRing(ring.map(([x, y]): Point => [x * scale, y * scale])))
      .map((ring) => ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]))
      .filter((ring) => ringArea(ring) >= smallestRing)
    if (rings.length === 0) throw new Error(`nothing left of ${code}`)
    return [code, rings.map(steps)]
  })

const head = {
  attribution: 'Outlines from react-denmark-map 1.0.0, copyright Martin Polley, MIT licence; simplified.',
  format:
    'Per municipality code a list of rings; a ring is its first x and y, then the step to each next point.',
  width: gridWidth,
  height: Math.ceil(sourceHeight * scale),
}
const body = outlines.map(([code, rings]) => `    "${code}": ${JSON.stringify(rings)}`).join(',\n')
writeFileSync(target, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "outlines": {\n${body}\n  }\n}\n`)
