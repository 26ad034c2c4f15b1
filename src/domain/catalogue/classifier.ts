// Learns from texts with labels which words speak for which: multinomial naive Bayes over weighted terms, smoothed towards how
// often a term is used at all (Zhai and Lafferty 2004, Dirichlet), after Rennie and others (2003) with each term counted by
// its rarity. It is counting alone: what one more decision teaches is added to what is known, in any order.

/** The terms of a text with what somebody decided that it is. */
export interface Labelled<Label extends string> {
  readonly terms: ReadonlyMap<string, number>
  readonly label: Label
  /** How much it counts beside others: 1 for what a person has decided. */
  readonly weight: number
}

/** How a term is used: in how many texts, how much in all, and how much in those of each label that uses it. */
interface Use {
  holders: number
  all: number
  readonly by: Map<number, number>
}

export interface Classifier<Label extends string> {
  readonly labels: readonly Label[]
  readonly uses: ReadonlyMap<string, Use>
  /** How much of all terms the texts of each label hold. */
  readonly sums: readonly number[]
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
  const uses = new Map<string, Use>()
  const sums = labels.map(() => 0)
  for (const { terms, label, weight } of examples) {
    const at = labels.indexOf(label)
    if (at < 0) throw new RangeError(`${label} is none of the labels`)
    for (const [term, much] of terms) {
      const use = uses.get(term) ?? { holders: 0, all: 0, by: new Map<number, number>() }
      uses.set(term, use)
      const counted = muchOf(much) * weight
      use.holders += 1
      use.all += counted
      use.by.set(at, (use.by.get(at) ?? 0) + counted)
      sums[at] = (sums[at] ?? 0) + counted
    }
  }
  return { labels, uses, sums, texts: examples.length, smoothing }
}

/** How much more each term of a text is used in texts of a label than in all: the logarithm, by the term, for every label. */
export function evidenceOf<Label extends string>(
  { uses, sums, texts, smoothing }: Classifier<Label>,
  terms: ReadonlyMap<string, number>,
): ReadonlyMap<string, number>[] {
  const spread = smoothing * uses.size
  const total = sums.reduce((sum, one) => sum + one, 0)
  const evidence = sums.map(() => new Map<string, number>())
  const unused = sums.map((sum) => Math.log(spread / (sum + spread)))
  for (const [term, much] of terms) {
    const use = uses.get(term)
    if (!use) continue
    const counted = (muchOf(much) * Math.log(1 + texts / use.holders)) / rarest
    const share = use.all / total
    for (const [at, own] of evidence.entries()) {
      const here = use.by.get(at)
      const ratio =
        here === undefined
          ? (unused[at] ?? 0)
          : Math.log((here / share + spread) / ((sums[at] ?? 0) + spread))
      own.set(term, counted * ratio)
    }
  }
  return evidence
}
