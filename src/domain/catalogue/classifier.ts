// Learns from texts with labels which words speak for which: multinomial naive Bayes over weighted terms, smoothed towards how
// often a term is used at all (Zhai and Lafferty 2004, Dirichlet), after Rennie and others (2003) with each term counted by
// its rarity. It is counting alone: what one more decision teaches is added to what is known, in any order.

import { type Features, featuresOf } from './features.ts'

/** A text with what somebody decided that it is. */
export interface Labelled<Label extends string> {
  readonly text: string
  readonly label: Label
  /** How much it counts beside others: 1 for what a person has decided. */
  readonly weight: number
}

export interface Classifier<Label extends string> {
  readonly labels: readonly Label[]
  /** Of each label how much of each term its texts hold, and how much in all. */
  readonly counts: readonly { readonly terms: ReadonlyMap<string, number>; readonly sum: number }[]
  /** The same over all labels, and in how many texts a term stands. */
  readonly all: { readonly terms: ReadonlyMap<string, number>; readonly sum: number }
  readonly holders: ReadonlyMap<string, number>
  readonly texts: number
  /** For each term that is known, so much of how it is used in all texts is mixed into how a label uses it. */
  readonly smoothing: number
}

/** Rarities are shares of this, which makes the sum over a text as large as the score of a search. */
const rarest = 6

/** What a term counts that is in a text so much; a second time less than the first. */
const muchOf = (much: number) => Math.log(1 + much)

export function train<Label extends string>(
  labels: readonly Label[],
  examples: readonly Labelled<Label>[],
  smoothing: number,
): Classifier<Label> {
  const counts = labels.map(() => ({ terms: new Map<string, number>(), sum: 0 }))
  const all = { terms: new Map<string, number>(), sum: 0 }
  const holders = new Map<string, number>()
  for (const { text, label, weight } of examples) {
    const own = counts[labels.indexOf(label)]
    if (!own) throw new RangeError(`${label} is none of the labels`)
    for (const [term, much] of featuresOf(text).terms) {
      holders.set(term, (holders.get(term) ?? 0) + 1)
      for (const sums of [own, all]) {
        sums.terms.set(term, (sums.terms.get(term) ?? 0) + muchOf(much) * weight)
        sums.sum += muchOf(much) * weight
      }
    }
  }
  return { labels, counts, all, holders, texts: examples.length, smoothing }
}

/** How much more each term of a text is used in texts of a label than in all: the logarithm, by the term. */
export function evidenceOf<Label extends string>(
  classifier: Classifier<Label>,
  { terms }: Features,
): ReadonlyMap<string, number>[] {
  const { counts, all, holders, texts, smoothing } = classifier
  const spread = smoothing * all.terms.size
  const known = [...terms].flatMap(([term, much]) => {
    const used = (all.terms.get(term) ?? 0) / all.sum
    if (used === 0) return []
    const rarity = Math.log(1 + texts / (holders.get(term) ?? 1)) / rarest
    return [{ term, used, much: muchOf(much) * rarity }]
  })
  return counts.map(
    ({ terms: own, sum }) =>
      new Map(
        known.map(({ term, used, much }) => {
          const here = ((own.get(term) ?? 0) + spread * used) / (sum + spread)
          return [term, much * Math.log(here / used)]
        }),
      ),
  )
}
