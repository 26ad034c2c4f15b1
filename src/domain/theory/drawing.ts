// Draws a theory of change as an SVG file that stands alone: the same picture on screen, in a download and on paper. It knows
// nothing of where badges and broken chains come from.

import type { EffortAreaId } from '../vocabulary/ids.ts'
import type { Language, Text } from '../vocabulary/types.ts'
import { type Break, breakNames, breaks } from './breaks.ts'
import { badgeOf, type DrawnBadge } from './drawing-badge.ts'
import { type Palette, type PaletteName, palettes } from './drawing-palette.ts'
import { type LaneNames, laneName } from './lane-names.ts'
import type { Layout, PlacedArrow, PlacedBox } from './layout.ts'
import { sizes } from './layout-sizes.ts'
import { linesOf } from './lines.ts'
import { arrowKey } from './merge.ts'
import { element, type Svg } from './svg.ts'
import type { Box, TheoryContent } from './theory.ts'

export interface DrawingOptions {
  /** What the picture is of. */
  readonly title: string
  /** A second line, such as plan and period. */
  readonly subtitle?: string
  /** Whether title and subtitle stand above the picture, for one that stands alone. */
  readonly headed?: boolean
  /** Below the picture, one a line: the date, where it comes from. */
  readonly notes?: readonly string[]
  readonly language: Language
  readonly palette: PaletteName
  /** Its colour stands under the headings of the lanes. */
  readonly effortArea?: EffortAreaId
  /** Of lanes that hold something else than they are called after. */
  readonly laneNames?: LaneNames
  /** By the ids of boxes. */
  readonly badges?: ReadonlyMap<string, DrawnBadge>
  /** Where the chain breaks, by `from>to` of the arrows. */
  readonly breaks?: ReadonlyMap<string, Break>
  /** What the ids in the file begin with, where several stand on one page. */
  readonly idPrefix?: string
  /** The letters' own style, such as an embedded font; written by us, never by people. */
  readonly style?: string
}

const words = {
  untitled: { da: 'Uden titel', en: 'No title' },
  leadsTo: { da: 'Fører til', en: 'Leads to' },
  theory: { da: 'Forandringsteori', en: 'Theory of change' },
} satisfies Record<string, Text>

const fonts = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif"
const margin = 24
const heading = { title: 22, subtitle: 14, foot: 13 } as const

export function drawTheory(layout: Layout, content: TheoryContent, options: DrawingOptions): string {
  const { language, idPrefix = 'theory' } = options
  const palette = palettes[options.palette]
  const breakAt = (arrow: PlacedArrow) => options.breaks?.get(arrowKey(arrow))
  const head = headOf(options, layout.width, palette)
  const foot = footOf(options, layout, palette)
  const [width, height] = [layout.width + 2 * margin, head.height + layout.height + foot.height + 2 * margin]
  const [titleId, descId] = [`${idPrefix}-title`, `${idPrefix}-desc`]
  const boxes = new Map(content.boxes.map((box) => [box.id, box]))
  const drawn: Drawn = { boxes, content, options, palette }
  const colour = options.effortArea ? palette.areas[options.effortArea] : palette.arrow
  const plainFirst = layout.arrows.toSorted((a, b) => Number(!!breakAt(a)) - Number(!!breakAt(b)))
  const file = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'graphics-document document',
      'aria-labelledby': titleId,
      'aria-describedby': descId,
      lang: language,
      'font-family': fonts,
      'font-size': sizes.box.title,
    },
    [
      element('title', { id: titleId }, [options.title]),
      element('desc', { id: descId }, [descriptionOf(layout, options)]),
      ...(options.style ? [element('style', {}, [{ svg: options.style }])] : []),
      element('rect', { width: '100%', height: '100%', fill: palette.ground }),
      ...head.parts,
      element('g', { transform: `translate(${margin},${margin + head.height})` }, [
        element(
          'g',
          { 'aria-hidden': 'true', fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
          plainFirst.flatMap((arrow) => arrowParts(arrow, breakAt(arrow), palette)),
        ),
        ...layout.columns.map((column) =>
          laneOf(
            column,
            layout.boxes.filter(({ id }) => boxes.get(id)?.lane === column.lane),
            colour,
            drawn,
          ),
        ),
      ]),
      ...foot.parts(margin + head.height + layout.height),
    ],
  )
  return `${file.svg}\n`
}

interface Drawn {
  readonly boxes: ReadonlyMap<string, Box>
  readonly content: TheoryContent
  readonly options: DrawingOptions
  readonly palette: Palette
}

