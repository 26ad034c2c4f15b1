// Sends an answer with what shows that it comes from a page that somebody has open.

import type { AskedSurvey } from '../../contract/answering.ts'
import { effortText, leastTime, showsEffort } from '../../domain/survey/anonymity.ts'
import { ApiError, request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import { forgetAnswer, type KeptAnswer, keepAnswer, keptAnswers } from './kept.ts'

const address = (code: string) => `/api/surveys/${encodeURIComponent(code)}`

export const readAsked = (code: string): Promise<AskedSurvey> => request(`${address(code)}/questions`)

/** The server's word for when questions were read, and since when this page has had it. */
export interface Ticket {
  readonly text: string
  readonly since: number
}

export const ticketOf = ({ ticket }: AskedSurvey): Ticket => ({ text: ticket, since: Date.now() })

async function findEffort(ticket: string, id: string): Promise<number> {
  const encoder = new TextEncoder()
  for (let tried = 0; ; tried += 1) {
    const digest = await crypto.subtle.digest('SHA-256', encoder.encode(effortText(ticket, id, tried)))
    if (showsEffort(new Uint8Array(digest))) return tried
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Nobody is refused for being quick: the page waits for what is left of the time. */
async function sendWith(code: string, ticket: Ticket, answer: KeptAnswer): Promise<void> {
  const effort = await findEffort(ticket.text, answer.id)
  const left = (leastTime + 1) * 1000 - (Date.now() - ticket.since)
  if (left > 0) await wait(left)
  await send('POST', `${address(code)}/answers`, { ...answer, ticket: ticket.text, effort })
}

/** What comes of sending: taken, kept until there is a net, or refused for good with the server's code. */
export type Sent = 'taken' | 'kept' | ApiError

/** What may go better later. */
const forNow: ReadonlySet<string> = new Set([
  'offline',
  'unexpected',
  'too-many-requests',
  'internal',
  'database-unavailable',
])

export async function sendAnswer(code: string, ticket: Ticket, answer: KeptAnswer): Promise<Sent> {
  keepAnswer(code, answer)
  try {
    await sendWith(code, ticket, answer).catch(async (cause) => {
      // One that is too old is exchanged for a new one.
      if (!(cause instanceof ApiError) || cause.code !== 'survey-ticket') throw cause
      await sendWith(code, ticketOf(await readAsked(code)), answer)
    })
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause
    if (forNow.has(cause.code)) return 'kept'
    forgetAnswer(code, answer.id)
    return cause
  }
  forgetAnswer(code, answer.id)
  return 'taken'
}

/** Sends what waits on this phone; answers whether some of it still does. */
export async function sendKept(code: string): Promise<boolean> {
  const waiting = keptAnswers(code)
  if (waiting.length === 0) return false
  try {
    const ticket = ticketOf(await readAsked(code))
    for (const answer of waiting) await sendAnswer(code, ticket, answer)
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause
  }
  return keptAnswers(code).length > 0
}
