import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeArrow, changeBox } from '../domain/theory/edits.ts'
import { mergeTheories } from '../domain/theory/merge.ts'
import { perform, someEdits, someTheory } from '../domain/theory/random-edits.test-support.ts'
import { newArrow, newBox, newIndicator, type TheoryContent } from '../domain/theory/theory.ts'
import { createFormat } from './format.ts'
import { differencesIn } from './theory-differences.ts'
import { translators } from './translators.ts'

const t = translators.da
const names = {
  ...{ t, format: createFormat('da', t) },
  ...{ name: (kind: string, id: string) => `${kind} i ord (${id.length})`, goal: () => 'Et mål' },
}
const indicator = { ...newIndicator('i', 'Har fået job'), unit: 'count' as const }
const start: TheoryContent = {
  boxes: [{ ...newBox('a', 'deliverables', 'A'), indicators: [indicator] }, newBox('b', 'effort-goals', 'B')],
  arrows: [newArrow('a', 'b')],
  answers: [],
}
const told = (mine: TheoryContent, theirs: TheoryContent) =>
  mergeTheories(start, mine, theirs).conflicts.flatMap((one) => differencesIn(one, names))

describe('what two people made of the same', () => {
  it('is told field by field for indicators', () => {
    const with_ = (changes: object) => changeBox(start, 'a', { indicators: [{ ...indicator, ...changes }] })
    expect(
      told(
        with_({ target: '20', frequency: 'monthly', source: 'Vi tæller' }),
        with_({ target: '1500', frequency: 'yearly', source: 'Vi tæller' }),
      ),
    ).toEqual([
      { name: 'indikator 1 »Har fået job«: hvor tit', mine: 'Hver måned', theirs: 'Hvert år' },
      { name: 'indikator 1 »Har fået job«: måltal', mine: '20', theirs: '1.500' },
    ])
  })

  it('is told in words for volunteers, evidence and what one has taken away', () => {
    const volunteers = (recruitment: string) =>
      changeBox(start, 'a', { volunteers: { recruitment, successor: '' } })
    expect(told(volunteers('Opslag'), volunteers('Spørger rundt'))).toEqual([
      { name: 'hvordan de frivillige findes', mine: 'Opslag', theirs: 'Spørger rundt' },
    ])
    const evidence = (said: 'study' | 'own-experience') => changeArrow(start, 'a', 'b', { evidence: said })
    expect(told(evidence('study'), evidence('own-experience'))).toEqual([
      { name: 'belæg', mine: 'En undersøgelse', theirs: 'Egne erfaringer' },
    ])
    const gone = { ...start, boxes: start.boxes.slice(0, 1), arrows: [] }
    const changed = changeBox(start, 'b', { note: 'Vigtigt' })
    expect(told(gone, changed)).toEqual([{ name: '', mine: 'Slettet', theirs: 'Beholdt' }])
  })

  it('is never the same on both sides, nor a code word, whatever the two did', () => {
    const codes = /\b(own-experience|half-yearly|scale-mean|mean-attendance|effort-goals|low|medium|high)\b/
    const two = fc.tuple(someTheory, someEdits(8), someEdits(8))
    fc.assert(
      fc.property(two, ([base, one, other]) => {
        const merge = mergeTheories(base, perform(base, one, 'me'), perform(base, other, 'you'))
        for (const conflict of merge.conflicts) {
          const differences = differencesIn(conflict, names)
          expect(differences.length).toBeGreaterThan(0)
          for (const { mine, theirs } of differences) {
            expect(mine).not.toBe(theirs)
            expect(`${mine} ${theirs}`).not.toMatch(codes)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
