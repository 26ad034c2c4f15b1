// Where the lines behind a chart over days stand, known before Plot is loaded.

import { defaultFontSize } from './chart-options.ts'
import type { LineChartData } from './line-chart.ts'
import { layoutLegend } from './row-layout.ts'

/** Since 1970. */
export const daysOf = (day: string): number => Date.parse(day) / 86_400_000

export function lineChartHeight({ legend, way, forecast }: LineChartData) {
  return (width: number, fontSize = defaultFontSize) => {
    const texts = [
      legend.measured,
      ...(way.length > 0 ? [legend.way] : []),
      ...(forecast ? [legend.forecast] : []),
    ]
    return Math.round(fontSize * 17) + layoutLegend(texts, width, (fontSize * 13) / 15).height
  }
}

/** Round levels around all that is drawn, from nothing where nothing is below it: 3 to 7 of them. */
export function levelTicks(levels: readonly number[]): number[] {
  const low = Math.min(0, ...levels)
  const highest = Math.max(0, ...levels)
  const high = highest === low ? low + 1 : highest
  const span = high - low
  const rough = 10 ** Math.floor(Math.log10(span / 4))
  const step = [1, 2, 5, 10].map((times) => times * rough).find((size) => span / size <= 5) ?? span
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

interface DayTick {
  readonly day: number
  readonly text: string
}

/** First days of years, or of months where the span is short, no more than there is room for. */
export function dayTicks([from, to]: readonly [number, number], most: number): DayTick[] {
  const dateOf = (day: number) => new Date(day * 86_400_000)
  const firstMonth = dateOf(from).getUTCFullYear() * 12 + dateOf(from).getUTCMonth()
  const lastMonth = dateOf(to).getUTCFullYear() * 12 + dateOf(to).getUTCMonth()
  const steps = [1, 3, 6, 12, 24, 60, 120, 240]
  const step = steps.find((size) => (lastMonth - firstMonth) / size <= most) ?? 600
  const months = Array.from({ length: lastMonth - firstMonth + 2 }, (_, index) => firstMonth + index)
  return months
    .filter((month) => month % step === 0)
    .map((month) => ({ month, day: Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000 }))
    .filter(({ day }) => day >= from && day <= to)
    .map(({ month, day }) => ({ day, text: monthText(month, step) }))
}

/** `2026`, or `3.2026` where months are told apart. */
function monthText(month: number, step: number): string {
  const year = Math.floor(month / 12)
  return step >= 12 ? String(year) : `${(month % 12) + 1}/${year}`
}
