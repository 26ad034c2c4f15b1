// Draws a pathway as an SVG file that stands alone, in the colours of the theories of change.

import type { ActivityTypeId, EffortAreaId } from '../vocabulary/ids.ts'
import type { Language } from '../vocabulary/types.ts'
import { type Palette, type PaletteName, palettes } from './drawing-palette.ts'
import type { PlacedArrow } from './layout.ts'
import { linesOf } from './lines.ts'
import { layOutPathway, type PlacedStep, pathwaySizes } from './pathway-layout.ts'
import type { Pathway } from './pathways.ts'
import { element, type Svg } from './svg.ts'

export interface PathwayDrawing {
  readonly language: Language
  readonly palette: PaletteName
  /** Whether its name stands above the picture, for one that stands alone. */
  readonly headed?: boolean
  /** Below the picture. */
  readonly notes?: readonly string[]
  readonly style?: string
  /** Of which effort area an activity type is, for its colour. */
  readonly areaOf: (type: ActivityTypeId) => EffortAreaId | undefined
}

const fonts = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif"
const margin = 24

export function drawPathway(pathway: Pathway, options: PathwayDrawing): string {
  const { language, headed, notes = [], style } = options
  const palette = palettes[options.palette]
  const layout = layOutPathway(pathway, language)
  const head = headed
    ? linesOf(pathway.name[language], { width: layout.width, most: 2, fontSize: 22, weight: 'semibold' })
    : []
  const foot = notes.flatMap((note) =>
    linesOf(note, { width: layout.width, most: 3, fontSize: 13, weight: 'regular' }),
  )
  const top = margin + head.length * 28 + (head.length > 0 ? 14 : 0)
  const [width, height] = [
    layout.width + 2 * margin,
    top + layout.height + (foot.length > 0 ? 14 : 0) + foot.length * 18 + margin,
  ]
  const file = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      lang: language,
      'font-family': fonts,
      'font-size': 14,
    },
    [
      element('title', {}, [pathway.name[language]]),
      element('desc', {}, [pathwayInWords(pathway, language)]),
      ...(style ? [element('style', {}, [{ svg: style }])] : []),
      element('rect', { width: '100%', height: '100%', fill: palette.ground }),
      lines(
        head,
        { x: margin, y: margin + 20, line: 28 },
        { fill: palette.ink, 'font-size': 22, 'font-weight': 600 },
      ),
      element('g', { transform: `translate(${margin},${top})` }, [
        ...layout.rows.flatMap(({ name, y, height: tall }, at) => [
          ...(at > 0
            ? [
                element('path', {
                  d: `M0,${y - pathwaySizes.rowGap / 2}H${layout.width}`,
                  stroke: palette.edge,
                }),
              ]
            : []),
          lines(
            name,
            { x: 0, y: y + tall / 2 + 5 - ((name.length - 1) * 18) / 2, line: 18 },
            { fill: palette.quiet, 'font-weight': 600 },
          ),
        ]),
        ...layout.arrows.flatMap((arrow) => arrowParts(arrow, palette)),
        ...layout.steps.map((step) => stepOf(step, pathway, options.areaOf, palette)),
      ]),
      lines(
        foot,
        { x: margin, y: top + layout.height + 32, line: 18 },
        { fill: palette.quiet, 'font-size': 13 },
      ),
    ],
  )
  return `${file.svg}\n`
}

/** Who does what, after what, for those who hear it. */
export function pathwayInWords({ people, steps }: Pathway, language: Language): string {
  const after = { da: 'efter', en: 'after' }[language]
  const titles = new Map(steps.map(({ key, title }) => [key, title[language]]))
  return people
    .map(({ key, name }) => {
      const own = steps.filter((step) => step.people.includes(key))
      const said = own.map((step) => {
        const before = step.after.flatMap((one) => titles.get(one) ?? [])
        return `${step.title[language]}${before.length > 0 ? ` (${after} ${before.join(', ')})` : ''}`
      })
      return `${name[language]}: ${said.join('; ')}.`
    })
    .join(' ')
}

function lines(
  texts: readonly string[],
  at: { readonly x: number; readonly y: number; readonly line: number },
  attributes: Record<string, string | number>,
): Svg {
  return element(
    'text',
    attributes,
    texts.map((text, index) =>
      element('tspan', index === 0 ? { x: at.x, y: at.y } : { x: at.x, dy: at.line }, [text]),
    ),
  )
}

function arrowParts({ path, end: [x, y] }: PlacedArrow, palette: Palette): readonly Svg[] {
  const head = `M${x - 7},${y - 3.2}L${x},${y}L${x - 7},${y + 3.2}Z`
  return [
    element('path', { d: path, fill: 'none', stroke: palette.arrow, 'stroke-width': 1.4 }),
    element('path', { d: head, fill: palette.arrow }),
  ]
}

/** With the colour of the effort area that the activity is of at its left. */
function stepOf(
  step: PlacedStep,
  { steps }: Pathway,
  areaOf: PathwayDrawing['areaOf'],
  palette: Palette,
): Svg {
  const { x, y, width, height } = step
  const { inset, line } = pathwaySizes
  const type = steps.find(({ key }) => key === step.id)?.activityType
  const area = type && areaOf(type)
  return element('g', {}, [
    element('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      rx: 8,
      fill: palette.box,
      stroke: palette.edge,
    }),
    ...(area
      ? [
          element('rect', {
            x: x + 0.5,
            y: y + 8,
            width: 3,
            height: height - 16,
            rx: 1.5,
            fill: palette.areas[area],
          }),
        ]
      : []),
    lines(
      step.lines,
      { x: x + inset + 2, y: y + inset + 13, line },
      { fill: palette.ink, 'font-weight': 600 },
    ),
    lines(
      step.with,
      { x: x + inset + 2, y: y + inset + 13 + step.lines.length * line, line },
      { fill: palette.quiet, 'font-size': 13 },
    ),
  ])
}
