// Values over days with the way to what is aimed at: measured ones as a line with dots, targets as diamonds along a thin
// line, and where a straight line through the values leads, dashed.

import * as Plot from '@observablehq/plot'
import type { ChartOptions } from './chart-options.ts'
import { defaultFontSize } from './chart-options.ts'
import { daysOf, dayTicks, levelTicks, lineChartHeight } from './line-layout.ts'
import { drawLegend, finishChart, namedPart, svgElement, svgRoot } from './svg.ts'
import { textWidth } from './text-width.ts'

export interface LinePoint {
  /** As YYYY-MM-DD. */
  readonly on: string
  readonly level: number
}

export interface LineChartData {
  readonly label: string
  /** In order of day; `title` is the value as a sentence. */
  readonly points: readonly (LinePoint & { readonly key: string; readonly title: string })[]
  /** From the baseline through targets on the way to the target; empty where nothing is aimed at. */
  readonly way: readonly (LinePoint & { readonly key: string; readonly title: string })[]
  /** From the first value to the day that it is read on; null where nothing can be said. */
  readonly forecast: readonly [LinePoint, LinePoint] | null
  /** The days that the picture spans at least. */
  readonly from: string
  readonly to: string
  /** A level as it stands at the axis. */
  readonly written: (level: number) => string
  readonly legend: { readonly measured: string; readonly way: string; readonly forecast: string }
}

interface Frame {
  readonly left: number
  readonly height: number
  readonly small: number
  readonly days: readonly [number, number]
  readonly levels: readonly number[]
}

const at = { x: (point: LinePoint) => daysOf(point.on), y: 'level' } as const
const hidden = { ariaHidden: 'true' } as const

function axisMarks({ days, levels, small, left, height }: Frame, data: LineChartData, width: number) {
  const ticks = dayTicks(days, Math.max(2, Math.floor((width - left) / 90)))
  return [
    Plot.ruleY(levels, { stroke: 'var(--line)', ...hidden }),
    Plot.text(levels, {
      ...{ y: (level: number) => level, frameAnchor: 'left', dx: -8, textAnchor: 'end', ...hidden },
      ...{ text: data.written, fill: 'var(--ink-2)', fontSize: small, fontVariant: 'tabular-nums' },
    }),
    Plot.text(ticks, {
      ...{ x: 'day', text: 'text', frameAnchor: 'bottom', dy: small * 1.6, ...hidden },
      ...{ fill: 'var(--ink-2)', fontSize: small, textAnchor: 'middle' },
    }),
    Plot.tickX(ticks, {
      ...{ x: 'day', y1: 0, stroke: 'var(--line)', ...hidden },
      insetTop: height,
    }),
  ]
}

function lineMarks({ points, way, forecast }: LineChartData): Plot.Markish[] {
  return [
    Plot.line(way, { ...at, stroke: 'var(--ink-2)', strokeWidth: 1.25, strokeDasharray: '1,4', ...hidden }),
    Plot.dot(way.slice(1), {
      ...{ ...at, symbol: 'diamond', r: 5, fill: 'var(--surface)', stroke: 'var(--ink)', strokeWidth: 1.5 },
      ...hidden,
    }),
    Plot.line(forecast ?? [], {
      ...{ ...at, stroke: 'var(--accent)', strokeWidth: 1.5, strokeDasharray: '5,4', ...hidden },
    }),
    Plot.line(points, { ...at, stroke: 'var(--accent)', strokeWidth: 2.5, ...hidden }),
    Plot.dot(points, {
      ...{ ...at, r: 4.5, fill: 'var(--accent)', stroke: 'var(--surface)', strokeWidth: 1.5, ...hidden },
    }),
  ]
}

export function lineChart(data: LineChartData, options: ChartOptions): SVGSVGElement {
  const { document, width, fontSize = defaultFontSize } = options
  const small = (fontSize * 13) / 15
  const levels = levelTicks([...data.points, ...data.way, ...(data.forecast ?? [])].map(({ level }) => level))
  const left = Math.ceil(Math.max(...levels.map((level) => textWidth(data.written(level), small))) + 12)
  const height = lineChartHeight(data)(width, fontSize)
  const legend = drawLegend(document, legendOf(data), width, small)
  const plotHeight = height - legend.height - 12
  const spans = [...data.points, ...data.way].map(({ on }) => daysOf(on))
  const days = [Math.min(daysOf(data.from), ...spans), Math.max(daysOf(data.to), ...spans)] as const
  const frame: Frame = { left, height: plotHeight, small, days, levels }
  const plot = Plot.plot({
    ...{ document, width, height: plotHeight },
    ...{ marginLeft: left, marginRight: 12, marginTop: 10, marginBottom: Math.ceil(small * 2.4) },
    x: { type: 'linear', domain: days, axis: null },
    y: { type: 'linear', domain: [levels[0] ?? 0, levels.at(-1) ?? 1], axis: null },
    marks: [...axisMarks(frame, data, width), ...lineMarks(data)],
  }) as SVGSVGElement & { scale(name: string): { apply(value: number): number } }
  const [x, y] = [plot.scale('x'), plot.scale('y')]
  const parts = [...data.way.slice(1), ...data.points].map((point) =>
    namedPart(document, point, [
      svgElement(document, 'circle', {
        ...{ class: 'chart-hit', fill: 'transparent', r: 14 },
        ...{ cx: x.apply(daysOf(point.on)), cy: y.apply(point.level) },
      }),
    ]),
  )
  const svg = svgRoot(document, width, height)
  plot.append(svgElement(document, 'g', { role: 'list' }, parts))
  legend.element.setAttribute('transform', `translate(0 ${plotHeight + 10})`)
  svg.append(plot, legend.element)
  return finishChart(svg, data.label)
}

function legendOf({ legend, way, forecast }: LineChartData) {
  return [
    { text: legend.measured, fill: 'var(--accent)' },
    ...(way.length > 0 ? [{ text: legend.way, fill: 'var(--surface)', stroke: 'var(--ink)' }] : []),
    ...(forecast ? [{ text: legend.forecast, fill: 'var(--accent-soft)', stroke: 'var(--accent)' }] : []),
  ]
}
