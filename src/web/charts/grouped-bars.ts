// Small multiples: one block of bars a group, with a heading in ink and a square in the group's colour, all on one scale,
// so that blocks can be compared with each other. Two columns where there is room.

import { type BarRow, drawBars } from './bar-chart.ts'
import { type ChartOptions, defaultFontSize } from './chart-options.ts'
import { measureColumns } from './row-layout.ts'
import { finishChart, svgElement, svgRoot } from './svg.ts'
import { breakLines } from './text-width.ts'

export interface BarGroup {
  readonly key: string
  readonly heading: string
  readonly color: string
  readonly rows: readonly BarRow[]
}

export interface GroupedBarsData {
  readonly label: string
  readonly groups: readonly BarGroup[]
}

/** From this width (at the default text size) the groups stand in two columns. */
const twoColumnWidth = 860
const columnGap = 56
const groupGap = 28

/** Where each group goes: the next one always in the shorter column, so that both end near each other. */
export function placeGroups(heights: readonly number[], columns: number): { column: number; y: number }[] {
  const ends = Array.from({ length: columns }, () => 0)
  return heights.map((height) => {
    const column = ends.indexOf(Math.min(...ends))
    const y = ends[column] ?? 0
    ends[column] = y + height + groupGap
    return { column, y }
  })
}

function drawHeading(
  group: BarGroup,
  width: number,
  options: ChartOptions,
  size: number,
): { element: SVGElement; height: number } {
  const { document } = options
  const side = Math.round(size * 0.75)
  const lines = breakLines(group.heading, width - side - 10, size, 'semibold')
  const texts = lines.map((line, index) =>
    svgElement(
      document,
      'text',
      {
        x: side + 10,
        y: size * (1 + index * 1.25),
        'font-size': size,
        'font-weight': 600,
        fill: 'var(--ink)',
      },
      [line],
    ),
  )
  const square = svgElement(document, 'rect', {
    y: Math.round(size * 0.28),
    width: side,
    height: side,
    rx: 2,
    fill: group.color,
  })
  return {
    element: svgElement(document, 'g', {}, [square, ...texts]),
    height: Math.ceil(size * (0.7 + lines.length * 1.25)),
  }
}

export function groupedBars(data: GroupedBarsData, options: ChartOptions): SVGSVGElement {
  const { document, format } = options
  const fontSize = options.fontSize ?? defaultFontSize
  const columns = options.width >= (twoColumnWidth * fontSize) / defaultFontSize ? 2 : 1
  const width = Math.floor((options.width - (columns - 1) * columnGap) / columns)
  const rows = data.groups.flatMap((group) => group.rows)
  const shared = measureColumns(
    rows.map((row) => ({ ...row, value: format.integer(row.count) })),
    width,
    fontSize,
  )
  const max = Math.max(1, ...rows.map((row) => row.count))
  const blocks = data.groups.map((group) => {
    const heading = drawHeading(group, width, options, fontSize * 1.07)
    const coloured = group.rows.map((row) => ({ ...row, color: row.color ?? group.color }))
    const plot = drawBars({ label: group.heading, rows: coloured, max }, { ...options, width }, shared)
    plot.setAttribute('y', String(heading.height))
    return {
      element: svgElement(document, 'g', { role: 'group', 'aria-label': group.heading }, [
        heading.element,
        plot,
      ]),
      height: heading.height + Number(plot.getAttribute('height')),
    }
  })
  const places = placeGroups(
    blocks.map((block) => block.height),
    columns,
  )
  let height = 0
  const drawn = blocks.map((block, index) => {
    const { column, y } = places[index] ?? { column: 0, y: 0 }
    height = Math.max(height, y + block.height)
    block.element.setAttribute('transform', `translate(${column * (width + columnGap)},${y})`)
    return block.element
  })
  const svg = svgRoot(document, options.width, height)
  svg.append(...drawn)
  return finishChart(svg, data.label)
}
