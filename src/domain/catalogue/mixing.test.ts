import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelihoodOf, mixOfEach, mixOfMany, sharesOf } from './mixing.ts'

const number = fc.double({ min: -5, max: 5, noNaN: true })

describe('kinds of evidence', () => {
  it('come to shares that sum to one, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), number, (kind, weight) => {
        const shares = sharesOf([kind], [weight])
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('count as they start where nobody has answered', () => {
    expect(mixOfMany([], [0.4, 0.2])).toEqual([0.4, 0.2])
    expect(mixOfEach([], [1, -1])).toEqual([1, -1])
  })

  it('count more where they are right and less where they lead astray', () => {
    const answers = Array.from({ length: 200 }, (_, at) => {
      const right = at % 3
      const telling = [0, 1, 2].map((label) => Number(label === right))
      const astray = [0, 1, 2].map((label) => Number(label !== right))
      return { kinds: [telling, astray], right }
    })
    const [telling = 0, astray = 0] = mixOfMany(answers, [0.5, 0.5])
    expect(telling).toBeGreaterThan(0.5)
    expect(astray).toBeLessThan(0.5)
    const [weight = 0] = mixOfEach(
      Array.from({ length: 200 }, (_, at) => ({ kinds: [at % 2], is: at % 2 === 1 })),
      [0],
    )
    expect(likelihoodOf([1], [weight])).toBeGreaterThan(0.7)
  })

  it('are always mixed the same from the same answers', () => {
    const answers = [
      {
        kinds: [
          [1, 0],
          [0, 1],
        ],
        right: 0,
      },
    ]
    expect(mixOfMany(answers, [0.3, 0.3])).toEqual(mixOfMany(answers, [0.3, 0.3]))
  })
})
