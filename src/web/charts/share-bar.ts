// Bars in two parts that together are the whole. Each part says its share inside when there is room, beside it when there
// is not, and below the bar when there is room for neither.

import * as Plot from '@observablehq/plot'
import { type ChartOptions, defaultFontSize } from './chart-options.ts'
import { finishChart, namedPart, svgElement, svgRoot } from './svg.ts'
import { breakLines, textWidth } from './text-width.ts'

export interface SharePart {
  /** `68,5 % for alle beboere` */
  readonly text: string
  /** `68,5 %` */
  readonly short: string
  /** The part as a sentence of its own. */
  readonly title: string
  readonly href?: string
}

export interface ShareRow {
  readonly key: string
  readonly heading: string
  /** The first part's share of the whole, between 0 and 1. */
  readonly ratio: number
  readonly first: SharePart
  readonly rest: SharePart
}

export interface ShareBarData {
  readonly label: string
  readonly rows: readonly ShareRow[]
}

const padding = 12

interface SharePlacement {
  /** Inside the first part, in the rest's part after its edge, or below the bar. */
  readonly texts: readonly { readonly place: 'first' | 'rest' | 'below'; readonly text: string }[]
}

/** Chooses the longest wording that fits; exported for its test. */
export function placeShareTexts(row: ShareRow, width: number, fontSize: number): SharePlacement {
  const firstRoom = row.ratio * width - 2 * padding
  const restRoom = (1 - row.ratio) * width - 2 * padding
  const fits = (text: string, room: number) => textWidth(text, fontSize, 'semibold') <= room
  const restText = [row.rest.text, row.rest.short].find((text) => fits(text, restRoom))
  for (const text of [row.first.text, row.first.short]) {
    if (!fits(text, firstRoom)) continue
    if (restText !== undefined)
      return {
        texts: [
          { place: 'first', text },
          { place: 'rest', text: restText },
        ],
      }
    return {
      texts: [
        { place: 'first', text },
        { place: 'below', text: row.rest.text },
      ],
    }
  }
  for (const rest of [row.rest.text, row.rest.short]) {
    const both = `${row.first.text}, ${rest}`
    if (fits(both, restRoom)) return { texts: [{ place: 'rest', text: both }] }
  }
  const below = { place: 'below', text: row.first.text } as const
  return { texts: restText === undefined ? [below] : [below, { place: 'rest', text: restText }] }
}

function drawBar(row: ShareRow, options: ChartOptions, barHeight: number): SVGSVGElement {
  const rest = { fill: 'var(--surface-2)', stroke: 'var(--line-strong)', strokeWidth: 1 }
  return Plot.plot({
    document: options.document,
    width: options.width,
    height: barHeight,
    margin: 0,
    x: { type: 'linear', domain: [0, 1], range: [0, options.width], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect([0], { x1: 0, x2: 1, y1: 0, y2: barHeight, inset: 0.5, rx: 5, ...rest, ariaHidden: 'true' }),
      Plot.rect(row.ratio > 0 ? [0] : [], {
        x1: 0,
        x2: row.ratio,
        y1: 0,
        y2: barHeight,
        ...(row.ratio === 1 ? { rx: 5 } : { rx1: 5, rx2: 0 }),
        fill: 'var(--accent)',
        ariaHidden: 'true',
      }),
    ],
  }) as SVGSVGElement
}

function drawTexts(
  placement: SharePlacement,
  row: ShareRow,
  options: ChartOptions,
  fontSize: number,
  bar: { top: number; height: number },
): SVGElement[] {
  const below = placement.texts.filter((text) => text.place === 'below')
  return placement.texts.map((part) => {
    const x =
      part.place === 'first' ? padding : part.place === 'rest' ? row.ratio * options.width + padding : 0
    const y =
      part.place === 'below'
        ? bar.top + bar.height + fontSize * (1.2 + 1.3 * below.indexOf(part))
        : bar.top + bar.height / 2
    return svgElement(
      options.document,
      'text',
      {
        x,
        y,
        dy: part.place === 'below' ? undefined : '0.34em',
        'font-size': fontSize,
        'font-weight': 600,
        fill: part.place === 'first' ? 'var(--accent-ink)' : 'var(--ink)',
        'aria-hidden': 'true',
      },
      [part.text],
    )
  })
}

export function shareBar(data: ShareBarData, options: ChartOptions): SVGSVGElement {
  const { document, width } = options
  const fontSize = options.fontSize ?? defaultFontSize
  const barHeight = Math.round(fontSize * 2.3)
  let y = 0
  const drawn = data.rows.map((row) => {
    const heading = breakLines(row.heading, width, fontSize).map((line, index) =>
      svgElement(
        document,
        'text',
        {
          y: y + fontSize * (1 + index * 1.25),
          'font-size': fontSize,
          fill: 'var(--ink)',
          'aria-hidden': 'true',
        },
        [line],
      ),
    )
    const bar = { top: Math.ceil(y + fontSize * (0.4 + heading.length * 1.25)), height: barHeight }
    const plot = drawBar(row, options, barHeight)
    plot.setAttribute('y', String(bar.top))
    const placement = placeShareTexts(row, width, fontSize)
    const texts = drawTexts(placement, row, options, fontSize, bar)
    const edge = Math.round(row.ratio * width)
    const hit = (x: number, end: number) =>
      svgElement(document, 'rect', {
        class: 'chart-hit',
        x,
        y: bar.top,
        width: end - x,
        height: barHeight,
        rx: 4,
        fill: 'transparent',
      })
    const parts = [
      { key: `${row.key}-first`, ...row.first, from: 0, to: edge },
      { key: `${row.key}-rest`, ...row.rest, from: edge, to: width },
    ]
      .filter((part) => part.to > part.from)
      .map((part) => namedPart(document, part, [hit(part.from, part.to)]))
    const belowLines = placement.texts.filter((text) => text.place === 'below').length
    y = Math.ceil(bar.top + barHeight + belowLines * fontSize * 1.4 + fontSize * 1.2)
    return svgElement(document, 'g', {}, [
      ...heading,
      plot,
      ...texts,
      svgElement(document, 'g', { role: 'list' }, parts),
    ])
  })
  const svg = svgRoot(document, width, Math.max(0, y - Math.round(fontSize * 1.2) + 2))
  svg.append(...drawn)
  return finishChart(svg, data.label)
}
