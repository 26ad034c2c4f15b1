import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterMeasure, linesOf } from './lines.ts'

const title = { width: 138, most: 4, fontSize: 14, weight: 'semibold' } as const

describe('lines', () => {
  it('end between words, after a hyphen, and in a word only where it is wider than a line', () => {
    expect(linesOf('Mangler tilknytning til fritidslivet', title)).toEqual([
      'Mangler tilknytning',
      'til fritidslivet',
    ])
    expect(linesOf('Bestyrelses- og beboerdemokratiudvikling', title)).toEqual([
      'Bestyrelses- og',
      'beboerdemokratiud-',
      'vikling',
    ])
    expect(linesOf('Beboersammensætningen', { ...title, width: 120 })).toEqual(['Beboersammen-', 'sætningen'])
    expect(linesOf('  Unge\n på\tkanten ', title)).toEqual(['Unge på kanten'])
    expect(linesOf('', title)).toEqual([])
  })

  it('leave no short word alone', () => {
    expect(linesOf('Unge på kanten, 13-18 år', title)).toEqual(['Unge på kanten,', '13-18 år'])
    expect(linesOf('Brobygning til skole og SSP', { ...title, width: 150 })).toEqual([
      'Brobygning til',
      'skole og SSP',
    ])
  })

  it('are no wider and no more than asked, and leave nothing out unseen', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aæWil -/é漢🏠\u00ad'), maxLength: 200 }),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          const lines = linesOf(text, { ...title, width })
          expect(lines.length).toBeLessThanOrEqual(4)
          for (const line of lines) expect(letterMeasure(line, 14, 'semibold')).toBeLessThanOrEqual(width)
          const bare = (some: string) => some.replaceAll(/[-\s\u00ad]/gu, '')
          if (!lines.at(-1)?.endsWith('…')) expect(bare(lines.join(''))).toBe(bare(text.normalize('NFC')))
        },
      ),
    )
  })
})
