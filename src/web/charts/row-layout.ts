// Where label, bar and number of each row go: one layout for all charts made of rows. On a narrow picture the label stands
// above its bar; otherwise to the left, broken over lines rather than cut.

import { defaultFontSize, narrowWidth } from './chart-options.ts'
import { breakLines, textWidth, widest } from './text-width.ts'

export interface RowTexts {
  readonly label: string
  readonly value: string
  /** Quieter text after the value: a share, a second count. */
  readonly note?: string
}

/** One row's label, lines parted by a line break, and its places from the top of the chart. */
export interface RowPlace {
  readonly label: string
  readonly top: number
  readonly height: number
  readonly labelMiddle: number
  readonly barTop: number
  readonly barMiddle: number
  readonly barBottom: number
}

export interface RowLayout {
  readonly stacked: boolean
  readonly fontSize: number
  readonly noteSize: number
  readonly rows: readonly RowPlace[]
  /** Height of all rows. */
  readonly height: number
  readonly barLeft: number
  readonly barRight: number
  /** Right edges of the value and the note. */
  readonly valueRight: number
  readonly noteRight: number
}

const labelShare = 0.4
/** Lines of a label, as a multiple of the font size. */
export const lineHeight = 1.15

/** Widths that several charts share, so that their bars start and end at the same place. */
export interface SharedColumns {
  readonly label: number
  readonly value: number
  readonly note: number
}

export function measureColumns(
  rows: readonly RowTexts[],
  width: number,
  fontSize = defaultFontSize,
): SharedColumns {
  const noteSize = (fontSize * 13) / 15
  const maxLabel = width * labelShare
  return {
    label: Math.min(
      maxLabel,
      widest(
        rows.flatMap((row) => breakLines(row.label, maxLabel, fontSize)),
        fontSize,
      ),
    ),
    value: widest(
      rows.map((row) => row.value),
      fontSize,
    ),
    note: widest(
      rows.map((row) => row.note ?? ''),
      noteSize,
    ),
  }
}

/** Rows one below the other, each as high as its label needs. */
function placeRows(labels: readonly string[][], stacked: boolean, fontSize: number): RowPlace[] {
  const unit = fontSize / defaultFontSize
  const bar = Math.round(16 * unit)
  let top = 0
  return labels.map((lines) => {
    const text = lines.length * lineHeight * fontSize
    const height = Math.ceil(stacked ? text + bar + 15 * unit : Math.max(32 * unit, text + 8 * unit))
    const barTop = Math.round(top + (stacked ? text + 7 * unit : (height - bar) / 2))
    const place = {
      label: lines.join('\n'),
      top,
      height,
      labelMiddle: Math.round(top + (stacked ? text / 2 + 3 * unit : height / 2)),
      barTop,
      barMiddle: barTop + bar / 2,
      barBottom: barTop + bar,
    }
    top += height
    return place
  })
}

/** Lays rows out; `columns` comes from several charts when they are to be aligned with each other. */
export function layoutRows(
  rows: readonly RowTexts[],
  width: number,
  fontSize = defaultFontSize,
  columns = measureColumns(rows, width, fontSize),
): RowLayout {
  const unit = fontSize / defaultFontSize
  const stacked = width < narrowWidth * unit
  const labelWidth = stacked ? width : columns.label + 1
  const places = placeRows(
    rows.map((row) => breakLines(row.label, labelWidth, fontSize)),
    stacked,
    fontSize,
  )
  const valueRight = Math.floor(width - columns.note - (columns.note > 0 ? 9 * unit : 0))
  return {
    stacked,
    fontSize,
    noteSize: 13 * unit,
    rows: places,
    height: places.reduce((sum, place) => sum + place.height, 0),
    barLeft: stacked ? 0 : Math.ceil(columns.label + 16 * unit),
    barRight: Math.floor(valueRight - columns.value - 14 * unit),
    valueRight,
    noteRight: Math.floor(width),
  }
}

/** One part of a legend and where it starts. */
interface LegendPlace {
  readonly x: number
  readonly y: number
}

/** Places legend entries from left to right, on as many lines as they need. */
export function layoutLegend(
  texts: readonly string[],
  width: number,
  fontSize: number,
): { places: LegendPlace[]; height: number } {
  const line = fontSize * 1.7
  const swatch = fontSize * 1.3
  let [x, y] = [0, line / 2]
  const places = texts.map((text) => {
    const needed = swatch + textWidth(text, fontSize)
    if (x > 0 && x + needed > width) [x, y] = [0, y + line]
    const place = { x, y }
    x += needed + fontSize * 1.3
    return place
  })
  return { places, height: Math.ceil(texts.length === 0 ? 0 : y + line / 2) }
}
