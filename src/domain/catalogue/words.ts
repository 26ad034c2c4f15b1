// What words speak for, learned from the catalogue, its synonyms and what people have decided, before it is mixed.

import { type ActivityTypeId, activityTypeIds, type RoleId, type TargetGroupId } from '../vocabulary/ids.ts'
import { type Classifier, evidenceOf, type Labelled, train } from './classifier.ts'
import { catalogueSources } from './corpus.ts'
import { type Features, featuresOf } from './features.ts'
import { knownGroups, knownRoles } from './known.ts'
import type { Seen } from './seen.ts'
import { type Evidence, evidenceOfEach, findersOf, learnSeveral, type Several } from './several.ts'

/** An activity that somebody has classified. */
export interface Classified {
  readonly text: string
  /** Texts of one plan are alike: where a model is tried on what it has not seen, they are left out together. */
  readonly plan: string
  readonly type: ActivityTypeId
  readonly groups: readonly TargetGroupId[]
  readonly roles: readonly RoleId[]
}

/** The same with its text taken apart. */
export interface Answer extends Classified {
  readonly seen: Seen
}

/** Words and pieces of words that speak for types, and what speaks for groups and for roles. */
export interface Words {
  readonly terms: Classifier<ActivityTypeId>
  readonly pieces: Classifier<ActivityTypeId>
  readonly groups: Several<TargetGroupId>
  readonly roles: Several<RoleId>
}

/** What the catalogue's own words count beside a decision: names and synonyms are told with 2.5 and 3. */
const ofCatalogue = 0.5
/** For each term that is known, so much of how all types use it is mixed into how one does. */
const smoothing = 0.1

/** Taken apart when something is first learned, not whenever this file is read. */
let sources:
  | readonly (Omit<Labelled<ActivityTypeId>, 'terms'> & { readonly features: Features })[]
  | undefined
const readSources = () =>
  catalogueSources.map(({ type, text, weight }) => ({
    ...{ label: type, weight: weight * ofCatalogue },
    features: featuresOf(text),
  }))

export function learnWords(answers: readonly Answer[]): Words {
  sources ??= readSources()
  const known = sources
  const typesBy = (kind: 'terms' | 'pieces') =>
    train(
      activityTypeIds,
      [
        ...known.map(({ label, weight, features }) => ({ label, weight, terms: features[kind] })),
        ...answers.map(({ seen, type }) => ({ label: type, weight: 1, terms: seen[kind] })),
      ],
      smoothing,
    )
  const decided = <Id extends string>(ownOf: (answer: Answer) => readonly Id[]) =>
    answers.map((answer) => ({ terms: answer.seen.terms, type: answer.type, own: ownOf(answer) }))
  return {
    terms: typesBy('terms'),
    pieces: typesBy('pieces'),
    groups: learnSeveral(
      knownGroups,
      decided(({ groups }) => groups),
    ),
    roles: learnSeveral(
      knownRoles,
      decided(({ roles }) => roles),
    ),
  }
}

const [groupFinders, roleFinders] = [findersOf(knownGroups), findersOf(knownRoles)]

const sumOf = (evidence: ReadonlyMap<string, number>) =>
  [...evidence.values()].reduce((sum, much) => sum + much, 0)

/** For each type the evidence of its words, and sums of evidence by kind: words, pieces of words, and the catalogue's search. */
export function evidenceOfTypes(
  { terms, pieces }: Words,
  seen: Seen,
): {
  readonly words: readonly ReadonlyMap<string, number>[]
  readonly kinds: readonly (readonly number[])[]
} {
  const words = evidenceOf(terms, seen.terms)
  return { words, kinds: [words.map(sumOf), evidenceOf(pieces, seen.pieces).map(sumOf), seen.found] }
}

/** What speaks for each group and role, where the types are as likely as `shares`. */
export function evidenceOfSeveral(
  { groups, roles }: Words,
  seen: Seen,
  shares: readonly number[],
): { readonly groups: readonly Evidence<TargetGroupId>[]; readonly roles: readonly Evidence<RoleId>[] } {
  return {
    groups: evidenceOfEach(groups, groupFinders, seen, shares, seen.ages),
    roles: evidenceOfEach(roles, roleFinders, seen, shares, new Map()),
  }
}
