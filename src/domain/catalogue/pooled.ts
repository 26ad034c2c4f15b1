// How often the goal is reached by activities of a type, judged also by what the other types tell: three that all reached it
// are no proof that the type is the best of all.

import { betaQuantile, lnGamma } from './beta.ts'

/** So many reached it, of so many that were evaluated. */
export interface Counted {
  readonly count: number
  readonly of: number
}

/** How types differ: a beta distribution by its mean and by how many activities' worth it weighs. */
export interface Prior {
  readonly mean: number
  readonly weight: number
}

/** A share as it is judged, with its 95 % interval (0 to 1). */
export interface PooledShare {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * The lightest prior, as even as can be. Lighter ones say that a type's activities all reach the goal or none does, which a
 * few small types may look like and no field of work is.
 */
const lightest = 2

/**
 * The heaviest: what other types tell is never worth more than a hundred activities of a type's own. Where the few that there
 * are look alike, the most likely weight has no end, and would make us surer of a small type than anyone can be.
 */
const heaviest = 100

/** The logarithm of a (a + 1) ... (a + n - 1). */
function lnRising(a: number, n: number): number {
  if (n > 20) return lnGamma(a + n) - lnGamma(a)
  let product = 1
  for (let place = 0; place < n; place++) product *= a + place
  return Math.log(product)
}

/**
 * How likely a prior is by the counts: the beta-binomial likelihood and what is thought of priors before any count, as a
 * logarithm, without what is the same for all. That is the density `weight ** -2.5` over the two parameters of the beta, seen
 * over the logarithms of their ratio and of their sum: where little is known, it keeps the weight low and the mean from none
 * and all.
 */
function likelihood(shares: readonly Counted[], { mean, weight }: Prior): number {
  return shares.reduce(
    (sum, { count, of }) =>
      sum + lnRising(mean * weight, count) + lnRising((1 - mean) * weight, of - count) - lnRising(weight, of),
    Math.log(mean) + Math.log(1 - mean) - Math.log(weight) / 2,
  )
}

/** No work reaches its goal never or always, whatever a few counts look like. */
const edge = 0.01

const golden = (Math.sqrt(5) - 1) / 2

/** Where a function with one hill is highest between two ends, by the golden section. */
function highest(height: (at: number) => number, from: number, to: number, steps: number): number {
  let [low, high] = [from, to]
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)]
  let [atLeft, atRight] = [height(left), height(right)]
  for (let step = 0; step < steps; step++) {
    if (atLeft >= atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - golden * (high - low)
      atLeft = height(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + golden * (high - low)
      atRight = height(right)
    }
  }
  return (low + high) / 2
}

/** Weights are tried at so many places, evenly by their logarithm, before the best is found exactly. */
const tried = 16

/**
 * The most likely prior by the counts of all types (the mode of the marginal posterior of the beta-binomial). For a weight,
 * there is one hill over the mean, for it is concave in it. The weight stays between `lightest` and `heaviest`, the mean `edge` away from none and all. Null where
 * nothing was evaluated.
 *
 * Source: Casella, G. (1985), An introduction to empirical Bayes data analysis, The American Statistician 39, 83-87;
 * Gelman et al., Bayesian Data Analysis, 5.3.
 */
export function fitPrior(shares: readonly Counted[]): Prior | null {
  const told = shares.filter(({ of }) => of > 0)
  if (told.length === 0) return null
  const best = (weight: number): Prior => ({
    weight,
    mean: highest((mean) => likelihood(told, { mean, weight }), edge, 1 - edge, 28),
  })
  const heightOf = (power: number) => likelihood(told, best(Math.exp(power)))
  const [from, to] = [Math.log(lightest), Math.log(heaviest)]
  const places = Array.from({ length: tried + 1 }, (_, at) => from + ((to - from) * at) / tried)
  const heights = places.map(heightOf)
  const top = heights.indexOf(Math.max(...heights))
  const near = highest(heightOf, places[top - 1] ?? from, places[top + 1] ?? to, 12)
  // The ends themselves are reached where the hill goes on past them.
  const power = [near, places[top] ?? from].reduce((one, other) =>
    heightOf(one) >= heightOf(other) ? one : other,
  )
  return best(Math.exp(power))
}

/**
 * A type's share given its own counts and the prior of all types: the posterior mean, which lies between the two, and its
 * central 95 % interval. The interval takes the prior as known.
 */
export function pooledShare({ mean, weight }: Prior, { count, of }: Counted): PooledShare {
  const a = mean * weight + count
  const b = (1 - mean) * weight + of - count
  return { mean: a / (a + b), low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) }
}
