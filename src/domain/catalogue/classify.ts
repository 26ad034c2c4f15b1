// What an activity most likely is, from what is written of it: type, effort area, target groups and roles, each with how
// surely and by which words. Suggestions, never decisions: who writes chooses.

import { activityTypes } from '../vocabulary/activity-types.ts'
import {
  type ActivityTypeId,
  activityTypeIds,
  type EffortAreaId,
  effortAreaIds,
  type RoleId,
  roleIds,
  type TargetGroupId,
  targetGroupIds,
} from '../vocabulary/ids.ts'
import { type Classifier, evidenceOf, train } from './classifier.ts'
import { catalogueSources } from './corpus.ts'
import { groupWords, roleWords } from './cue-words.ts'
import { type Features, featuresOf } from './features.ts'
import { type Example, type Likelihood, learnLikelihood, likelihoodOf } from './likelihood.ts'
import { searchTypes } from './search.ts'

/** From 0 to 1, and the words of the text that speak most for it. */
export interface Suggestion<Id extends string> {
  readonly id: Id
  readonly score: number
  readonly words: readonly string[]
}

/** Of types and areas the scores come to 1 together; groups and roles are likely or not each by itself. */
export interface Suggestions {
  readonly types: readonly Suggestion<ActivityTypeId>[]
  readonly areas: readonly Suggestion<EffortAreaId>[]
  readonly groups: readonly Suggestion<TargetGroupId>[]
  readonly roles: readonly Suggestion<RoleId>[]
}

/** An activity that somebody has classified. */
export interface Classified {
  readonly text: string
  readonly type: ActivityTypeId
  readonly groups: readonly TargetGroupId[]
  readonly roles: readonly RoleId[]
}

export interface Model {
  readonly types: Classifier<ActivityTypeId>
  readonly groups: ReadonlyMap<TargetGroupId, Likelihood>
  readonly roles: ReadonlyMap<RoleId, Likelihood>
}

/** What the catalogue's own words count beside a decision: names and synonyms are told with 2.5 and 3. */
const ofCatalogue = 0.5
/** What the score of a search counts beside the evidence of the words, and how the sum becomes shares. */
const [ofSearch, temperature] = [0.4, 1.15]
/** For each term that is known, so much of how all types use it is mixed into how one does. */
const smoothing = 0.1

/** Learns from the catalogue and its synonyms, and from what has been classified so far. */
export function learn(classified: readonly Classified[]): Model {
  const types = train(
    activityTypeIds,
    [
      ...catalogueSources.map(({ type, text, weight }) => ({
        text,
        label: type,
        weight: weight * ofCatalogue,
      })),
      ...classified.map(({ text, type }) => ({ text, label: type, weight: 1 })),
    ],
    smoothing,
  )
  const groups = targetGroupIds.map((id): [TargetGroupId, Likelihood] => [
    id,
    learnLikelihood([
      ...cues(groupWords, id),
      ...activityTypes.map(({ primaryTargetGroups, purpose, description }) => ({
        text: `${purpose.da} ${description.da}`,
        is: primaryTargetGroups.includes(id),
        weight: ofCatalogue,
      })),
      ...classified.map(({ text, groups: own }) => ({ text, is: own.includes(id), weight: 1 })),
    ]),
  ])
  const roles = roleIds.map((id): [RoleId, Likelihood] => [
    id,
    learnLikelihood([
      ...cues(roleWords, id),
      ...classified.map(({ text, roles: own }) => ({ text, is: own.includes(id), weight: 1 })),
    ]),
  ])
  return { types, groups: new Map(groups), roles: new Map(roles) }
}

/** The words that lead to a label, and as what it is not those that lead to the others. */
function cues<Id extends string>(words: Readonly<Record<Id, readonly string[]>>, of: Id): Example[] {
  return (Object.keys(words) as Id[]).flatMap((id) =>
    words[id].map((text) => ({ text, is: id === of, weight: 1 })),
  )
}

/** Each list the likeliest first; empty where nothing of the text is known. */
export function classify(model: Model, text: string): Suggestions {
  const features = featuresOf(text)
  const types = suggestTypes(model.types, features, text)
  return {
    types,
    areas: areasOf(types),
    groups: suggestEach(targetGroupIds, model.groups, features),
    roles: suggestEach(roleIds, model.roles, features),
  }
}

/** So many words are told of a suggestion. */
const mostWords = 5

function wordsBy(evidence: ReadonlyMap<string, number>, { words }: Features): string[] {
  const speaking = [...evidence].filter(([, much]) => much > 0).toSorted(([, one], [, other]) => other - one)
  return [...new Set(speaking.flatMap(([term]) => words.get(term) ?? []))].slice(0, mostWords)
}

const sumOf = (evidence: ReadonlyMap<string, number>) =>
  [...evidence.values()].reduce((sum, much) => sum + much, 0)

function suggestTypes(
  classifier: Classifier<ActivityTypeId>,
  features: Features,
  text: string,
): Suggestion<ActivityTypeId>[] {
  const found = new Map(searchTypes(text, activityTypeIds.length).map(({ type, score }) => [type, score]))
  const evidence = evidenceOf(classifier, features)
  if (found.size === 0 && evidence.every(({ size }) => size === 0)) return []
  const values = classifier.labels.map(
    (id, at) => sumOf(evidence[at] ?? new Map()) + ofSearch * (found.get(id) ?? 0),
  )
  const highest = Math.max(...values)
  const powers = values.map((value) => Math.exp((value - highest) / temperature))
  const sum = powers.reduce((total, power) => total + power, 0)
  return classifier.labels
    .map((id, at) => ({
      id,
      score: (powers[at] ?? 0) / sum,
      words: wordsBy(evidence[at] ?? new Map(), features),
    }))
    .toSorted((one, other) => other.score - one.score)
}

/** An area is as likely as its types together, by the words of the likeliest. */
function areasOf(types: readonly Suggestion<ActivityTypeId>[]): Suggestion<EffortAreaId>[] {
  const areaOf = new Map(activityTypes.map(({ id, effortArea }) => [id, effortArea]))
  return effortAreaIds
    .map((area) => {
      const own = types.filter(({ id }) => areaOf.get(id) === area)
      return { id: area, score: own.reduce((sum, { score }) => sum + score, 0), words: own[0]?.words ?? [] }
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
}

function suggestEach<Id extends string>(
  ids: readonly Id[],
  likelihoods: ReadonlyMap<Id, Likelihood>,
  features: Features,
): Suggestion<Id>[] {
  return ids
    .flatMap((id) => {
      const likelihood = likelihoods.get(id)
      if (!likelihood) return []
      const { score, evidence } = likelihoodOf(likelihood, features)
      return evidence.size === 0 ? [] : [{ id, score, words: wordsBy(evidence, features) }]
    })
    .toSorted((one, other) => other.score - one.score)
}
