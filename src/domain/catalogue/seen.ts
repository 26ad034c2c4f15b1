// A text taken apart, once for whatever is asked of it.

import { activityTypeIds, type TargetGroupId } from '../vocabulary/ids.ts'
import { agesOf, groupsOfAge } from './cues/ages.ts'
import { type Token, tokensOf } from './cues/find.ts'
import { type Features, featuresOf } from './features.ts'
import { everyType } from './search.ts'

export interface Seen extends Features {
  /** The words in order, small ones and all. */
  readonly tokens: readonly Token[]
  /** How well the search of the catalogue finds each type by the text, in the order of `activityTypeIds`. */
  readonly found: readonly number[]
  /** Ages that the text names, by the group that they are of. */
  readonly ages: ReadonlyMap<TargetGroupId, readonly string[]>
}

export function see(text: string): Seen {
  const found = new Map(everyType(text).map(({ type, score }) => [type, score]))
  const ages = new Map<TargetGroupId, string[]>()
  for (const span of agesOf(text))
    for (const group of groupsOfAge(span)) ages.set(group, [...(ages.get(group) ?? []), span.typed])
  return {
    ...featuresOf(text),
    tokens: tokensOf(text),
    found: activityTypeIds.map((id) => found.get(id) ?? 0),
    ages,
  }
}
