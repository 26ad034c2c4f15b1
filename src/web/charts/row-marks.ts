// The marks that all charts of rows have in common: labels, values, notes, and a link over each whole row.

import * as Plot from '@observablehq/plot'
import { lineHeight, type RowLayout, type RowPlace, type RowTexts } from './row-layout.ts'
import { namedPart, svgElement } from './svg.ts'

export interface ChartRow extends RowTexts {
  readonly key: string
  /** The whole row as a sentence, read out instead of the picture: `Sundhed: 32 af 162 planer, 20 %`. */
  readonly title: string
  /** The list behind the row. */
  readonly href?: string
  /** The list behind the note and the dark part of the bar, where they count something of their own. */
  readonly noteLink?: { readonly title: string; readonly href: string }
}

/** A row together with its place, as the marks take it. */
export type Placed<Row> = Row & { readonly place: RowPlace }

export function placed<Row extends ChartRow>(rows: readonly Row[], layout: RowLayout): Placed<Row>[] {
  return rows.flatMap((row, index) => {
    const place = layout.rows[index]
    return place === undefined ? [] : [{ ...row, place }]
  })
}

/** A texts' halo, so that a line running behind it doesn't cross the letters. */
const halo = { stroke: 'var(--surface)', strokeWidth: 4, strokeLinejoin: 'round' } as const

export function rowTextMarks(
  rows: readonly Placed<ChartRow>[],
  layout: RowLayout,
  behind: 'nothing' | 'lines' = 'nothing',
): Plot.Markish[] {
  const column = (x: number) => ({ frameAnchor: 'left', dx: x, ariaHidden: 'true' }) as const
  const atBar = { y: (row: Placed<ChartRow>) => row.place.barMiddle, textAnchor: 'end' } as const
  return [
    Plot.text(rows, {
      ...column(0),
      y: (row: Placed<ChartRow>) => row.place.labelMiddle,
      text: (row: Placed<ChartRow>) => row.place.label,
      textAnchor: 'start',
      fill: 'var(--ink)',
      fontSize: layout.fontSize,
      lineHeight,
      ...(behind === 'lines' ? halo : {}),
    }),
    Plot.text(rows, {
      ...column(layout.valueRight),
      ...atBar,
      text: 'value',
      fill: 'var(--ink)',
      fontSize: layout.fontSize,
      fontVariant: 'tabular-nums',
    }),
    Plot.text(rows, {
      ...column(layout.noteRight),
      ...atBar,
      text: (row: Placed<ChartRow>) => row.note ?? '',
      fill: 'var(--ink-2)',
      fontSize: layout.noteSize,
      fontVariant: 'tabular-nums',
    }),
  ]
}

/** Plot's options for a picture of rows: x counts between the bars' edges, y is pixels from the top. */
export function rowPlot(
  layout: RowLayout,
  domain: readonly [number, number],
): Omit<Plot.PlotOptions, 'marks'> {
  return {
    width: layout.noteRight,
    margin: 0,
    x: { type: 'linear', domain: [...domain], range: [layout.barLeft, layout.barRight], axis: null },
    y: { type: 'identity', axis: null },
  }
}

/** A little more than the bar's height, so that the light ground around its part leads there too. */
const aroundBar = 4

/**
 * Lays a link (or a named part) over each row, as high as the row, so that it is easy to hit. `partEnd` is where the part
 * of a row's bar ends that belongs to the note.
 */
export function rowParts<Row extends ChartRow>(
  document: Document,
  rows: readonly Placed<Row>[],
  layout: RowLayout,
  partEnd: (row: Row) => number = () => layout.barLeft,
): SVGElement {
  const right = layout.noteRight + 6
  const hit = ({ place }: Placed<ChartRow>, x: number) =>
    svgElement(document, 'rect', {
      class: 'chart-hit',
      x,
      y: place.top + 1,
      width: right - x,
      height: place.height - 2,
      rx: 4,
      fill: 'transparent',
    })
  const hitPart = (row: Placed<Row>) => {
    const width = partEnd(row) - layout.barLeft
    if (width <= 0) return []
    const { barTop, barBottom } = row.place
    const y = barTop - aroundBar
    const height = barBottom + aroundBar - y
    const place = { x: layout.barLeft, y, width, height, rx: 4 }
    return [svgElement(document, 'rect', { class: 'chart-hit', ...place, fill: 'transparent' })]
  }
  const parts = rows.flatMap((row) => {
    const whole = namedPart(document, row, [hit(row, -6)])
    if (row.noteLink === undefined) return [whole]
    const note = { ...row.noteLink, key: `${row.key} note` }
    return [whole, namedPart(document, note, [...hitPart(row), hit(row, layout.valueRight + 2)])]
  })
  return svgElement(document, 'g', { role: 'list' }, parts)
}
