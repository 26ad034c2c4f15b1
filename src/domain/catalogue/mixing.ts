// Learns how much each kind of evidence counts beside the others, from answers to texts that the evidence was not learned from
// (stacked generalisation, Wolpert 1992). Logistic regression over a handful of weights, held to those that it starts with as if
// so many answers had spoken for them: few decisions change little.

/** The start counts as much as about so many answers. */
const heldBy = 10
const [rounds, step] = [150, 0.2]

/** Goes downhill by AdaGrad (Duchi, Hazan and Singer 2011) from where it starts, always the same way. */
function descend(start: readonly number[], slopeOf: (weights: readonly number[]) => number[]): number[] {
  let weights = [...start]
  const squares = start.map(() => 1e-8)
  for (let round = 0; round < rounds; round++) {
    const slope = slopeOf(weights).map((own, at) => own + heldBy * ((weights[at] ?? 0) - (start[at] ?? 0)))
    weights = weights.map((weight, at) => {
      const own = slope[at] ?? 0
      squares[at] = (squares[at] ?? 0) + own * own
      return weight - (step * own) / Math.sqrt(squares[at])
    })
  }
  return weights
}

/** Evidence of each kind for each of several labels of which one is right: `kinds[kind][label]`. */
export interface OneOfMany {
  readonly kinds: readonly (readonly number[])[]
  readonly right: number
}

/** Shares of several labels, which come to 1, by their evidence. */
export function sharesOf(kinds: OneOfMany['kinds'], weights: readonly number[]): number[] {
  const values = (kinds[0] ?? []).map((_, label) =>
    kinds.reduce((sum, kind, at) => sum + (weights[at] ?? 0) * (kind[label] ?? 0), 0),
  )
  const highest = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

export function mixOfMany(answers: readonly OneOfMany[], start: readonly number[]): number[] {
  return descend(start, (weights) => {
    const slope = weights.map(() => 0)
    for (const { kinds, right } of answers) {
      const shares = sharesOf(kinds, weights)
      for (const [at, kind] of kinds.entries())
        slope[at] =
          (slope[at] ?? 0) +
          kind.reduce((sum, value, label) => sum + (shares[label] ?? 0) * value, -(kind[right] ?? 0))
    }
    return slope
  })
}

/** Evidence of each kind for a label that is right or not by itself. */
export interface YesOrNo {
  readonly kinds: readonly number[]
  readonly is: boolean
}

export function likelihoodOf(kinds: readonly number[], weights: readonly number[]): number {
  const value = kinds.reduce((sum, kind, at) => sum + kind * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-value))
}

export function mixOfEach(answers: readonly YesOrNo[], start: readonly number[]): number[] {
  return descend(start, (weights) => {
    const slope = weights.map(() => 0)
    for (const { kinds, is } of answers) {
      const wrong = likelihoodOf(kinds, weights) - Number(is)
      for (const [at, kind] of kinds.entries()) slope[at] = (slope[at] ?? 0) + wrong * kind
    }
    return slope
  })
}
