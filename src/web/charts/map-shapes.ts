// The municipalities as shapes: each with its class, its colour and, where something is counted, its link.

import * as Plot from '@observablehq/plot'
import type { ChartOptions } from './chart-options.ts'
import { mapColors, mapInks } from './colors.ts'
import { type CountClass, findClass } from './map-classes.ts'
import type { Place } from './map-layout.ts'
import type { MunicipalityOutlines, Ring } from './map-outlines.ts'
import { type LegendEntry, namedPart, svgElement } from './svg.ts'

export interface MapArea {
  /** Official four-digit code. */
  readonly code: string
  readonly count: number
  /** `Aarhus: 14 planer, 48 aktiviteter` */
  readonly title: string
  readonly href?: string
}

export interface Shape extends MapArea {
  readonly rings: readonly Ring[]
  readonly fill: string
  readonly ink: string
  readonly step: number
}

const noneFill = 'var(--map-0)'

/** The outlines leave a gap of some grid units between neighbours; a stroke in the fill's colour closes most of it. */
const gapFill = 2.6

/** Colours for `count` classes, spread so that few classes are still told apart. */
function classColors(count: number): { fill: string; ink: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const at = count <= 1 ? 2 : Math.round((index * (mapColors.length - 1)) / (count - 1))
    return { fill: mapColors[at] ?? mapColors[0], ink: mapInks[at] ?? mapInks[0] }
  })
}

export function shapesOf(
  data: { readonly areas: readonly MapArea[]; readonly outlines: MunicipalityOutlines },
  classes: readonly CountClass[],
): Shape[] {
  const colors = classColors(classes.length)
  const given = new Map(data.areas.map((area) => [area.code, area]))
  return [...data.outlines.rings].map(([code, rings]) => {
    const area = given.get(code) ?? { code, count: 0, title: '' }
    const step = findClass(classes, area.count) ?? -1
    const { fill, ink } = colors[step] ?? { fill: noneFill, ink: 'var(--ink)' }
    return { ...area, rings, fill, ink, step }
  })
}

/** Swatches for none and for each class. */
export function legendEntries(
  classes: readonly CountClass[],
  none: string,
  options: ChartOptions,
): LegendEntry[] {
  const { integer } = options.format
  const colors = classColors(classes.length)
  return [
    { text: none, fill: noneFill, stroke: 'var(--line-strong)' },
    ...classes.map((bounds, index) => ({
      text:
        bounds.low === bounds.high ? integer(bounds.low) : `${integer(bounds.low)}–${integer(bounds.high)}`,
      fill: colors[index]?.fill ?? '',
    })),
  ]
}

function moved(rings: readonly Ring[], place: Place): [number, number][][] {
  const point = ([x, y]: readonly [number, number]): [number, number] => [
    (x - place.fromX) * place.scale + place.x,
    (y - place.fromY) * place.scale + place.y,
  ]
  return rings.map((ring) => {
    const points = ring.map(point)
    const first = points[0]
    return first === undefined ? points : [...points, first]
  })
}

/** Draws shapes with Plot and wraps each that has a count in its link; background shapes are for the eye alone. */
export function drawShapes(
  shapes: readonly Shape[],
  place: Place,
  options: ChartOptions,
  size: { width: number; height: number },
  linked: (shape: Shape) => boolean,
): SVGElement {
  const ordered = [...shapes].sort((a, b) => a.count - b.count)
  const plot = Plot.plot({
    document: options.document,
    ...size,
    margin: 0,
    projection: 'identity',
    marks: [
      Plot.geo(ordered, {
        geometry: (shape: Shape) => ({ type: 'Polygon', coordinates: moved(shape.rings, place) }),
        fill: { value: 'fill', scale: null },
        stroke: { value: 'fill', scale: null },
        strokeLinejoin: 'round',
      }),
    ],
  })
  const list = svgElement(options.document, 'g', { role: 'list' })
  const back = svgElement(options.document, 'g', { 'aria-hidden': 'true', 'fill-rule': 'evenodd' })
  const paths = [...plot.querySelectorAll('path')]
  const parts = paths.flatMap((path, index) => {
    const shape = ordered[index]
    if (shape === undefined) return []
    path.setAttribute('stroke-width', (gapFill * place.scale).toFixed(2))
    path.setAttribute('stroke-linejoin', 'round')
    if (shape.step < 0 || !linked(shape)) {
      back.append(path)
      if (shape.title !== '') path.append(svgElement(options.document, 'title', {}, [shape.title]))
      return []
    }
    path.setAttribute('fill-rule', 'evenodd')
    const part = namedPart(options.document, { key: shape.code, title: shape.title, href: shape.href }, [
      svgElement(options.document, 'title', {}, [shape.title]),
      path,
    ])
    return [{ shape, part }]
  })
  list.append(...parts.sort((a, b) => b.shape.count - a.shape.count).map(({ part }) => part))
  return svgElement(options.document, 'g', {}, [back, list])
}
