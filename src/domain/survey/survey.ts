// A short survey that residents answer on a phone: what it asks, in which languages, and when.

import type { Day } from '../import/rows.ts'
import type { Scale } from '../indicator/scale.ts'
import type { ThirdLanguage } from './languages.ts'

export interface SurveyContent {
  /** What residents see on top. */
  readonly title: Words
  /** The first and the last day on which it can be answered. */
  readonly opensOn: Day
  readonly closesOn: Day
  /** How many were asked to answer; null where nobody knows. */
  readonly invited: number | null
  /** A language that the plan adds to Danish and English. */
  readonly third: Third | null
  readonly questions: readonly Question[]
  /** Whether it ends with one line of the resident's own. */
  readonly remark: boolean
  /** Whether each answer takes a printed code that works once. */
  readonly oneTime: boolean
}

/** A text in each language. English and the plan's own may be empty: then the Danish one is shown. */
export interface Words {
  readonly da: string
  readonly en: string
  /** In the language that the plan adds. */
  readonly own: string
}

/** What the page says of itself in the language that the plan adds; Danish is shown where one is empty. */
export interface Third {
  readonly language: ThirdLanguage
  /** Who asks, and that nobody can see who answered. */
  readonly about: string
  readonly send: string
  readonly thanks: string
}

export const questionKinds = ['scale', 'yes-no'] as const
export type QuestionKind = (typeof questionKinds)[number]

export interface Question {
  /** A UUID, in small letters. */
  readonly id: string
  readonly kind: QuestionKind
  /** The ends of the scale; null for yes or no, whose answers are 1 and 0. */
  readonly scale: Scale | null
  readonly words: Words
  /** What the lowest and the highest answer are called: for yes or no the words for *no* and *yes*. */
  readonly low: Words
  readonly high: Words
  /** The indicator of the activity that it feeds: of unit `scale-mean` on the same scale, or `share` for yes or no. */
  readonly indicator: string | null
}

export const surveyLimits = {
  questions: 10,
  /** In letters. */
  words: 300,
  remark: 300,
  /** Answers of one survey; nobody asks so many, but a robot might. */
  answers: 20_000,
  /** The most that can be said to have been asked. */
  invited: 100_000,
  /** Surveys of one activity. */
  ofActivity: 50,
  /** Printed codes of one survey, and how many are made at a time. */
  codes: 5000,
  codesAtOnce: 500,
} as const

/** The widest scale that fits a phone as buttons. */
export const scaleLimits = { low: 0, high: 10 } as const

/** What stands on a scale, one button each; for yes or no 1 and 0. */
export function answersOf({ scale }: Pick<Question, 'scale'>): number[] {
  if (scale === null) return [1, 0]
  return Array.from({ length: scale.high - scale.low + 1 }, (_, step) => scale.low + step)
}

export type SurveyState = 'coming' | 'open' | 'closed'

/** `closedOn` is the day on which it was closed by hand, which holds from then on. */
export function stateOn(
  survey: { readonly opensOn: Day; readonly closesOn: Day; readonly closedOn: Day | null },
  on: Day,
): SurveyState {
  if (survey.closedOn !== null || survey.closesOn < on) return 'closed'
  return survey.opensOn > on ? 'coming' : 'open'
}

/** Which text is shown in a language: `own` is the one that the plan adds. */
export function wordsIn(words: Words, language: 'da' | 'en' | 'own'): string {
  return words[language].trim() === '' ? words.da : words[language]
}
