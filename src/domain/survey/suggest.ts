// Questions to begin a survey from: those of an activity's indicators that can be asked about.

import type { LibraryContent } from '../indicator/library-indicator.ts'
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

/** What is known of a shared indicator, by its code word. */
export type SharedWords = ReadonlyMap<string, Pick<LibraryContent, 'name' | 'scale' | 'questions'>>

/** One question for each indicator that can be asked about, in its words, in the order in which the theory is read. */
export function questionsFrom(
  theory: Pick<TheoryContent, 'boxes'>,
  shared: SharedWords,
  newId: () => string,
): Question[] {
  return theory.boxes
    .flatMap(({ indicators }) => indicators)
    .filter(canBeAsked)
    .slice(0, surveyLimits.questions)
    .map((indicator) => questionOf(indicator, shared, newId()))
}

/** A shared indicator is asked about as the library says, in both languages; a plan's own in the plan's words alone. */
export function questionOf(indicator: Indicator, shared: SharedWords, id: string): Question {
  const { name, scale, libraryIndicator } = indicator
  const library = libraryIndicator === null ? undefined : shared.get(libraryIndicator)
  const words = { ...asked(name, library), own: '' }
  if (scale === null) return { ...yesNo(id), words, indicator: indicator.id }
  const ends = library?.scale
  return {
    ...onScale(id),
    ...(ends && { low: { ...ends.lowWord, own: '' }, high: { ...ends.highWord, own: '' } }),
    ...{ scale, words, indicator: indicator.id },
  }
}

/** Its one question word for word; else its name, in English where the plan calls it what the library does. */
function asked(name: string, library: Pick<LibraryContent, 'name' | 'questions'> | undefined) {
  const [only, ...others] = library?.questions ?? []
  if (only && others.length === 0) return only
  return { da: name, en: library?.name.da === name ? library.name.en : '' }
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
