import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likeness } from './likeness.ts'

it('likeness is that of the sets of pieces: the same both ways, and whole only for the same word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one))
      expect(likeness(one, one)).toBe(1)
      expect(likeness(one, other)).toBeLessThanOrEqual(1)
    }),
  )
})
