import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newPseudonym } from './pseudonyms.ts'

it('a pseudonym is an animal and a number, and nobody else’s', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (draws) => {
      const taken = new Set<string>()
      for (const draw of draws) {
        const pseudonym = newPseudonym(taken, () => draw)
        expect(pseudonym).toMatch(/^\p{Lu}\p{Ll}+ [1-9]\d?$/u)
        expect(taken.has(pseudonym)).toBe(false)
        taken.add(pseudonym)
      }
    }),
  )
})
