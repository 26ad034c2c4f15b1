import { describe, expect, it } from 'vitest'
import { newBox, type TheoryContent } from '../theory/theory.ts'
import type { Pin } from './pin.ts'
import { suggestedFields, suggestibleFields, textAt, withText } from './suggestion.ts'
import { aTheory } from './theory.test-support.ts'

const { content, box, indicator } = aTheory()
const ofBox: Pin = { kind: 'box', box }
const ofIndicator: Pin = { kind: 'indicator', box, indicator }

describe('a suggested change', () => {
  it('is of a text of what its thread is pinned to', () => {
    expect(textAt(content, ofBox, 'title')).toBe('Sundere vaner')
    expect(textAt(content, ofIndicator, 'name')).toBe('Løber hver uge')
    expect(textAt(content, ofIndicator, 'dueOn')).toBe('')
    expect(textAt(content, ofBox, 'target')).toBeUndefined()
    expect(textAt(content, ofIndicator, 'title')).toBeUndefined()
    expect(textAt(content, { kind: 'step', selfEvaluation: box, step: 1 }, 'title')).toBeUndefined()
  })

  it('changes that text and nothing else', () => {
    for (const [pin, fields] of [
      [ofBox, suggestibleFields.box],
      [ofIndicator, suggestibleFields.indicator],
    ] as const)
      for (const field of fields) {
        const text = field === 'dueOn' ? '2010-06-01' : 'Andet'
        const changed = withText(content, pin, field, text)
        if (!changed) throw new Error(field)
        expect(textAt(changed, pin, field)).toBe(text)
        expect(withText(changed, pin, field, textAt(content, pin, field) ?? '')).toEqual(content)
      }
    expect(suggestedFields).toHaveLength(7)
  })

  it('has no place once the box or the indicator is gone', () => {
    const empty: TheoryContent = { ...content, boxes: [newBox('other', 'contact', 'Andet')] }
    expect(textAt(empty, ofBox, 'title')).toBeUndefined()
    expect(withText(empty, ofIndicator, 'name', 'Nyt')).toBeUndefined()
  })
})
