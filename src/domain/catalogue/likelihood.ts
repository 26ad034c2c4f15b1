// Says how likely it is that a text has one label or not: logistic regression over weighted terms, trained by AdaGrad (Duchi,
// Hazan and Singer 2011) in the order of the examples, so that the same examples always give the same answer.

import { type Features, featuresOf } from './features.ts'

export interface Example {
  readonly text: string
  readonly is: boolean
  /** How much it counts beside others: 1 for what a person has decided. */
  readonly weight: number
}

/** Of each term how much it speaks for the label, and what is to be expected of a text that lacks any known term. */
export interface Likelihood {
  readonly weights: ReadonlyMap<string, number>
  readonly before: number
}

const [rounds, step, shrink] = [20, 0.3, 1e-3]

/** Each term of length 1 together, so that a long text says no more than a short one. */
function vectorOf({ terms }: Features): [term: string, value: number][] {
  const values = [...terms].map(([term, much]): [string, number] => [term, Math.log(1 + much)])
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1
  return values.map(([term, value]) => [term, value / length])
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))

export function learnLikelihood(examples: readonly Example[]): Likelihood {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  let [before, square] = [0, 1e-8]
  const [have, lack] = [examples.filter(({ is }) => is).length, examples.filter(({ is }) => !is).length]
  // The rarer of the two counts more, or it would never be likely.
  const rarer = Math.sqrt(Math.max(1, lack) / Math.max(1, have))
  const rows = examples.map(({ text, is, weight }) => ({
    ...{ is, weight: is ? weight * rarer : weight },
    vector: vectorOf(featuresOf(text)),
  }))
  for (let round = 0; round < rounds; round++)
    for (const { is, weight, vector } of rows) {
      const value = vector.reduce((sum, [term, much]) => sum + (weights.get(term) ?? 0) * much, before)
      const wrong = (sigmoid(value) - (is ? 1 : 0)) * weight
      square += wrong * wrong
      before -= (step * wrong) / Math.sqrt(square)
      for (const [term, much] of vector) {
        const slope = wrong * much + shrink * (weights.get(term) ?? 0)
        const sum = (squares.get(term) ?? 1e-8) + slope * slope
        squares.set(term, sum)
        weights.set(term, (weights.get(term) ?? 0) - (step * slope) / Math.sqrt(sum))
      }
    }
  return { weights, before }
}

/** From 0 to 1, and of each known term of the text how much it speaks for it. */
export function likelihoodOf(
  { weights, before }: Likelihood,
  features: Features,
): { readonly score: number; readonly evidence: ReadonlyMap<string, number> } {
  const evidence = new Map(
    vectorOf(features).flatMap(([term, much]) => {
      const weight = weights.get(term)
      return weight === undefined ? [] : [[term, weight * much] as const]
    }),
  )
  return { score: sigmoid([...evidence.values()].reduce((sum, one) => sum + one, before)), evidence }
}
