import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCumulative, betaQuantile, lnGamma } from './beta.ts'
import { fitPrior, type PooledShare, type Prior, pooledShare } from './pooled.ts'

const counted = fc
  .nat({ max: 60 })
  .chain((of) => fc.record({ count: fc.nat({ max: of }), of: fc.constant(of) }))
const types = fc.array(counted, { minLength: 1, maxLength: 43 })
const someEvaluated = types.filter((shares) => shares.some(({ of }) => of > 0))

const required = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('there is none')
  return value
}
const prior = (shares: Parameters<typeof fitPrior>[0]): Prior => required(fitPrior(shares))

describe('the beta distribution', () => {
  it('has the gamma function of the factorials', () => {
    expect(Math.exp(lnGamma(6))).toBeCloseTo(120, 8)
    expect(lnGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 12)
  })

  it('is the known one: uniform, and symmetric about a half', () => {
    expect(betaCumulative(0.3, 1, 1)).toBeCloseTo(0.3, 12)
    expect(betaCumulative(0.5, 7, 7)).toBeCloseTo(0.5, 12)
    // Of 10 throws with a fair coin at most 2 show heads in 56 of 1024 cases.
    expect(betaCumulative(0.5, 8, 3)).toBeCloseTo(56 / 1024, 12)
  })

  it('is met again by its quantiles, however large its parameters', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50_000, noNaN: true }),
        fc.double({ min: 0.1, max: 50_000, noNaN: true }),
        fc.constantFrom(0.025, 0.5, 0.975),
        (a, b, probability) => {
          const at = betaQuantile(probability, a, b)
          expect(betaCumulative(at - 2e-7, a, b)).toBeLessThanOrEqual(probability + 1e-9)
          expect(betaCumulative(at + 2e-7, a, b)).toBeGreaterThanOrEqual(probability - 1e-9)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a pooled share', () => {
  it('lies between the type’s own and the mean of all, within an interval within 0 and 1', () => {
    fc.assert(
      fc.property(someEvaluated, (shares) => {
        const all = prior(shares)
        for (const share of shares) {
          const { mean, low, high } = pooledShare(all, share)
          const own = share.of === 0 ? all.mean : share.count / share.of
          expect(mean).toBeGreaterThanOrEqual(Math.min(own, all.mean) - 1e-9)
          expect(mean).toBeLessThanOrEqual(Math.max(own, all.mean) + 1e-9)
          expect(0 <= low && low <= mean + 1e-6 && mean <= high + 1e-6 && high <= 1).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('comes to the type’s own as its activities grow in number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 2, max: 200, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (mean, weight, tenths) => {
          const away = (of: number) =>
            Math.abs(pooledShare({ mean, weight }, { count: (of * tenths) / 10, of }).mean - tenths / 10)
          expect(away(100)).toBeLessThanOrEqual(away(10) + 1e-12)
          expect(away(100_000)).toBeLessThan(0.003)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('puts no type first that all of three activities speak for, among many that are well known', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ count: 15 + (at % 9), of: 30 }))
    const all = prior([...many, { count: 3, of: 3 }])
    const lucky = pooledShare(all, { count: 3, of: 3 })
    const best = pooledShare(all, { count: 23, of: 30 })
    expect(lucky.mean).toBeLessThan(best.mean)
    expect(lucky.high - lucky.low).toBeGreaterThan(0.15)
  })
})

describe('what types have in common', () => {
  it('is nothing known where nothing was evaluated', () => {
    expect(fitPrior([])).toBeNull()
    expect(fitPrior([{ count: 0, of: 0 }])).toBeNull()
  })

  it('is close to one share where types don’t differ, and weighs no more than a hundred activities then', () => {
    const alike = Array.from({ length: 20 }, () => ({ count: 12, of: 20 }))
    const { mean, weight } = prior(alike)
    expect(mean).toBeCloseTo(0.6, 2)
    expect(weight).toBeCloseTo(100, 6)
    const { low, high } = pooledShare({ mean, weight }, { count: 1, of: 2 })
    expect(high - low).toBeGreaterThan(0.18)
  })

  it('makes nobody sure of a type that is told of alone, or beside few', () => {
    for (const shares of [
      [{ count: 3, of: 5 }],
      [
        { count: 1, of: 2 },
        { count: 2, of: 3 },
      ],
    ])
      for (const share of shares) {
        const { low, high } = pooledShare(prior(shares), share)
        expect(high - low).toBeGreaterThan(0.5)
      }
  })

  it('keeps what is judged within its interval where all reached the goal, or none did', () => {
    for (const count of [0, 2000]) {
      const shares = Array.from({ length: 43 }, () => ({ count, of: 2000 }))
      const { mean, low, high } = pooledShare(prior(shares), { count: count && 3, of: 3 })
      expect(low).toBeLessThanOrEqual(mean)
      expect(high).toBeGreaterThanOrEqual(mean)
    }
  })

  it('weighs little where they differ much', () => {
    const apart = [0, 3, 10, 17, 20, 1, 19].map((count) => ({ count, of: 20 }))
    expect(prior(apart).weight).toBeLessThan(4)
  })

  it('leaves room where all reached the goal, or none', () => {
    const widths = (share: PooledShare) => share.high - share.low
    const reached = [3, 8, 1].map((of) => ({ count: of, of }))
    const none = [3, 8, 1].map((of) => ({ count: 0, of }))
    expect(pooledShare(prior(reached), { count: 3, of: 3 }).low).toBeLessThan(0.97)
    expect(widths(pooledShare(prior(reached), { count: 3, of: 3 }))).toBeGreaterThan(0.03)
    expect(pooledShare(prior(none), { count: 0, of: 3 }).high).toBeGreaterThan(0.03)
  })

  it('is found anew where the counts were drawn from it', () => {
    // Means of the ten tenths of the beta distribution with 6 and 4, each met by 2000 activities.
    const tenths = Array.from({ length: 10 }, (_, at) => betaQuantile((at + 0.5) / 10, 6, 4))
    const { mean, weight } = prior(tenths.map((share) => ({ count: Math.round(2000 * share), of: 2000 })))
    expect(mean).toBeCloseTo(0.6, 1)
    expect(weight).toBeGreaterThan(8)
    expect(weight).toBeLessThan(16)
  })

  it('is found in little time over all the types', () => {
    const shares = Array.from({ length: 43 }, (_, at) => ({ count: 8000 + 200 * at, of: 20_000 }))
    const began = performance.now()
    prior(shares)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
