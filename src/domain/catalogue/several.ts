// Says of each of several labels what speaks for it in a text, as with target groups and roles: words that name it, the type
// that the text seems to be of, and the words of what people have decided.

import { type ActivityTypeId, activityTypeIds } from '../vocabulary/ids.ts'
import { type Classifier, evidenceOf, train } from './classifier.ts'
import { type CueWords, finderOf, type Token } from './cues/find.ts'
import type { Seen } from './seen.ts'

/** What is known of the labels before anybody has decided anything. */
export interface Known<Id extends string> {
  readonly ids: readonly Id[]
  readonly cues: Readonly<Record<Id, CueWords>>
  /** Of all activities so many have the label, from 0 to 1. */
  readonly shareOf: (id: Id) => number
  /** Of activities of a type so many have the label, as far as the catalogue tells. */
  readonly shareIn: (id: Id, type: ActivityTypeId) => number
}

/** An activity with the labels that people gave it. */
export interface Decided<Id extends string> {
  readonly terms: ReadonlyMap<string, number>
  readonly type: ActivityTypeId
  readonly own: readonly Id[]
}

interface Label {
  /** The share of activities that have it: of all, and of each type in the order of `activityTypeIds`. */
  readonly share: number
  readonly shares: readonly number[]
  readonly words: Classifier<'yes' | 'no'>
}

/** Data alone, which a thread can hand to another. */
export type Several<Id extends string> = ReadonlyMap<Id, Label>

/** What finds the cue words of each label in a text. */
export type Finders<Id extends string> = ReadonlyMap<
  Id,
  Readonly<Record<keyof CueWords, (tokens: readonly Token[]) => string[]>>
>

export function findersOf<Id extends string>({ ids, cues }: Known<Id>): Finders<Id> {
  return new Map(
    ids.map((id) => [id, { sure: finderOf(cues[id].sure), perhaps: finderOf(cues[id].perhaps) }]),
  )
}

/** What the shares that are known beforehand count beside decisions: as much as so many of them. */
const [heldInAll, heldInType] = [40, 4]
const smoothing = 0.1

export function learnSeveral<Id extends string>(
  { ids, shareOf, shareIn }: Known<Id>,
  decided: readonly Decided<Id>[],
): Several<Id> {
  const ofType = Map.groupBy(decided, ({ type }) => type)
  const having = (id: Id, list: readonly Decided<Id>[]) => list.filter(({ own }) => own.includes(id)).length
  return new Map(
    ids.map((id): [Id, Label] => [
      id,
      {
        share: (having(id, decided) + heldInAll * shareOf(id)) / (decided.length + heldInAll),
        shares: activityTypeIds.map((type) => {
          const list = ofType.get(type) ?? []
          return (having(id, list) + heldInType * shareIn(id, type)) / (list.length + heldInType)
        }),
        words: train(
          ['yes', 'no'],
          decided.map(({ terms, own }) => ({ terms, label: own.includes(id) ? 'yes' : 'no', weight: 1 })),
          smoothing,
        ),
      },
    ]),
  )
}

/** Evidence for a label by kind, in the order of `standard`, and the words that it rests on, the plainest first. */
export interface Evidence<Id extends string> {
  readonly id: Id
  readonly kinds: readonly number[]
  readonly words: readonly string[]
}

/** So many words that name a label count, and of those that go with it. */
const [mostSure, mostPerhaps] = [2, 3]
/** A share is never taken for nothing or for all. */
const [leastShare, mostShare] = [0.005, 0.98]

const logit = (share: number) => Math.log(share / (1 - share))

/** `shares` are how likely each type is; `named` are words that name a label, found beside the cues. */
export function evidenceOfEach<Id extends string>(
  several: Several<Id>,
  finders: Finders<Id>,
  seen: Seen,
  shares: readonly number[],
  named: ReadonlyMap<Id, readonly string[]>,
): Evidence<Id>[] {
  const found = [...several].map(([id, label]) => {
    const cues = finders.get(id)
    const sure = [...(named.get(id) ?? []), ...(cues?.sure(seen.tokens) ?? [])]
    const perhaps = cues?.perhaps(seen.tokens).filter((word) => !sure.includes(word)) ?? []
    return { id, label, sure, perhaps }
  })
  const anySure = found.some(({ sure }) => sure.length > 0)
  return found.map(({ id, label, sure, perhaps }) => {
    const inType = shares.reduce((sum, share, at) => sum + share * (label.shares[at] ?? 0), 0)
    const { sum, words } = taught(label.words, seen)
    return {
      id,
      kinds: [
        // Where words name it, it no longer matters how common it is.
        sure.length > 0 ? 0 : logit(label.share),
        Math.min(mostSure, sure.length),
        Math.min(mostPerhaps, perhaps.length),
        Number(anySure && sure.length === 0),
        logit(Math.min(mostShare, Math.max(leastShare, inType))) - logit(label.share),
        sum,
        1,
      ],
      words: [...new Set([...sure, ...perhaps, ...words])],
    }
  })
}

/** What the words of decisions say: how much in all, and by which words of the text. */
function taught(words: Classifier<'yes' | 'no'>, seen: Seen): { sum: number; words: string[] } {
  const [yes = new Map<string, number>(), no = new Map<string, number>()] = evidenceOf(words, seen.terms)
  const speaking = [...yes].map(([term, much]) => ({ term, much: much - (no.get(term) ?? 0) }))
  return {
    sum: speaking.reduce((sum, { much }) => sum + much, 0),
    words: speaking
      .filter(({ much }) => much > 0)
      .toSorted((one, other) => other.much - one.much)
      .flatMap(({ term }) => seen.words.get(term) ?? []),
  }
}
