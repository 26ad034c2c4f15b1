import { expect, it } from 'vitest'
import { shippedIndicators } from './library/library.ts'
import { takeIndicator } from './take.ts'

it('a plan takes each indicator of the library in its own language, and settles the rest itself', () => {
  for (const one of shippedIndicators) {
    const taken = takeIndicator('1', one, 'en')
    expect(taken).toMatchObject({
      libraryIndicator: one.id,
      name: one.name.en,
      unit: one.unit,
      feed: one.feed,
    })
    expect(taken).toMatchObject({ baseline: '', target: '', dueOn: null })
    expect(taken.scale === null).toBe(one.unit !== 'scale-mean')
  }
})
