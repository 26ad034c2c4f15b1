// The 98 municipalities shaded by a count, the capital's small ones enlarged beside the map. The largest counts stand as
// numbers on the map, every municipality has its sentence, and the table behind has them all.

import * as Plot from '@observablehq/plot'
import { type ChartOptions, defaultFontSize } from './chart-options.ts'
import { mapColors, mapInks } from './colors.ts'
import { type CountClass, countClasses, findClass } from './map-classes.ts'
import { mapPlaces, type Place } from './map-layout.ts'
import { boundsOf, type MunicipalityOutlines, type Ring, ringArea, roomiestPoint } from './map-outlines.ts'
import { drawLegend, finishChart, type LegendEntry, namedPart, svgElement, svgRoot } from './svg.ts'
import { textWidth } from './text-width.ts'

export interface MapArea {
  /** Official four-digit code. */
  readonly code: string
  readonly count: number
  /** `Aarhus: 14 planer, 48 aktiviteter` */
  readonly title: string
  readonly href?: string
}

export interface MunicipalityMapData {
  readonly label: string
  readonly areas: readonly MapArea[]
  readonly outlines: MunicipalityOutlines
  readonly words: {
    /** Over the legend: what is counted. */
    readonly legend: string
    /** The legend's word for none. */
    readonly none: string
    /** Over the enlarged part. */
    readonly inset: string
  }
}

interface Shape extends MapArea {
  readonly rings: readonly Ring[]
  readonly fill: string
  readonly ink: string
  readonly step: number
}

/** The municipalities around Copenhagen that are too small to see or hit on a map of the country. */
const capitalCodes = new Set(
  '0101 0147 0151 0153 0155 0157 0159 0161 0163 0165 0167 0169 0173 0175 0183 0185 0187 0190'.split(' '),
)

const noneFill = 'var(--map-0)'

/** The outlines leave a gap of some grid units between neighbours; a stroke in the fill's colour closes most of it. */
const gapFill = 2.6

/** Colours for `count` classes, spread so that few classes are still told apart. */
export function classColors(count: number): { fill: string; ink: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const at = count <= 1 ? 2 : Math.round((index * (mapColors.length - 1)) / (count - 1))
    return { fill: mapColors[at] ?? mapColors[0], ink: mapInks[at] ?? mapInks[0] }
  })
}

function shapesOf(data: MunicipalityMapData, classes: readonly CountClass[]): Shape[] {
  const colors = classColors(classes.length)
  const given = new Map(data.areas.map((area) => [area.code, area]))
  return [...data.outlines.rings].map(([code, rings]) => {
    const area = given.get(code) ?? { code, count: 0, title: '' }
    const step = findClass(classes, area.count) ?? -1
    const { fill, ink } = colors[step] ?? { fill: noneFill, ink: 'var(--ink)' }
    return { ...area, rings, fill, ink, step }
  })
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
function drawShapes(
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

/** So many of the highest counts are always written, with a halo where the outline is too small for the figure. */
const alwaysWritten = 3

/** Numbers on the municipalities from `lowest` up, where they fit inside the outline, and on the very highest. */
function drawNumbers(
  shapes: readonly Shape[],
  place: Place,
  options: ChartOptions,
  bounds: { lowest: number; always: number },
): SVGElement {
  const size = ((options.fontSize ?? defaultFontSize) * 12) / 15
  const numbers = shapes
    .filter((shape) => shape.count >= bounds.lowest)
    .flatMap((shape) => {
      const largest = [...shape.rings].sort((a, b) => ringArea(b) - ringArea(a))[0]
      if (largest === undefined) return []
      const spot = roomiestPoint(largest)
      const text = options.format.integer(shape.count)
      const fits = spot.room * place.scale >= Math.hypot(textWidth(text, size, 'semibold') / 2, size * 0.36)
      if (!fits && shape.count < bounds.always) return []
      const halo = {
        stroke: 'var(--surface)',
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }
      return [
        svgElement(
          options.document,
          'text',
          {
            x: ((spot.x - place.fromX) * place.scale + place.x).toFixed(1),
            y: ((spot.y - place.fromY) * place.scale + place.y).toFixed(1),
            dy: '0.35em',
            'text-anchor': 'middle',
            'font-size': size,
            'font-weight': 600,
            fill: fits ? shape.ink : 'var(--ink)',
            ...(fits ? {} : halo),
          },
          [text],
        ),
      ]
    })
  return svgElement(options.document, 'g', { 'aria-hidden': 'true', 'pointer-events': 'none' }, numbers)
}

function legendEntries(classes: readonly CountClass[], none: string, options: ChartOptions): LegendEntry[] {
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

export function municipalityMap(data: MunicipalityMapData, options: ChartOptions): SVGSVGElement {
  const { document } = options
  const fontSize = options.fontSize ?? defaultFontSize
  const classes = countClasses(Math.max(0, ...data.areas.map((area) => area.count)))
  const shapes = shapesOf(data, classes)
  const capital = shapes.filter((shape) => capitalCodes.has(shape.code))
  const capitalBounds = boundsOf(capital.flatMap((shape) => shape.rings))
  const layout = mapPlaces(data.outlines, capitalBounds, options.width, fontSize)
  const { country, inset, frames } = layout
  const bornholm = boundsOf(data.outlines.rings.get('0400') ?? [])
  const counts = shapes.map((shape) => shape.count).sort((a, b) => b - a)
  const numbered = {
    lowest: classes[Math.min(2, classes.length - 1)]?.low ?? 1,
    always: Math.max(1, counts[alwaysWritten - 1] ?? 1),
  }
  const quiet = (fontSize * 13) / 15
  const legend = drawLegend(
    document,
    legendEntries(classes, data.words.none, options),
    layout.legend.width,
    quiet,
  )
  legend.element.setAttribute(
    'transform',
    `translate(${layout.legend.x},${layout.legend.y + fontSize * 1.5})`,
  )
  const words = (text: string, x: number, y: number) =>
    svgElement(document, 'text', { x, y, fill: 'var(--ink)', 'font-size': quiet, 'font-weight': 600 }, [text])
  const frame = (box: { x: number; y: number; width: number; height: number }) =>
    svgElement(document, 'rect', {
      ...box,
      rx: 4,
      fill: 'none',
      stroke: 'var(--line-strong)',
      'stroke-width': 1,
    })
  const height = Math.ceil(Math.max(layout.height, layout.legend.y + fontSize * 1.5 + legend.height))
  const size = { width: options.width, height }
  const svg = svgRoot(document, options.width, height)
  svg.append(
    drawShapes(shapes, country, options, size, (shape) => !capitalCodes.has(shape.code)),
    drawShapes(capital, inset, options, size, () => true),
    svgElement(document, 'g', { 'aria-hidden': 'true', 'pointer-events': 'none' }, [
      frame(frames.onMap(capitalBounds)),
      frame(frames.onMap(bornholm)),
      frame(frames.inset),
      words(data.words.inset, frames.inset.x, frames.inset.y - quiet * 0.6),
      words(data.words.legend, layout.legend.x, layout.legend.y + fontSize),
    ]),
    drawNumbers(
      shapes.filter((shape) => !capitalCodes.has(shape.code)),
      country,
      options,
      numbered,
    ),
    drawNumbers(capital, inset, options, numbered),
    legend.element,
  )
  return finishChart(svg, data.label)
}
