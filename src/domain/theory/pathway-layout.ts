// Where everything stands in the drawing of a pathway: a row for each person, a column for each stage, and the steps of one
// person at one stage below each other.

import type { Language } from '../vocabulary/types.ts'
import type { PlacedArrow, PlacedBox } from './layout.ts'
import { linesOf } from './lines.ts'
import { type Pathway, type PathwayStep, stagesOf } from './pathways.ts'
import { pathThrough, type Spot } from './routes.ts'

export interface PathwayLayout {
  readonly width: number
  readonly height: number
  readonly rows: readonly {
    readonly key: string
    readonly name: readonly string[]
    readonly y: number
    readonly height: number
  }[]
  readonly steps: readonly PlacedStep[]
  readonly arrows: readonly PlacedArrow[]
}

export interface PlacedStep extends PlacedBox {
  /** Who else takes part. */
  readonly with: readonly string[]
}

export const pathwaySizes = {
  ...{ name: 130, boxWidth: 180, columnGap: 56, rowGap: 26, boxGap: 14, line: 18, inset: 10, arrowGap: 3 },
} as const

const s = pathwaySizes
const lineWish = { most: 4, fontSize: 14 } as const

/** Where the boxes of a column begin, from the left. */
const columnX = (stage: number) => s.name + stage * (s.boxWidth + s.columnGap)

export function layOutPathway({ people, steps }: Pathway, language: Language): PathwayLayout {
  const stages = stagesOf(steps)
  const told = new Map(steps.map((step) => [step.key, linesIn(step, people, language)]))
  const heightOf = ({ key }: PathwayStep) => {
    const { title = [], others = [] } = told.get(key) ?? {}
    return 2 * s.inset + (title.length + others.length) * s.line
  }
  const cell = (stage: readonly PathwayStep[], person: string) =>
    stage.filter((step) => step.people[0] === person)
  const stackHeight = (own: readonly PathwayStep[]) =>
    own.reduce((sum, step) => sum + heightOf(step), 0) + Math.max(0, own.length - 1) * s.boxGap
  const placed: PlacedStep[] = []
  let next = 0
  const rows = people.map(({ key, name }) => {
    const y = next
    const height = stages.reduce(
      (most, stage) => Math.max(most, stackHeight(cell(stage, key))),
      2 * s.inset + 2 * s.line,
    )
    for (const [at, stage] of stages.entries()) {
      const own = cell(stage, key)
      let top = y + (height - stackHeight(own)) / 2
      for (const step of own) {
        const { title = [], others = [] } = told.get(step.key) ?? {}
        const box = { id: step.key, x: columnX(at), y: top, width: s.boxWidth, height: heightOf(step) }
        placed.push({ ...box, lines: title, with: others })
        top += heightOf(step) + s.boxGap
      }
    }
    next += height + s.rowGap
    const lines = linesOf(name[language], { ...lineWish, width: s.name - 24, weight: 'semibold' })
    return { key, name: lines, y, height }
  })
  const boxes = new Map(placed.map((box) => [box.id, box]))
  const arrows = steps.flatMap(({ key, after }) =>
    after.flatMap((before) => {
      const [from, to] = [boxes.get(before), boxes.get(key)]
      const row = rows.find(({ y, height }) => from && from.y >= y && from.y < y + height)
      return from && to && row ? [arrowBetween(from, to, row.y + row.height + s.rowGap / 2)] : []
    }),
  )
  return {
    width: columnX(Math.max(1, stages.length)) - s.columnGap,
    height: Math.max(0, next - s.rowGap),
    rows,
    steps: placed,
    arrows,
  }
}

const together = { da: 'sammen med', en: 'together with' } as const

function linesIn({ title, people }: PathwayStep, all: Pathway['people'], language: Language) {
  const width = s.boxWidth - 2 * s.inset
  const names = people.slice(1).flatMap((key) => all.find((one) => one.key === key)?.name[language] ?? [])
  const lower = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(', ')
  return {
    title: linesOf(title[language], { ...lineWish, width, weight: 'semibold' }),
    others:
      lower === ''
        ? []
        : linesOf(`${together[language]} ${lower}`, { ...lineWish, width, weight: 'regular' }),
  }
}

/** To the next stage right across; farther on in the room below the row, so that no step is crossed. */
function arrowBetween(from: PlacedStep, to: PlacedStep, below: number): PlacedArrow {
  const start: Spot = [from.x + from.width, from.y + from.height / 2]
  const end: Spot = [to.x - s.arrowGap, to.y + to.height / 2]
  const step = s.boxWidth + s.columnGap
  const passes = to.x - from.x > step
  const between: Spot[] = passes
    ? [
        [from.x + step, below],
        [to.x - s.columnGap, below],
      ]
    : []
  return { from: from.id, to: to.id, path: pathThrough([start, ...between, end]), end }
}
