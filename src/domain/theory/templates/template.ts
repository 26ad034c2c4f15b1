// What a theory of change can be begun from: boxes and arrows in both languages, with words for ids, and how a
// theory is made of them. Source: the report, Figures 4 to 11, one for each effort area.

import type { Direction, Unit } from '../../indicator/units.ts'
import type {
  ActivityTypeId,
  EffortAreaId,
  LaneId,
  PartnerId,
  RoleId,
  TargetGroupId,
} from '../../vocabulary/ids.ts'
import { laneIds } from '../../vocabulary/ids.ts'
import type { Language, Text } from '../../vocabulary/types.ts'
import type { Arrow, Box, Evidence, Indicator, TheoryContent } from '../theory.ts'
import { newArrow, newBox, newIndicator } from '../theory.ts'
import type { CommonGoalId } from './common-goals.ts'

export interface Template {
  readonly effortArea: EffortAreaId
  /** Those of a lane from the top down. */
  readonly boxes: Readonly<Record<LaneId, readonly TemplateBox[]>>
  readonly assumptions: readonly TemplateAssumption[]
}

export interface TemplateBox {
  /** A word in the template, no two alike. */
  readonly key: string
  readonly title: Text
  /** A sentence. */
  readonly note?: Text
  /** The keys of the boxes that it leads to: in its own lane, or in the next. */
  readonly to: readonly string[]
  readonly targetGroups?: readonly TargetGroupId[]
  readonly activityType?: ActivityTypeId
  readonly roles?: readonly RoleId[]
  readonly partners?: readonly PartnerId[]
  /** How volunteers are found, where they are needed; who follows them is left to the plan. */
  readonly volunteers?: Text
  /** What could be counted or asked. */
  readonly indicators?: readonly TemplateIndicator[]
  /** Which of the goals that all effort areas share it is. */
  readonly common?: CommonGoalId
}

/** Its name in both languages, and what it is counted in, so that plans that begin alike measure alike. */
export interface TemplateIndicator extends Text {
  readonly unit: Unit
  /** Down where fewer is better; up where nothing is said. */
  readonly direction?: Direction
}

/** What is said of one of the arrows. */
export interface TemplateAssumption {
  readonly from: string
  readonly to: string
  readonly text: Text
  readonly evidence: Evidence
  /** The study, as the report cites it. */
  readonly reference?: string
}

/** A theory of change in one language, in which every box and indicator has an id of its own. */
export function fromTemplate(template: Template, language: Language, newId: () => string): TheoryContent {
  const placed = laneIds.flatMap((lane) => template.boxes[lane].map((box) => ({ lane, id: newId(), ...box })))
  const ids = new Map(placed.map(({ key, id }) => [key, id]))
  return {
    boxes: placed.map(({ lane, id, ...box }) =>
      boxOf(box, newBox(id, lane, box.title[language]), language, newId),
    ),
    arrows: placed.flatMap(({ key, id, to }) =>
      to.map((next) => arrowOf(newArrow(id, idOf(ids, next)), assumptionOf(template, key, next), language)),
    ),
    answers: [],
  }
}

function boxOf(from: TemplateBox, box: Box, language: Language, newId: () => string): Box {
  return {
    ...box,
    note: from.note?.[language] ?? '',
    targetGroups: from.targetGroups ?? [],
    activityType: from.activityType ?? null,
    roles: from.roles ?? [],
    partners: from.partners ?? [],
    volunteers: from.volunteers ? { recruitment: from.volunteers[language], successor: '' } : null,
    indicators: (from.indicators ?? []).map((one) => indicatorOf(one, language, newId)),
  }
}

const indicatorOf = (from: TemplateIndicator, language: Language, newId: () => string): Indicator => ({
  ...newIndicator(newId(), from[language]),
  unit: from.unit,
  direction: from.direction ?? 'up',
})

function arrowOf(arrow: Arrow, said: TemplateAssumption | undefined, language: Language): Arrow {
  if (said === undefined) return arrow
  const { text, evidence, reference = '' } = said
  return { ...arrow, assumption: text[language], evidence, reference }
}

const assumptionOf = ({ assumptions }: Template, from: string, to: string) =>
  assumptions.find((one) => one.from === from && one.to === to)

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The template has no box ${key}.`)
  return id
}
