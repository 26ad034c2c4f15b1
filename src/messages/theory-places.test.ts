import { describe, expect, it } from 'vitest'
import { theoryPlace } from './theory-places.ts'
import { translators } from './translators.ts'

const theory = {
  boxes: [{ id: 'a', title: 'Lektiecafé' }, { id: 'b', title: ' ' }, { id: 'c', title: 'x'.repeat(100) }, {}],
  arrows: [
    { from: 'a', to: 'c' },
    { from: 'a', to: 'b' },
    { from: 'a', to: 'gone' },
  ],
}

describe('the place of a fault in a theory of change', () => {
  it.each([
    ['boxes.0', 'boks 1 »Lektiecafé«'],
    ['boxes.0.note', 'boks 1 »Lektiecafé«: note'],
    ['boxes.0.volunteers.successor', 'boks 1 »Lektiecafé«: hvem der tager over'],
    ['boxes.0.indicators.1', 'boks 1 »Lektiecafé«, indikator 2'],
    ['boxes.0.indicators.1.target', 'boks 1 »Lektiecafé«, indikator 2: måltal'],
    ['boxes.0.indicators.1.interim.2.target', 'boks 1 »Lektiecafé«, indikator 2: delmål'],
    ['boxes.1.lane', 'boks 2: bane'],
    ['boxes.2', `boks 3 »${'x'.repeat(60)}…«`],
    ['boxes.3', 'boks 4'],
    ['boxes.12.unheard', 'boks 13'],
    ['arrows.0', `pil 1 fra »Lektiecafé« til »${'x'.repeat(60)}…«`],
    ['arrows.1.assumption', 'pil 2: antagelse'],
    ['arrows.2', 'pil 3'],
    ['arrows.9', 'pil 10'],
    ['answers.2.reason', 'svar 3'],
  ])('tells %s as %s', (path, said) => {
    expect(theoryPlace(path, theory, translators.da)).toBe(said)
  })

  it('is told in English too', () => {
    expect(theoryPlace('boxes.0.note', theory, translators.en)).toBe('box 1 “Lektiecafé”: note')
    expect(theoryPlace('arrows.3', theory, translators.en)).toBe('arrow 4')
  })

  it.each(['', 'boxes', 'format', 'boxes.x', 'lanes.0'])('is none for %j', (path) => {
    expect(theoryPlace(path, theory, translators.da)).toBeUndefined()
  })
})
