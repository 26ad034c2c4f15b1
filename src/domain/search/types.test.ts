import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityTypes } from '../vocabulary/activity-types.ts'
import { findTypes, likeness } from './types.ts'

describe('finding a type of the catalogue', () => {
  it.each(activityTypes)('finds $id by its name, in either language and any case', ({ id, name }) => {
    for (const text of [name.da, name.en, name.da.toUpperCase(), ` ${name.da} `])
      expect(findTypes(text, 6)).toContain(id)
  })

  it.each([
    ['familieskole', 'family-school'],
    ['famileskole', 'family-school'],
    ['gadeplans', 'street-work'],
    ['gadplansarbejde', 'street-work'],
    ['rollemodeler', 'role-models'],
    ['milijøambassadør', 'environment-ambassadors'],
  ] as const)('finds what was meant by %s', (text, id) => {
    expect(findTypes(text, 3)).toContain(id)
  })

  it('finds the same however æ, ø and å are typed', () => {
    for (const { name } of activityTypes) {
      const plain = name.da.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
      expect(findTypes(plain, 6)).toEqual(findTypes(name.da, 6))
    }
  })

  it('finds nothing for two letters, and no more than is asked for', () => {
    expect(findTypes('fa', 6)).toEqual([])
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.integer({ min: 0, max: 8 }), (text, most) => {
        expect(findTypes(text, most).length).toBeLessThanOrEqual(most)
      }),
    )
  })
})

it('likeness is that of the sets of pieces: the same both ways, and whole only for the same word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one))
      expect(likeness(one, one)).toBe(1)
      expect(likeness(one, other)).toBeLessThanOrEqual(1)
    }),
  )
})
