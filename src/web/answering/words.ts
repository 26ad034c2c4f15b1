// The language that a resident reads in: Danish, English, or the one that the plan added, which has words of its own for
// what the plan wrote and Danish for the rest.

import type { AskedSurvey } from '../../contract/answering.ts'
import { type AnswerLanguage, directionOf, ownNames } from '../../domain/survey/languages.ts'
import { type Words, wordsIn } from '../../domain/survey/survey.ts'
import { type AnsweringKey, answeringDa } from '../../messages/da/answering.ts'
import { answeringEn } from '../../messages/en/answering.ts'

export type Reading = 'da' | 'en' | 'own'

const locales = { da: 'da-DK', en: 'en-GB', own: 'da-DK' } as const

export interface ReadingWords {
  readonly reading: Reading
  /** What the page itself says. */
  say(key: AnsweringKey, parameters?: Readonly<Record<string, string>>): string
  /** What the plan wrote. */
  asked(words: Words): string
  day(day: string): string
}

export function wordsFor(reading: Reading, third: AskedSurvey['third']): ReadingWords {
  const catalogue: Readonly<Record<AnsweringKey, string>> = reading === 'en' ? answeringEn : answeringDa
  const own: Partial<Record<AnsweringKey, string>> =
    reading === 'own' && third
      ? { about: third.about, send: third.send, thanks: third.thanks, again: '' }
      : {}
  return {
    reading,
    say: (key, parameters = {}) => {
      const text = own[key]?.trim() ? (own[key] ?? '') : catalogue[key]
      return text.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '')
    },
    asked: (words) => wordsIn(words, reading),
    day: (day) =>
      new Date(`${day}T12:00`).toLocaleDateString(locales[reading], {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      }),
  }
}

/** What one may choose among, each called by its own name. */
export function languagesOf(
  third: AskedSurvey['third'],
): { id: Reading; language: AnswerLanguage; name: string }[] {
  return [
    { id: 'da', language: 'da', name: 'Dansk' },
    { id: 'en', language: 'en', name: 'English' },
    ...(third ? [{ id: 'own', language: third.language, name: ownNames[third.language] } as const] : []),
  ]
}

export const directionIn = (reading: Reading, third: AskedSurvey['third']) =>
  reading === 'own' && third ? directionOf(third.language) : 'ltr'