function descriptionOf(layout: Layout, { language, laneNames }: DrawingOptions): string {
  const [boxes, arrows] = [layout.boxes.length, layout.arrows.length]
  const from = layout.columns.map(({ lane }) => laneName(lane, language, laneNames)).join(', ')
  const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`
  return language === 'da'
    ? `${words.theory.da} med ${many(boxes, 'boks', 'bokse')} og ${many(arrows, 'pil', 'pile')}. Fra venstre mod højre: ${from}.`
    : `${words.theory.en} with ${many(boxes, 'box', 'boxes')} and ${many(arrows, 'arrow', 'arrows')}. From left to right: ${from}.`
}

/** Lines of text, each below the other. */
function textLines(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number; readonly line: number },
  attributes: Record<string, string | number>,
): Svg {
  const spans = lines.map((line, index) =>
    element('tspan', index === 0 ? { x: at.x, y: at.y } : { x: at.x, dy: at.line }, [line]),
  )
  return element('text', attributes, spans)
}

function headOf({ headed, title, subtitle }: DrawingOptions, width: number, palette: Palette) {
  if (!headed) return { height: 0, parts: [] }
  const { title: large, subtitle: small } = heading
  const titles = linesOf(title, { width, most: 2, fontSize: large, weight: 'semibold' })
  const below = linesOf(subtitle ?? '', { width, most: 2, fontSize: small, weight: 'regular' })
  const under = margin + titles.length * 28
  return {
    height: titles.length * 28 + below.length * 20 + 20,
    parts: [
      textLines(
        titles,
        { x: margin, y: margin + large - 2, line: 28 },
        { fill: palette.ink, 'font-size': large, 'font-weight': 600 },
      ),
      textLines(
        below,
        { x: margin, y: under + small, line: 20 },
        { fill: palette.quiet, 'font-size': small },
      ),
    ],
  }
}

function footOf({ notes = [], language, breaks: broken }: DrawingOptions, layout: Layout, palette: Palette) {
  const lines = notes.flatMap((note) =>
    linesOf(note, { width: layout.width, most: 3, fontSize: heading.foot, weight: 'regular' }),
  )
  const found = new Set(broken?.values())
  const told = breaks.filter((kind) => found.has(kind))
  const legend = told.length * 24
  return {
    height: legend + lines.length * 18 + (told.length + lines.length > 0 ? 18 : 0),
    parts: (bottom: number): readonly Svg[] => [
      ...told.flatMap((kind, index) => legendOf(kind, bottom + 30 + index * 24, language, palette)),
      ...(lines.length > 0
        ? [
            textLines(
              lines,
              { x: margin, y: bottom + legend + 32, line: 18 },
              { fill: palette.quiet, 'font-size': heading.foot },
            ),
          ]
        : []),
    ],
  }
}

function legendOf(kind: Break, y: number, language: Language, palette: Palette): readonly Svg[] {
  const end: PlacedArrow['end'] = [margin + 36, y]
  const line = { from: '', to: '', path: `M${margin},${y}H${margin + 36}`, end }
  return [
    element('g', { fill: 'none' }, arrowParts(line, kind, palette)),
    textLines(
      [breakNames[kind][language]],
      { x: margin + 46, y: y + 4.5, line: 0 },
      { fill: palette.broken, 'font-size': heading.foot, 'font-weight': 600 },
    ),
  ]
}

const dashes: Readonly<Record<Break, string>> = {
  'no-delivery': '2 5',
  'no-change': '7 5',
  'not-reached': '7 5',
}

/** Over a wider line in the colour of the ground, so that an arrow is seen to pass above the one that it crosses. */
function arrowParts(
  { path, end: [x, y] }: PlacedArrow,
  broken: Break | undefined,
  palette: Palette,
): readonly Svg[] {
  const line = broken
    ? { stroke: palette.broken, 'stroke-width': 2, 'stroke-dasharray': dashes[broken] }
    : { stroke: palette.arrow, 'stroke-width': 1.4 }
  const head = `M${round(x - 7)},${round(y - 3.2)}L${round(x)},${round(y)}L${round(x - 7)},${round(y + 3.2)}Z`
  return [
    element('path', { d: path, stroke: palette.ground, 'stroke-width': 4.6, 'stroke-linecap': 'butt' }),
    element('path', { d: path, ...line }),
    element('path', { d: head, fill: line.stroke, stroke: line.stroke, 'stroke-width': 1 }),
  ]
}

const round = (value: number) => Math.round(value * 10) / 10

function laneOf(
  { lane, x, width }: Layout['columns'][number],
  boxes: readonly PlacedBox[],
  colour: string,
  drawn: Drawn,
): Svg {
  const { language, laneNames } = drawn.options
  const name = laneName(lane, language, laneNames)
  const lines = linesOf(name, { width, most: 2, fontSize: sizes.box.title, weight: 'semibold' })
  return element('g', { role: 'list', 'aria-label': name }, [
    textLines(
      lines,
      { x, y: sizes.heading - 31 - (lines.length - 1) * 16, line: 16 },
      { fill: drawn.palette.quiet, 'font-weight': 600 },
    ),
    element('rect', { x, y: sizes.heading - 21, width, height: 3, rx: 1.5, fill: colour }),
    ...boxes.toSorted((a, b) => a.x - b.x || a.y - b.y).map((box) => boxOf(box, drawn)),
  ])
}

function boxOf({ id, x, y, width, height, lines }: PlacedBox, drawn: Drawn): Svg {
  const { palette, options, boxes, content } = drawn
  const { inset, line, title } = sizes.box
  const untitled = words.untitled[options.language]
  const titleOf = (box: string) => boxes.get(box)?.title.trim() || untitled
  const badge = options.badges?.get(id)
  const leads = content.arrows.filter(({ from }) => from === id).map(({ to }) => titleOf(to))
  const tone = badge?.tone === 'bad' ? palette.tones.bad.ink : palette.edge
  return element('g', { role: 'listitem' }, [
    element('title', {}, [[titleOf(id), ...(badge ? [badge.text] : [])].join(' · ')]),
    ...(leads.length > 0
      ? [element('desc', {}, [`${words.leadsTo[options.language]}: ${leads.join('; ')}`])]
      : []),
    element('rect', {
      ...{ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 8, fill: palette.box },
      stroke: tone,
      'stroke-width': badge?.tone === 'bad' ? 1.5 : 1,
    }),
    textLines(
      lines.length > 0 ? lines : [untitled],
      { x: x + inset.x, y: y + inset.y + title - 1, line },
      lines.length > 0 ? { fill: palette.ink, 'font-weight': 600 } : { fill: palette.quiet },
    ),
    ...(badge
      ? [
          badgeOf(
            badge,
            { x: x + inset.x, y: y + height - inset.y - sizes.badge.height, width: width - 2 * inset.x },
            palette,
          ),
        ]
      : []),
  ])
}
