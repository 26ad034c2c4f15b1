// The code that leads to a survey: short enough to be typed from a poster, long enough not to be found by trying. A code
// of the whole survey has 12 letters (53 bits); one that works once has 8 more (35 bits).

/** Digits and letters that nobody takes for one another; none of them are vowels, so that no words come of them. */
const letters = '23456789cdfhjkmnprtvwx'

const surveyLength = 12
const ownLength = 8

export interface SurveyCode {
  readonly survey: string
  /** The part that works once; null in the link of everyone. */
  readonly own: string | null
}

/** A code of `length` letters from as many random numbers below `2 ** 32`. */
function codeOf(length: number, random: (count: number) => Uint32Array): string {
  return Array.from(random(length), (number) => letters[number % letters.length] ?? '').join('')
}

export const newSurveyCode = (random: (count: number) => Uint32Array) => codeOf(surveyLength, random)
export const newOwnCode = (random: (count: number) => Uint32Array) => codeOf(ownLength, random)

/** Reads a code as people type it: capital letters, blanks and dashes make no difference. Undefined where it is none. */
export function readSurveyCode(typed: string): SurveyCode | undefined {
  if (typed.length > 60) return undefined
  const bare = typed.toLowerCase().replace(/[\s-]/g, '')
  if (![surveyLength, surveyLength + ownLength].includes(bare.length)) return undefined
  if ([...bare].some((letter) => !letters.includes(letter))) return undefined
  return { survey: bare.slice(0, surveyLength), own: bare.slice(surveyLength) || null }
}

/** In fours, as it is printed. */
export function writeSurveyCode({ survey, own }: SurveyCode): string {
  return `${survey}${own ?? ''}`.replace(/(.{4})(?=.)/g, '$1-')
}
