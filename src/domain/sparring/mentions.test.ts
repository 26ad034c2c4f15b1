import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asKept, asWritten, mentionedIn, partsOf } from './mentions.ts'

const anna = { id: '0198a000-0000-7000-8000-000000000001', name: 'Anna' }
const annaHolm = { id: '0198a000-0000-7000-8000-000000000002', name: 'Anna Holm' }
const people = [anna, annaHolm]

describe('people mentioned in a comment', () => {
  it('stand in what is kept by their ids, and are read by their names', () => {
    const kept = asKept('@Anna Holm og @Anna, se her', people)
    expect(kept).toBe(`@[${annaHolm.id}] og @[${anna.id}], se her`)
    expect(mentionedIn(kept)).toEqual([annaHolm.id, anna.id])
    expect(asWritten(kept, people, 'en slettet person')).toBe('@Anna Holm og @Anna, se her')
  })

  it('are meant by whole names alone', () => {
    expect(asKept('@Annalise og anna@holm.dk', people)).toBe('@Annalise og anna@holm.dk')
    expect(asKept('@Anna Holmgaard', people)).toBe(`@[${anna.id}] Holmgaard`)
  })

  it('have no name once they are erased', () => {
    const kept = asKept('Hej @Anna', people)
    expect(asWritten(kept, [{ ...anna, name: '' }], 'en slettet person')).toBe('Hej @en slettet person')
    expect(asWritten(kept, [], 'en slettet person')).toBe('Hej @en slettet person')
  })

  it('come back as they were written, whatever stands around them', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('@Anna', '@Anna Holm', '@', ' ', `@[${anna.id}]`))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (written) => {
        const text = written.join('')
        const kept = asKept(text, people)
        const read = asWritten(kept, people, '?')
        // What is written like a mention that is kept is one.
        expect(asKept(read, people)).toBe(asKept(asWritten(asKept(text, []), people, '?'), people))
        expect(
          partsOf(kept)
            .map((part) => (typeof part === 'string' ? part : `@[${part.id}]`))
            .join(''),
        ).toBe(kept)
      }),
    )
  })
})
