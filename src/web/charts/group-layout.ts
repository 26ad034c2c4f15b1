// Where the groups of small multiples go: two columns where there is room, each group in the shorter one.

import { defaultFontSize } from './chart-options.ts'
import { breakLines } from './text-width.ts'

/** From this width (at the default text size) the groups stand in two columns. */
const twoColumnWidth = 860
export const columnGap = 56
const groupGap = 28

export function groupColumns(width: number, fontSize: number): { columns: number; width: number } {
  const columns = width >= (twoColumnWidth * fontSize) / defaultFontSize ? 2 : 1
  return { columns, width: Math.floor((width - (columns - 1) * columnGap) / columns) }
}

export interface GroupHeading {
  readonly size: number
  /** Side of the square before the heading. */
  readonly side: number
  readonly textLeft: number
  readonly lines: readonly string[]
  readonly height: number
}

export function groupHeading(text: string, width: number, fontSize: number): GroupHeading {
  const size = fontSize * 1.07
  const side = Math.round(size * 0.75)
  const lines = breakLines(text, width - side - 10, size, 'semibold')
  return { size, side, textLeft: side + 10, lines, height: Math.ceil(size * (0.7 + lines.length * 1.25)) }
}

/** Where each group goes: the next one always in the shorter column, so that both end near each other. */
export function placeGroups(
  heights: readonly number[],
  columns: number,
): { places: { column: number; y: number }[]; height: number } {
  const ends = Array.from({ length: columns }, () => 0)
  const places = heights.map((height) => {
    const column = ends.indexOf(Math.min(...ends))
    const y = ends[column] ?? 0
    ends[column] = y + height + groupGap
    return { column, y }
  })
  return { places, height: Math.max(0, Math.max(...ends) - groupGap) }
}
