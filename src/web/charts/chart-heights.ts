// How high a chart will be at a given width, known before Plot is loaded, so that its place is kept and nothing jumps.

import type { BarChartData } from './bar-chart.ts'
import { defaultFontSize } from './chart-options.ts'
import { groupColumns, groupHeading, placeGroups } from './group-layout.ts'
import type { GroupedBarsData } from './grouped-bars.ts'
import type { IntervalChartData } from './interval-chart.ts'
import { mapPlaces } from './map-layout.ts'
import { layoutLegend, layoutRows, type RowTexts } from './row-layout.ts'
import type { ShareBarData } from './share-bar.ts'
import { breakLines } from './text-width.ts'

type Height = (width: number, fontSize?: number) => number

function rowsHeight(rows: readonly Omit<RowTexts, 'value'>[], width: number, fontSize: number): number {
  return layoutRows(
    rows.map((row) => ({ ...row, value: '' })),
    width,
    fontSize,
  ).height
}

export function barChartHeight(data: BarChartData): Height {
  return (width, fontSize = defaultFontSize) => {
    const { legend } = data
    const below =
      legend === undefined
        ? 0
        : 10 + layoutLegend([legend.whole, legend.part], width, (fontSize * 13) / 15).height
    return rowsHeight(data.rows, width, fontSize) + below
  }
}

export function intervalChartHeight(data: IntervalChartData): Height {
  return (width, fontSize = defaultFontSize) => {
    const top = data.reference === undefined ? 0 : Math.ceil(((fontSize * 13) / 15) * 1.8)
    return top + rowsHeight(data.rows, width, fontSize) + Math.ceil(fontSize * 2)
  }
}

/** Without the lines that stand below a bar whose parts have no room for words. */
export function shareBarHeight(data: ShareBarData): Height {
  return (width, fontSize = defaultFontSize) =>
    data.rows.reduce(
      (sum, row) => {
        const heading = breakLines(row.heading, width, fontSize).length
        return sum + Math.ceil(fontSize * (0.4 + heading * 1.25 + 1.2) + fontSize * 2.3)
      },
      -Math.round(fontSize * 1.2),
    )
}

export function groupedBarsHeight(data: GroupedBarsData): Height {
  return (given, fontSize = defaultFontSize) => {
    const { columns, width } = groupColumns(given, fontSize)
    const heights = data.groups.map(
      (group) =>
        groupHeading(group.heading, width, fontSize).height + rowsHeight(group.rows, width, fontSize),
    )
    return placeGroups(heights, columns).height
  }
}

/** The grid and the capital's bounds of the generated outlines, known here without loading them. */
const grid = { width: 2000, height: 2430 }
const capital = { left: 1776, top: 1444, right: 1999, bottom: 1657 }

export const municipalityMapHeight: Height = (width, fontSize = defaultFontSize) =>
  Math.ceil(mapPlaces(grid, capital, width, fontSize).height)
