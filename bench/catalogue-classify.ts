// `npm run bench:classify`: how well texts are classified whose plan nothing was learned from, beside what the commonest type
// and the plain words of the catalogue would have said.

import { classify } from '../src/domain/catalogue/classify.ts'
import { catalogueSources } from '../src/domain/catalogue/corpus.ts'
import { wordsOf } from '../src/domain/catalogue/danish.ts'
import { learn, mixOfUntaught } from '../src/domain/catalogue/model.ts'
import type { Mix } from '../src/domain/catalogue/standard.ts'
import { type Classified, learnWords } from '../src/domain/catalogue/words.ts'
import {
  type ActivityTypeId,
  activityTypeIds,
  roleIds,
  targetGroupIds,
} from '../src/domain/vocabulary/ids.ts'
import { type LabelledDescription, labelledDescriptions } from './labelled/read.ts'
import { milliseconds, print, printTable } from './support/measure.ts'

const folds = 10

interface Answer {
  readonly asked: LabelledDescription
  /** The likeliest first. */
  readonly types: readonly ActivityTypeId[]
}

const share = (count: number, of: number) => (of === 0 ? 0 : count / of)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function accuracy(answers: readonly Answer[], first: number): number {
  return share(
    answers.filter(({ asked, types }) => types.slice(0, first).includes(asked.type)).length,
    answers.length,
  )
}

/** The mean over labels of the harmonic mean of precision and recall; 0 for a label that is never right. */
function macroF1<Label>(
  labels: readonly Label[],
  pairs: readonly { said: Label[]; is: readonly Label[] }[],
): number {
  return mean(
    labels.map((label) => {
      const right = pairs.filter(({ said, is }) => said.includes(label) && is.includes(label)).length
      const either = pairs.reduce(
        (sum, { said, is }) => sum + Number(said.includes(label)) + Number(is.includes(label)),
        0,
      )
      return share(2 * right, either)
    }),
  )
}

/** How far the scores of the first answers are from how often they were right, over ten bins (Naeini and others 2015). */
function calibrationError(answers: readonly { score: number; right: boolean }[]): number {
  const bins = Map.groupBy(answers, ({ score }) => Math.min(9, Math.floor(score * 10)))
  const off = [...bins.values()].map((bin) =>
    Math.abs(bin.reduce((sum, { score, right }) => sum + score - Number(right), 0)),
  )
  return share(
    off.reduce((sum, one) => sum + one, 0),
    answers.length,
  )
}

/** The type whose names, synonyms and texts share the most different words with a text. */
const words = new Map(
  activityTypeIds.map((id) => [
    id,
    new Set(catalogueSources.filter(({ type }) => type === id).flatMap(({ text }) => wordsOf(text))),
  ]),
)
function byKeywords(text: string): ActivityTypeId[] {
  const said = [...new Set(wordsOf(text))]
  const common = new Map([...words].map(([id, own]) => [id, said.filter((word) => own.has(word)).length]))
  return activityTypeIds.toSorted((one, other) => (common.get(other) ?? 0) - (common.get(one) ?? 0))
}

function byFrequency(classified: readonly Classified[]): ActivityTypeId[] {
  const count = (id: ActivityTypeId) => classified.filter(({ type }) => type === id).length
  return activityTypeIds.toSorted((one, other) => count(other) - count(one))
}

const descriptions = labelledDescriptions()
const plans = [...new Set(descriptions.map(({ plan }) => plan))]
const [ours, alone, keywords, commonest]: [Answer[], Answer[], Answer[], Answer[]] = [[], [], [], []]
const scores: { score: number; right: boolean }[] = []
const pairs = {
  groups: [] as { said: string[]; is: readonly string[] }[],
  roles: [] as { said: string[]; is: readonly string[] }[],
  areas: 0,
}
let spent = 0
for (let fold = 0; fold < folds; fold++) {
  const held = new Set(plans.filter((_, at) => at % folds === fold))
  const taught = descriptions.filter(({ plan }) => !held.has(plan))
  // How evidence is mixed is chosen on the plans that are taught alone, for both.
  const model = learn(taught)
  const untaught = { words: learnWords([]), mix: mixOfUntaught(taught) }
  const frequent = byFrequency(taught)
  for (const asked of descriptions.filter(({ plan }) => held.has(plan))) {
    const started = performance.now()
    const found = classify(model, asked.text)
    spent += performance.now() - started
    const likely = (list: readonly { id: string; likely: boolean }[]) =>
      list.filter((one) => one.likely).map(({ id }) => id)
    ours.push({ asked, types: found.types.map(({ id }) => id) })
    alone.push({ asked, types: classify(untaught, asked.text).types.map(({ id }) => id) })
    keywords.push({ asked, types: byKeywords(asked.text) })
    commonest.push({ asked, types: frequent })
    const [first] = found.types
    scores.push({ score: first?.score ?? 0, right: first?.id === asked.type })
    pairs.groups.push({ said: likely(found.groups), is: asked.groups })
    pairs.roles.push({ said: likely(found.roles), is: asked.roles })
    pairs.areas += Number(found.areas[0]?.id === asked.area)
  }
}
const typePairs = (answers: readonly Answer[]) =>
  answers.map(({ asked, types }) => ({ said: types.slice(0, 1), is: [asked.type] }))
const row = (name: string, answers: readonly Answer[]) => [
  name,
  accuracy(answers, 1).toFixed(3),
  accuracy(answers, 3).toFixed(3),
  macroF1(activityTypeIds, typePairs(answers)).toFixed(3),
]
print(
  `${descriptions.length} descriptions of ${plans.length} plans, ${folds} folds with plans held out; ${activityTypeIds.length} types.`,
)
printTable(
  ['types', 'accuracy@1', 'accuracy@3', 'macro-F1'],
  [
    row('Overblik', ours),
    row('Overblik, taught by nobody', alone),
    row('words of the catalogue', keywords),
    row('the commonest type', commonest),
  ],
)
print(
  `Areas right: ${share(pairs.areas, descriptions.length).toFixed(3)}. Macro-F1 of groups ${macroF1<string>(targetGroupIds, pairs.groups).toFixed(3)}, of roles ${macroF1<string>(roleIds, pairs.roles).toFixed(3)}.`,
)
print(
  `Expected calibration error of the first type ${calibrationError(scores).toFixed(3)}; ${milliseconds(spent / descriptions.length)} ms a text, of 20.`,
)
const numbers = ({ types, groups, groupsFrom, roles, rolesFrom }: Mix) =>
  [types, groups, [groupsFrom], roles, [rolesFrom]]
    .map((list) => list.map((one) => one.toFixed(2)).join(' '))
    .join(' | ')
print(
  `Best mix over the whole set, for who has been taught by nobody: ${numbers(mixOfUntaught(descriptions))}.`,
)
print(
  `accuracy@1=${accuracy(ours, 1).toFixed(3)} accuracy@3=${accuracy(ours, 3).toFixed(3)} macroF1=${macroF1(activityTypeIds, typePairs(ours)).toFixed(3)}`,
)
