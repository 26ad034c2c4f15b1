// Questions to begin a survey from: those of an activity's indicators that can be asked about.

import type { Indicator, TheoryContent } from '../theory/theory.ts'
import { type Question, scaleLimits, surveyLimits } from './survey.ts'

/** Whether answers can feed it: the mean of a scale that fits a phone, or a share. */
export function canBeAsked({ unit, scale, feed }: Pick<Indicator, 'unit' | 'scale' | 'feed'>): boolean {
  if (feed !== null) return false
  if (unit === 'share') return true
  return (
    unit === 'scale-mean' && scale !== null && scale.low >= scaleLimits.low && scale.high <= scaleLimits.high
  )
}

/** One question for each indicator that can be asked about, in its words, in the order in which the theory is read. */
export function questionsFrom(theory: Pick<TheoryContent, 'boxes'>, newId: () => string): Question[] {
  return theory.boxes
    .flatMap(({ indicators }) => indicators)
    .filter(canBeAsked)
    .slice(0, surveyLimits.questions)
    .map((indicator) => questionOf(indicator, newId()))
}

export function questionOf({ id: indicator, name, scale }: Indicator, id: string): Question {
  const asked = { da: name, en: '', own: '' }
  if (scale === null) return { ...yesNo(id), words: asked, indicator }
  return { ...onScale(id), scale, words: asked, indicator }
}

/** A question of one's own that says nothing yet. */
export const yesNo = (id: string): Question => ({
  ...{ id, kind: 'yes-no', scale: null, words: { da: '', en: '', own: '' }, indicator: null },
  low: { da: 'Nej', en: 'No', own: '' },
  high: { da: 'Ja', en: 'Yes', own: '' },
})

export const onScale = (id: string): Question => ({
  ...{ id, kind: 'scale', scale: { low: 1, high: 5 }, words: { da: '', en: '', own: '' }, indicator: null },
  low: { da: 'Slet ikke', en: 'Not at all', own: '' },
  high: { da: 'I høj grad', en: 'Very much', own: '' },
})
