// The 98 municipalities shaded by a count, the capital's small ones enlarged beside the map. The largest counts stand as
// numbers on the map, every municipality has its sentence, and the table behind has them all.

import { type ChartOptions, defaultFontSize } from './chart-options.ts'
import { countClasses } from './map-classes.ts'
import { mapPlaces } from './map-layout.ts'
import { drawNumbers } from './map-numbers.ts'
import { boundsOf, type MunicipalityOutlines } from './map-outlines.ts'
import { drawShapes, legendEntries, type MapArea, shapesOf } from './map-shapes.ts'
import { drawLegend, finishChart, svgElement, svgRoot } from './svg.ts'

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

/** The municipalities around Copenhagen that are too small to see or hit on a map of the country. */
const capitalCodes = new Set(
  '0101 0147 0151 0153 0155 0157 0159 0161 0163 0165 0167 0169 0173 0175 0183 0185 0187 0190'.split(' '),
)

/** So many of the highest counts are always written, with a halo where the outline is too small for the figure. */
const alwaysWritten = 3

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
