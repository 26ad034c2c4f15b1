// Horizontal bars: label, bar, number and a quieter share; or two counts a row, the smaller one inside the larger.

import * as Plot from '@observablehq/plot'
import type { ChartOptions } from './chart-options.ts'
import { neutralColor } from './colors.ts'
import { layoutRows, type SharedColumns } from './row-layout.ts'
import { type ChartRow, placed, rowParts, rowPlot, rowTextMarks } from './row-marks.ts'
import { drawLegend, finishChart } from './svg.ts'

export interface BarRow extends Omit<ChartRow, 'value'> {
  readonly count: number
  /** The count as it is written; a whole number if left out. */
  readonly value?: string
  /** The part of `count` drawn dark inside the bar. */
  readonly part?: number
  readonly color?: string
}

export interface BarChartData {
  /** The chart's name for those who don't see it. */
  readonly label: string
  readonly rows: readonly BarRow[]
  /** What the longest bar stands for; the largest count if left out. */
  readonly max?: number
  /** Words for the whole bar and its dark part, where rows have one. */
  readonly legend?: { readonly whole: string; readonly part: string }
}

/** How a bar with a part is drawn: the whole is outlined, so that it is seen on either ground. */
const wholeFill = 'var(--accent-mid)'
const partFill = 'var(--accent)'

/** Draws the rows alone; `columns` aligns several such plots with each other. */
export function drawBars(data: BarChartData, options: ChartOptions, columns?: SharedColumns): SVGSVGElement {
  const texts = data.rows.map((row) => ({ ...row, value: row.value ?? options.format.integer(row.count) }))
  const layout = layoutRows(texts, options.width, options.fontSize, columns)
  const rows = placed(texts, layout)
  const max = Math.max(1, data.max ?? Math.max(0, ...rows.map((row) => row.count)))
  const split = rows.some((row) => row.part !== undefined)
  type Row = (typeof rows)[number]
  const bar = {
    x1: 0,
    y1: (row: Row) => row.place.barTop,
    y2: (row: Row) => row.place.barBottom,
    ariaHidden: 'true',
  } as const
  const svg = Plot.plot({
    ...rowPlot(layout, [0, max]),
    document: options.document,
    height: layout.height,
    marks: [
      Plot.rect(
        rows.filter((row) => row.count > 0),
        {
          ...bar,
          x2: 'count',
          rx: 3,
          fill: { value: (row: Row) => row.color ?? (split ? wholeFill : neutralColor), scale: null },
          ...(split ? { stroke: partFill, strokeWidth: 1 } : {}),
        },
      ),
      Plot.rect(
        rows.filter((row) => (row.part ?? 0) > 0),
        { ...bar, x2: 'part', rx: 3, fill: partFill },
      ),
      // Two pixels where the count is zero, so that nothing is not mistaken for missing.
      Plot.rect(
        rows.filter((row) => row.count === 0),
        { ...bar, x2: 0, insetRight: -2, fill: neutralColor },
      ),
      ...rowTextMarks(rows, layout),
    ],
  }) as SVGSVGElement
  const partEnd = (row: Row) => layout.barLeft + ((row.part ?? 0) / max) * (layout.barRight - layout.barLeft)
  svg.append(rowParts(options.document, rows, layout, partEnd))
  return svg
}

export function barChart(data: BarChartData, options: ChartOptions): SVGSVGElement {
  const svg = finishChart(drawBars(data, options), data.label)
  if (data.legend === undefined) return svg
  const fontSize = ((options.fontSize ?? 15) * 13) / 15
  const legend = drawLegend(
    options.document,
    [
      { text: data.legend.whole, fill: wholeFill, stroke: partFill },
      { text: data.legend.part, fill: partFill, stroke: partFill },
    ],
    options.width,
    fontSize,
  )
  const top = Number(svg.getAttribute('height')) + 10
  const height = top + legend.height
  legend.element.setAttribute('transform', `translate(0,${top})`)
  svg.append(legend.element)
  svg.setAttribute('height', String(height))
  svg.setAttribute('viewBox', `0 0 ${options.width} ${height}`)
  return svg
}
