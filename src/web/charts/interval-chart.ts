// Shares with their intervals on an axis from 0 to 100 %: a pill from the lower to the upper bound with a stroke at the
// share, so that few observations look as uncertain as they are.

import * as Plot from '@observablehq/plot'
import type { Share } from '../../domain/overview/interval.ts'
import type { ChartOptions } from './chart-options.ts'
import { layoutRows, type RowLayout } from './row-layout.ts'
import { type ChartRow, type Placed, placed, rowParts, rowPlot, rowTextMarks } from './row-marks.ts'
import { finishChart, svgElement, svgRoot } from './svg.ts'
import { textWidth } from './text-width.ts'

export interface IntervalRow extends Omit<ChartRow, 'value'> {
  readonly share: Share
  readonly color?: string
}

export interface IntervalChartData {
  readonly label: string
  readonly rows: readonly IntervalRow[]
  /** A share to compare all rows with, as a dashed line with its words. */
  readonly reference?: { readonly ratio: number; readonly text: string }
  /** Stands where a row has nothing to count from. */
  readonly empty: string
}

type DrawnRow = Placed<IntervalRow & ChartRow> & { color: string; ratio: number; low: number; high: number }

function drawnRows(rows: readonly Placed<IntervalRow & ChartRow>[]): DrawnRow[] {
  return rows.flatMap((row) => {
    const { count, of, low, high } = row.share
    if (low === null || high === null || of === 0) return []
    return [{ ...row, color: row.color ?? 'var(--accent)', ratio: count / of, low, high }]
  })
}

function intervalMarks(rows: readonly DrawnRow[]): Plot.Markish[] {
  const color = { value: 'color', scale: null } as const
  const around = (inset: number) => ({
    y1: (row: DrawnRow) => row.place.barTop + inset,
    y2: (row: DrawnRow) => row.place.barBottom - inset,
    ariaHidden: 'true',
  })
  return [
    Plot.rect(rows, { ...around(2), x1: 'low', x2: 'high', rx: 6, fill: 'var(--surface)' }),
    Plot.rect(rows, {
      ...around(2),
      x1: 'low',
      x2: 'high',
      rx: 6,
      fill: color,
      fillOpacity: 0.18,
      stroke: color,
      strokeWidth: 1.25,
    }),
    Plot.ruleX(rows, { ...around(-1), x: 'ratio', stroke: color, strokeWidth: 4, strokeLinecap: 'round' }),
  ]
}

/** The axis: lines behind the rows and percentages below them; every other one where it is narrow. */
function axisMarks(layout: RowLayout, options: ChartOptions): Plot.Markish[] {
  const ticks = layout.barRight - layout.barLeft < 220 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]
  return [
    Plot.ruleX(ticks, { y1: 0, y2: layout.height, stroke: 'var(--line)', ariaHidden: 'true' }),
    Plot.text(ticks, {
      x: (tick: number) => tick,
      y: layout.height + layout.fontSize,
      text: (tick: number) => options.format.percent(tick),
      textAnchor: 'middle',
      fill: 'var(--ink-2)',
      fontSize: layout.noteSize,
      ariaHidden: 'true',
    }),
  ]
}

type Reference = NonNullable<IntervalChartData['reference']>

/** The reference's words over the rows, kept inside the picture. */
function referenceLabel(reference: Reference, layout: RowLayout, options: ChartOptions): SVGElement {
  const x = layout.barLeft + reference.ratio * (layout.barRight - layout.barLeft)
  const half = textWidth(reference.text, layout.noteSize) / 2
  return svgElement(
    options.document,
    'text',
    {
      x: Math.min(Math.max(x, half), options.width - half),
      y: -layout.noteSize * 0.6,
      fill: 'var(--ink-2)',
      'font-size': layout.noteSize,
      'text-anchor': 'middle',
      'aria-hidden': 'true',
    },
    [reference.text],
  )
}

function emptyMark(rows: readonly Placed<ChartRow>[], text: string, layout: RowLayout): Plot.Markish {
  return Plot.text(rows, {
    y: (row: Placed<ChartRow>) => row.place.barMiddle,
    frameAnchor: 'left',
    dx: layout.barLeft + 6,
    textAnchor: 'start',
    text: () => text,
    fill: 'var(--ink-2)',
    stroke: 'var(--surface)',
    strokeWidth: 4,
    fontSize: layout.noteSize,
    ariaHidden: 'true',
  })
}

export function intervalChart(data: IntervalChartData, options: ChartOptions): SVGSVGElement {
  const texts = data.rows.map((row) => ({
    ...row,
    value: row.share.of === 0 ? '–' : options.format.percent(row.share.count / row.share.of),
  }))
  const layout = layoutRows(texts, options.width, options.fontSize)
  const rows = placed(texts, layout)
  const { reference } = data
  const line = { y1: -layout.fontSize * 0.3, y2: layout.height, stroke: 'var(--ink-2)', strokeWidth: 1.5 }
  const top = reference === undefined ? 0 : Math.ceil(layout.noteSize * 1.8)
  const height = top + layout.height + Math.ceil(layout.fontSize * 2)
  const plot = Plot.plot({
    ...rowPlot(layout, [0, 1]),
    document: options.document,
    height: layout.height,
    marks: [
      ...axisMarks(layout, options),
      Plot.ruleX(reference === undefined ? [] : [reference.ratio], {
        ...line,
        strokeDasharray: '2,3',
        ariaHidden: 'true',
      }),
      ...intervalMarks(drawnRows(rows)),
      emptyMark(
        rows.filter((row) => row.share.of === 0),
        data.empty,
        layout,
      ),
      ...rowTextMarks(rows, layout, 'lines'),
    ],
  }) as SVGSVGElement
  if (reference !== undefined) plot.append(referenceLabel(reference, layout, options))
  plot.append(rowParts(options.document, rows, layout))
  plot.setAttribute('y', String(top))
  plot.setAttribute('overflow', 'visible')
  const svg = svgRoot(options.document, options.width, height)
  svg.append(plot)
  return finishChart(svg, data.label)
}
