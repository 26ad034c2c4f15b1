// What an activity most likely is, from what is written of it: type, effort area, target groups and roles, each with how
// surely and by which words. Suggestions, never decisions: who writes chooses.

import { activityTypes } from '../vocabulary/activity-types.ts'
import {
  type ActivityTypeId,
  activityTypeIds,
  type EffortAreaId,
  effortAreaIds,
  type RoleId,
  type TargetGroupId,
} from '../vocabulary/ids.ts'
import { likelihoodOf, sharesOf } from './mixing.ts'
import type { Model } from './model.ts'
import { type Seen, see } from './seen.ts'
import type { Evidence } from './several.ts'
import { evidenceOfSeveral, evidenceOfTypes } from './words.ts'

/** From 0 to 1, and the words of the text that speak most for it. */
export interface Suggestion<Id extends string> {
  readonly id: Id
  readonly score: number
  readonly words: readonly string[]
}

/** One of several that a text may have at once; `likely` where it is sure enough to be suggested. */
export interface SeveralSuggestion<Id extends string> extends Suggestion<Id> {
  readonly likely: boolean
}

/** Of types and areas the scores come to 1 together; groups and roles are likely or not each by itself. */
export interface Suggestions {
  readonly types: readonly Suggestion<ActivityTypeId>[]
  readonly areas: readonly Suggestion<EffortAreaId>[]
  readonly groups: readonly SeveralSuggestion<TargetGroupId>[]
  readonly roles: readonly SeveralSuggestion<RoleId>[]
}

const nothing: Suggestions = { types: [], areas: [], groups: [], roles: [] }

/** Each list the likeliest first; empty where nothing of the text is known. */
export function classify({ words, mix }: Model, text: string): Suggestions {
  const seen = see(text)
  const evidence = evidenceOfTypes(words, seen)
  const known = seen.found.some((score) => score > 0) || evidence.words.some(({ size }) => size > 0)
  if (!known && seen.ages.size === 0) return nothing
  const shares = sharesOf(evidence.kinds, mix.types)
  const several = evidenceOfSeveral(words, seen, shares)
  const types = activityTypeIds
    .map((id, at) => ({ id, score: shares[at] ?? 0, words: wordsBy(evidence.words[at] ?? new Map(), seen) }))
    .toSorted((one, other) => other.score - one.score)
  return {
    types,
    areas: areasOf(types),
    groups: suggestEach(several.groups, mix.groups, mix.groupsFrom),
    roles: suggestEach(several.roles, mix.roles, mix.rolesFrom),
  }
}

/** So many words are told of a suggestion. */
const mostWords = 5

function wordsBy(evidence: ReadonlyMap<string, number>, { words }: Seen): string[] {
  const speaking = [...evidence].filter(([, much]) => much > 0).toSorted(([, one], [, other]) => other - one)
  return [...new Set(speaking.flatMap(([term]) => words.get(term) ?? []))].slice(0, mostWords)
}

/** An area is as likely as its types together, by the words of the likeliest. */
function areasOf(types: readonly Suggestion<ActivityTypeId>[]): Suggestion<EffortAreaId>[] {
  const areaOf = new Map(activityTypes.map(({ id, effortArea }) => [id, effortArea]))
  return effortAreaIds
    .map((area) => {
      const own = types.filter(({ id }) => areaOf.get(id) === area)
      return { id: area, score: own.reduce((sum, { score }) => sum + score, 0), words: own[0]?.words ?? [] }
    })
    .toSorted((one, other) => other.score - one.score)
}

/** The likeliest is suggested whatever its score, since every activity is for somebody and asks a role of the worker. */
function suggestEach<Id extends string>(
  found: readonly Evidence<Id>[],
  mix: readonly number[],
  from: number,
): SeveralSuggestion<Id>[] {
  return found
    .map(({ id, kinds, words }) => ({
      id,
      score: likelihoodOf(kinds, mix),
      words: words.slice(0, mostWords),
    }))
    .toSorted((one, other) => other.score - one.score)
    .map((one, at) => ({ ...one, likely: at === 0 || one.score >= from }))
}
