// What the catalogue offers a theory of change: the boxes of the templates of its effort areas, and what is known of the
// activity's type.

import { normalise } from '../import/nearest.ts'
import type { ActivityType } from '../vocabulary/activity-type.ts'
import { laneIds, type TargetGroupId } from '../vocabulary/ids.ts'
import type { Language } from '../vocabulary/types.ts'
import { fromTemplate, type Template } from './templates/template.ts'
import { type Box, newBox } from './theory.ts'

/** What is known of the type of an activity. */
export type CatalogueType = Pick<
  ActivityType,
  'id' | 'name' | 'primaryTargetGroups' | 'secondaryTargetGroups'
>

export interface CatalogueSubject {
  /** Of the effort areas that the theory is of. */
  readonly templates: readonly Template[]
  /** Undefined where the theory is an effort area's. */
  readonly type: CatalogueType | undefined
  readonly language: Language
  readonly nameOf: (group: TargetGroupId) => string
}

/**
 * Lane by lane from left to right: what is said of the type itself comes first. No two of a lane are called the same. Ids of
 * boxes and indicators are `newId`'s; no arrows, since what the plan has is another.
 */
export function catalogueBoxes(subject: CatalogueSubject, newId: () => string): Box[] {
  const { templates, type, language } = subject
  const typical = templates.flatMap((template) => fromTemplate(template, language, newId).boxes)
  const boxes = [...ofType(subject, newId), ...typical.filter((box) => suits(box, type))]
  const once = new Map<string, Box>()
  for (const box of boxes) {
    const key = `${box.lane} ${normalise(box.title)}`
    if (!once.has(key)) once.set(key, { ...box, byHand: false })
  }
  return laneIds.flatMap((lane) => [...once.values()].filter((box) => box.lane === lane))
}

function ofType({ type, language, nameOf }: CatalogueSubject, newId: () => string): Box[] {
  if (!type) return []
  const groups = [...type.primaryTargetGroups, ...type.secondaryTargetGroups]
  return [
    ...groups.map((group) => ({
      ...newBox(newId(), 'target-group', nameOf(group)),
      targetGroups: [group],
    })),
    { ...newBox(newId(), 'deliverables', type.name[language]), activityType: type.id },
  ]
}

/** An activity doesn't deliver what activities of other types deliver. */
const suits = ({ activityType }: Box, type: CatalogueType | undefined): boolean =>
  type === undefined || activityType === null || activityType === type.id
