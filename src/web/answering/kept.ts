// What the phone itself remembers: that somebody has answered on it, and answers that couldn't be sent yet.

import type { SurveyAnswer } from '../../contract/answering.ts'

/** An answer as it waits: what it takes to be let in is found when it is sent. */
export type KeptAnswer = Omit<SurveyAnswer, 'ticket' | 'effort'>

const answeredKey = (survey: string) => `overblik.answered.${survey}`
const keptKey = (code: string) => `overblik.answers.${code}`

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage may be closed to the page; then it is remembered for as long as the page is open.
  }
}

/** A printed code is its holder's own, and a phone may hold several: only the link of everyone is remembered. */
export const hasAnswered = (survey: string): boolean => read(answeredKey(survey)) !== null
export const rememberAnswered = (survey: string): void => write(answeredKey(survey), '1')

export function keptAnswers(code: string): KeptAnswer[] {
  try {
    const kept: unknown = JSON.parse(read(keptKey(code)) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

export function keepAnswer(code: string, answer: KeptAnswer): void {
  const others = keptAnswers(code).filter(({ id }) => id !== answer.id)
  write(keptKey(code), JSON.stringify([...others, answer]))
}

export function forgetAnswer(code: string, id: string): void {
  const others = keptAnswers(code).filter((answer) => answer.id !== id)
  write(keptKey(code), others.length === 0 ? null : JSON.stringify(others))
}
