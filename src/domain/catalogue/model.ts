// Learns what activities are from the catalogue, its synonyms and what people have decided: the words first, and then how much
// each kind of evidence counts, from texts of plans that the words were not learned from.

import { activityTypeIds } from '../vocabulary/ids.ts'
import { likelihoodOf, mixOfEach, mixOfMany, sharesOf } from './mixing.ts'
import { see } from './seen.ts'
import type { Evidence } from './several.ts'
import { type Mix, standard } from './standard.ts'
import {
  type Answer,
  type Classified,
  evidenceOfSeveral,
  evidenceOfTypes,
  learnWords,
  type Words,
} from './words.ts'

export interface Model {
  readonly words: Words
  readonly mix: Mix
}

/** With fewer decisions the standard mix holds; with more, it is learned over so many parts of the plans. */
const [fewestAnswers, folds] = [100, 5]
/** The mix is learned from so many of the decisions, the last ones. */
const mostMixed = 2000

/** Always the same model from the same decisions. */
export function learn(classified: readonly Classified[]): Model {
  const answers = classified.map((one) => ({ ...one, seen: see(one.text) }))
  return {
    words: learnWords(answers),
    mix: answers.length < fewestAnswers ? standard : learnMix(answers.slice(-mostMixed), learnWords),
  }
}

/** The mix that suits a model which has been taught by nobody best, where the answers are these. */
export function mixOfUntaught(classified: readonly Classified[]): Mix {
  const untaught = learnWords([])
  return learnMix(
    classified.map((one) => ({ ...one, seen: see(one.text) })),
    () => untaught,
  )
}

function learnMix(answers: readonly Answer[], wordsOf: (answers: readonly Answer[]) => Words): Mix {
  const plans = [...new Set(answers.map(({ plan }) => plan))].toSorted()
  const foldOf = new Map(plans.map((plan, at) => [plan, at % folds]))
  const tried = Array.from({ length: folds }, (_, fold) => {
    const words = wordsOf(answers.filter(({ plan }) => foldOf.get(plan) !== fold))
    return answers
      .filter(({ plan }) => foldOf.get(plan) === fold)
      .map((answer) => ({ answer, words, kinds: evidenceOfTypes(words, answer.seen).kinds }))
  }).flat()
  const types = mixOfMany(
    tried.map(({ answer, kinds }) => ({ kinds, right: activityTypeIds.indexOf(answer.type) })),
    standard.types,
  )
  const several = tried.map(({ answer, words, kinds }) => ({
    answer,
    found: evidenceOfSeveral(words, answer.seen, sharesOf(kinds, types)),
  }))
  const groups = mixOf(
    several.map(({ answer, found }) => ({ found: found.groups, own: answer.groups })),
    standard.groups,
  )
  const roles = mixOf(
    several.map(({ answer, found }) => ({ found: found.roles, own: answer.roles })),
    standard.roles,
  )
  return { types, groups: groups.mix, groupsFrom: groups.from, roles: roles.mix, rolesFrom: roles.from }
}

function mixOf<Id extends string>(
  texts: readonly { readonly found: readonly Evidence<Id>[]; readonly own: readonly Id[] }[],
  start: readonly number[],
): { mix: number[]; from: number } {
  const rows = texts.flatMap(({ found, own }) =>
    found.map(({ id, kinds }) => ({ id, kinds, is: own.includes(id) })),
  )
  const mix = mixOfEach(rows, start)
  return {
    mix,
    from: bestFrom(rows.map(({ id, kinds, is }) => ({ id, is, score: likelihoodOf(kinds, mix) }))),
  }
}

/** Scores from which on something could be suggested. */
const scores = Array.from({ length: 13 }, (_, at) => 0.15 + at * 0.03)

/** The score from which on suggesting has the highest mean over labels of the harmonic mean of precision and recall. */
function bestFrom(rows: readonly { id: string; is: boolean; score: number }[]): number {
  const byLabel = [...Map.groupBy(rows, ({ id }) => id).values()]
  const worth = scores.map((from) =>
    byLabel.reduce((sum, list) => {
      const said = list.filter(({ score }) => score >= from)
      const either = said.length + list.filter(({ is }) => is).length
      return sum + (either === 0 ? 0 : (2 * said.filter(({ is }) => is).length) / either)
    }, 0),
  )
  return scores[worth.indexOf(Math.max(...worth))] ?? standard.groupsFrom
}
