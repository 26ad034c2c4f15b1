// Small multiples: one block of bars a group, with a heading in ink and a square in the group's colour, all on one scale,
// so that blocks can be compared with each other. Two columns where there is room.

import { type BarRow, drawBars } from './bar-chart.ts'
import { type ChartOptions, defaultFontSize } from './chart-options.ts'
import { columnGap, type GroupHeading, groupColumns, groupHeading, placeGroups } from './group-layout.ts'
import { measureColumns } from './row-layout.ts'
import { finishChart, svgElement, svgRoot } from './svg.ts'

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

function drawHeading(group: BarGroup, heading: GroupHeading, document: Document): SVGElement {
  const { size, side } = heading
  const texts = heading.lines.map((line, index) =>
    svgElement(
      document,
      'text',
      {
        x: heading.textLeft,
        y: size * (1 + index * 1.25),
        'font-size': size,
        'font-weight': 600,
        fill: 'var(--ink)',
      },
      [line],
    ),
  )
  const y = Math.round(size * 0.28)
  const square = svgElement(document, 'rect', { y, width: side, height: side, rx: 2, fill: group.color })
  return svgElement(document, 'g', {}, [square, ...texts])
}

export function groupedBars(data: GroupedBarsData, options: ChartOptions): SVGSVGElement {
  const { document, format } = options
  const fontSize = options.fontSize ?? defaultFontSize
  const { columns, width } = groupColumns(options.width, fontSize)
  const rows = data.groups.flatMap((group) => group.rows)
  const shared = measureColumns(
    rows.map((row) => ({ ...row, value: format.integer(row.count) })),
    width,
    fontSize,
  )
  const max = Math.max(1, ...rows.map((row) => row.count))
  const blocks = data.groups.map((group) => {
    const heading = groupHeading(group.heading, width, fontSize)
    const coloured = group.rows.map((row) => ({ ...row, color: row.color ?? group.color }))
    const plot = drawBars({ label: group.heading, rows: coloured, max }, { ...options, width }, shared)
    plot.setAttribute('y', String(heading.height))
    return {
      element: svgElement(document, 'g', { role: 'group', 'aria-label': group.heading }, [
        drawHeading(group, heading, document),
        plot,
      ]),
      height: heading.height + Number(plot.getAttribute('height')),
    }
  })
  const { places, height } = placeGroups(
    blocks.map((block) => block.height),
    columns,
  )
  const drawn = blocks.map((block, index) => {
    const { column, y } = places[index] ?? { column: 0, y: 0 }
    block.element.setAttribute('transform', `translate(${column * (width + columnGap)},${y})`)
    return block.element
  })
  const svg = svgRoot(document, options.width, height)
  svg.append(...drawn)
  return finishChart(svg, data.label)
}
