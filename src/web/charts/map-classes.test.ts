// Legends must be readable whatever the counts: no gaps, no overlaps, no more classes than colours.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countClasses, findClass } from './map-classes.ts'

it('gives every small count a class of its own', () => {
  expect(countClasses(3)).toEqual([
    { low: 1, high: 1 },
    { low: 2, high: 2 },
    { low: 3, high: 3 },
  ])
})

it('rounds the bounds of many counts', () => {
  expect(countClasses(24).map(({ low }) => low)).toEqual([1, 2, 4, 7, 15])
})

it('has no class when there is nothing to count', () => {
  expect(countClasses(0)).toEqual([])
})

it('puts every count from one to the highest in exactly one class', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (max, at) => {
        const classes = countClasses(max)
        const count = Math.max(1, Math.round(max * at))
        expect(classes.length).toBeLessThanOrEqual(5)
        expect(classes.filter(({ low, high }) => count >= low && count <= high)).toHaveLength(1)
        expect(classes.every(({ low, high }) => low <= high)).toBe(true)
        expect(findClass(classes, 0)).toBeUndefined()
      },
    ),
  )
})
