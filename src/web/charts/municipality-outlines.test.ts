// Every municipality must have its own outline: a swapped code would shade the wrong place and nobody would see it.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../domain/vocabulary/municipalities.ts'
import { boundsOf, loadOutlines, type Ring, ringArea } from './map-outlines.ts'

const outlines = await loadOutlines()
const file = new URL('./municipality-outlines.generated.json', import.meta.url)
const geo = new URL('../../../../shared/fixtures/geo/', import.meta.url)
const realData = existsSync(geo)

interface Shape {
  readonly x: number
  readonly y: number
  readonly area: number
}

/** The middle of the largest ring's box, and the area of all rings. */
function shapeOf(rings: readonly Ring[]): Shape {
  const largest = [...rings].sort((a, b) => ringArea(b) - ringArea(a))[0] ?? []
  const { left, top, right, bottom } = boundsOf([largest])
  return { x: (left + right) / 2, y: (top + bottom) / 2, area: ringArea(largest) }
}

interface Topology {
  readonly transform?: { readonly scale: [number, number]; readonly translate: [number, number] }
  readonly arcs: readonly (readonly [number, number][])[]
  readonly objects: Readonly<
    Record<
      string,
      {
        readonly geometries: readonly { type: string; properties: Record<string, string>; arcs: number[][] }[]
      }
    >
  >
}

/** The first terms of the transverse Mercator projection on 9° east, in which Danish maps are drawn. */
function project(longitude: number, latitude: number): [number, number] {
  const [away, up] = [((longitude - 9) * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [away * Math.cos(up), -(up + (away ** 2 / 2) * Math.sin(up) * Math.cos(up))]
}

function readTopology(topology: Topology): Map<string, { name: string; rings: Ring[] }> {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] }
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): [number, number] => {
      ;[x, y] = topology.transform ? [x + dx, y + dy] : [dx, dy]
      return project(x * scale[0] + translate[0], y * scale[1] + translate[1])
    })
  })
  const found = new Map<string, { name: string; rings: Ring[] }>()
  for (const { properties, arcs: rings, type } of Object.values(topology.objects).flatMap(
    (o) => o.geometries,
  )) {
    if (type !== 'Polygon') throw new Error(`a ${type} was not expected`)
    const code = properties['KOMKODE'] ?? ''
    const entry = found.get(code) ?? { name: properties['KOMNAVN'] ?? '', rings: [] }
    const outer = rings[0] ?? []
    entry.rings.push(
      outer.flatMap((arc) => (arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? []))),
    )
    found.set(code, entry)
  }
  return found
}

/** Least squares of `to` on `from`: the straight line that takes one map's axis to the other's. */
function fitLine(pairs: readonly (readonly [number, number])[]): (value: number) => number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))]
  const slope =
    pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    pairs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return (value) => meanY + slope * (value - meanX)
}

describe('the municipality outlines', () => {
  it('are of exactly the 98 municipalities of the vocabulary', () => {
    expect([...outlines.rings.keys()].sort()).toEqual(municipalities.map(({ code }) => code).sort())
  })

  it('stay within their own frame and below 60 kB', () => {
    const { left, top, right, bottom } = boundsOf([...outlines.rings.values()].flat())
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(outlines.width)
    expect(bottom).toBeLessThanOrEqual(outlines.height)
    expect(statSync(file).size).toBeLessThan(60_000)
  })

  it.skipIf(!realData)('have the codes and names of the official list (skipped: ../shared is absent)', () => {
    const rows = readFileSync(new URL('kommunekoder.csv', geo), 'utf8').trim().split(/\r?\n/).slice(1)
    const official = new Map(rows.map((row) => row.split(',') as [string, string]))
    official.delete('0411')
    const plain = (name: string | undefined) => name?.replace('-', ' ')
    const differing = municipalities.filter(({ code, name }) => plain(official.get(code)) !== plain(name))
    expect(differing).toEqual([])
    expect(official.size).toBe(municipalities.length)
  })

  it.skipIf(!realData)(
    'lie where another source says, each nearest to itself and of its size (skipped: ../shared is absent)',
    () => {
      const topology: Topology = JSON.parse(readFileSync(new URL('kommuner.topojson', geo), 'utf8'))
      const others = readTopology(topology)
      // Bornholm is drawn in a frame of its own, so only its area can be compared.
      const codes = [...outlines.rings.keys()].filter((code) => code !== '0400')
      const pairs = codes.map((code) => {
        const other = others.get(code)
        if (other === undefined) throw new Error(`${code} is missing in the other source`)
        return { code, ours: shapeOf(outlines.rings.get(code) ?? []), theirs: shapeOf(other.rings) }
      })
      const toX = fitLine(pairs.map(({ ours, theirs }) => [theirs.x, ours.x]))
      const toY = fitLine(pairs.map(({ ours, theirs }) => [theirs.y, ours.y]))
      const ratios = pairs.map(({ ours, theirs }) => ours.area / theirs.area).sort((a, b) => a - b)
      const middle = ratios[Math.floor(ratios.length / 2)] ?? 1
      const away = (ours: Shape, theirs: Shape) => Math.hypot(ours.x - toX(theirs.x), ours.y - toY(theirs.y))
      const unlike = (ours: Shape, theirs: Shape) => Math.abs(Math.log(ours.area / theirs.area / middle))
      // Frederiksberg lies in the middle of København, so only nearer ones of about the same size are taken for it.
      const swapped = pairs.filter(({ ours, theirs }) =>
        pairs.some(
          (other) => away(other.ours, theirs) < away(ours, theirs) && unlike(other.ours, theirs) < 0.5,
        ),
      )
      expect(swapped.map(({ code }) => code)).toEqual([])
      expect(pairs.filter(({ ours, theirs }) => unlike(ours, theirs) > 0.5).map(({ code }) => code)).toEqual(
        [],
      )
    },
  )
})
