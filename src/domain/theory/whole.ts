// A plan's theories of change as one: what its activities do, which of its effort areas' goals they feed, and the long-term
// goals that several areas share. The report's view of a plan as a whole: all areas lead to the same in the end.

import { normalise } from '../import/nearest.ts'
import type { EffortAreaId } from '../vocabulary/ids.ts'
import type { LaneNames } from './lane-names.ts'
import { mayConnect } from './rules.ts'
import { type Arrow, type Box, newArrow, newBox, type TheoryContent } from './theory.ts'

export interface PlanTheories {
  readonly areas: readonly {
    /** An effort area of the plan's own programme. */
    readonly id: string
    readonly name: string
    /** The one of the eight whose colour it has; null where several fit. */
    readonly colour: EffortAreaId | null
    readonly content: Pick<TheoryContent, 'boxes' | 'arrows'>
  }[]
  readonly activities: readonly {
    readonly id: string
    readonly title: string
    /** Ids of the areas' goals that its own goals feed. */
    readonly feeds: readonly string[]
  }[]
}

/** What stands among the deliverables in the two pictures. */
export const wholeLaneNames = {
  activities: { deliverables: { da: 'Aktiviteter', en: 'Activities' } },
  areas: { deliverables: { da: 'Indsatsområder', en: 'Effort areas' } },
} as const satisfies Readonly<Record<'activities' | 'areas', LaneNames>>

/** Activities, the areas' effort goals that they feed, and the long-term goals, one for all that are called the same. */
export function wholePlan({ areas, activities }: PlanTheories): TheoryContent {
  const shared = sharedGoals(areas)
  const near = areas.flatMap(({ content }) => content.boxes.filter(({ lane }) => lane === 'effort-goals'))
  const goals = new Set([...near.map(({ id }) => id), ...shared.boxes.map(({ id }) => id)])
  const fed = activities.map(({ id, title, feeds }) => ({
    box: newBox(id, 'deliverables', title),
    aims: feeds.map((goal) => shared.idOf.get(goal) ?? goal),
  }))
  const arrows = [
    ...fed.flatMap(({ box, aims }) => aims.map((aim) => newArrow(box.id, aim))),
    ...areas.flatMap(({ content }) =>
      content.arrows.map((arrow) => ({
        ...arrow,
        from: shared.idOf.get(arrow.from) ?? arrow.from,
        to: shared.idOf.get(arrow.to) ?? arrow.to,
      })),
    ),
  ]
  return drawn(
    [...fed.map(({ box }) => box), ...near.map(alone), ...shared.boxes],
    arrows.filter(
      ({ from, to }) => goals.has(to) && (goals.has(from) || fed.some(({ box }) => box.id === from)),
    ),
  )
}

/** The effort areas that have been begun, and the long-term goals that each of them leads to. */
export function holisticView({ areas }: PlanTheories): TheoryContent {
  const shared = sharedGoals(areas)
  const boxes = areas.map(({ id, name }) => newBox(`area ${id}`, 'deliverables', name))
  const arrows = areas.flatMap(({ id, content }) =>
    content.boxes
      .filter(({ lane }) => lane === 'long-term-goals')
      .map((goal) => newArrow(`area ${id}`, shared.idOf.get(goal.id) ?? goal.id)),
  )
  return drawn([...boxes, ...shared.boxes], arrows)
}

/** Long-term goals by what they are called, however it is spelt. */
function sharedGoals(areas: PlanTheories['areas']): {
  readonly boxes: readonly Box[]
  /** Of each goal the one that stands for all of its name. */
  readonly idOf: ReadonlyMap<string, string>
} {
  const goals = areas.flatMap(({ content }) => content.boxes.filter(({ lane }) => lane === 'long-term-goals'))
  const groups = [...Map.groupBy(goals, ({ title }) => normalise(title)).values()]
  return {
    boxes: groups.flatMap(([first]) => (first ? [alone(first)] : [])),
    idOf: new Map(
      groups.flatMap((group) => group.map(({ id }): [string, string] => [id, group[0]?.id ?? id])),
    ),
  }
}

const alone = ({ id, lane, title, note }: Box): Box => ({ ...newBox(id, lane, title), note })

/** Each arrow once, and none by which goals that were put together would lead in a ring. */
function drawn(boxes: readonly Box[], arrows: readonly Arrow[]): TheoryContent {
  const once = new Map(arrows.map((arrow) => [`${arrow.from}>${arrow.to}`, arrow]))
  let content: TheoryContent = { boxes, arrows: [], answers: [] }
  for (const arrow of once.values())
    if (mayConnect(content, arrow.from, arrow.to) === undefined)
      content = { ...content, arrows: [...content.arrows, arrow] }
  return content
}
