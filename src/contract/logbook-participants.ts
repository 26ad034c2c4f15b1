// The list of an activity's participants, where its plan's leader has chosen to keep one: by pseudonym, and by a name that
// is stored encrypted and shown to those who write in the plan.

import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { notBlank, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const participant = z.object({
  id: uuidText,
  pseudonym: z.string(),
  group: uuidText.nullable().describe('The attendance group that they are counted in.'),
  retired: z.boolean().describe('No longer among those who are ticked off.'),
  named: z.boolean().describe('Whether a name is stored.'),
  sessions: z.int().describe('How many sessions they have come to.'),
})
export type Participant = z.infer<typeof participant>

const list = z.object({
  items: z
    .array(participant)
    .describe('Those who still come, at most 500, and then as many of those who once did; by pseudonym.'),
})
export type Participants = z.infer<typeof list>

const name = withoutCprNumber(textUpTo(200))
const params = z.strictObject({ id: uuidText })
const oneParams = z.strictObject({ id: uuidText, participantId: uuidText })
const common = { permission: 'edit-plan', tag: 'logbook', params } as const
const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cpr-number', 'cross-site'] as const

export const listParticipants = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/participants',
  summary: 'Those of an activity’s list, by pseudonym',
  response: list,
  problems: ['not-found', 'not-permitted'],
} as const satisfies Endpoint

export const addParticipant = {
  ...common,
  method: 'POST',
  path: '/api/activities/:id/participants',
  summary: 'Put somebody on the list, under a pseudonym that the server makes',
  body: z.strictObject({ group: uuidText.nullable(), name: name.default('') }),
  response: list,
  status: 201,
  problems: [
    ...writing,
    ...(['no-list-kept', 'unknown-attendance-group', 'too-many-participants', 'names-not-kept'] as const),
  ],
} as const satisfies Endpoint

export const changeParticipant = {
  ...common,
  method: 'PUT',
  path: '/api/activities/:id/participants/:participantId',
  summary:
    'Say in which group somebody is counted and whether they still come; a name where one is sent, and none where it is empty',
  params: oneParams,
  body: z.strictObject({ group: uuidText.nullable(), retired: z.boolean(), name: name.optional() }),
  response: list,
  problems: [
    ...writing,
    ...(['no-list-kept', 'unknown-attendance-group', 'too-many-participants'] as const),
    ...(['names-not-kept', 'name-unreadable'] as const),
  ],
} as const satisfies Endpoint

export const forgetParticipant = {
  ...common,
  method: 'DELETE',
  path: '/api/activities/:id/participants/:participantId',
  summary: 'Forget somebody for good, with the name and where they were; what was counted stays counted',
  params: oneParams,
  response: list,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

export const readNames = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/participants/names',
  summary: 'The names of those who have one; noted in the audit log',
  response: z.object({
    items: z.array(z.object({ id: uuidText, name: notBlank(200) })),
    unreadable: z
      .array(uuidText)
      .describe(
        'Those whose name was stored with another key than the server has now: it stands, and can’t be read.',
      ),
  }),
  problems: ['not-found', 'not-permitted', 'names-not-kept'],
} as const satisfies Endpoint
export type ParticipantNames = z.infer<typeof readNames.response>

export const participantEndpoints = [
  listParticipants,
  addParticipant,
  changeParticipant,
  forgetParticipant,
  readNames,
] as const
