// One person's data: all that the database keeps about them as a file, without secrets, and erasing them.

import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText } from './text.ts'

const id = uuidText
const params = z.object({ id })
const moment = z.iso.datetime()
const plan = z.object({ id, name: z.string() })

/** By list, what each of its entries holds. The names are kept: files of different days can be compared. */
export const personalLists = {
  memberships: z.object({
    id,
    memberRole: z.string(),
    plan: plan.nullable(),
    municipalityCode: z.string().nullable(),
    housingOrganisation: z.string().nullable(),
    origin: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  }),
  sessions: z.object({
    id,
    device: z.string(),
    createdAt: moment,
    lastUsedAt: moment,
    expiresAt: moment,
  }),
  knownBrowsers: z.object({ lastUsedAt: moment }),
  halfDoneSignIns: z.object({ expiresAt: moment }),
  failedSignIns: z.object({ failedAt: moment }),
  accountLinks: z.object({
    purpose: z.string(),
    createdAt: moment,
    expiresAt: moment,
    usedAt: moment.nullable(),
  }),
  oneTimeCodes: z.object({
    begunAt: moment,
    confirmedAt: moment.nullable(),
    latestCodeAt: moment.nullable(),
  }),
  recoveryCodes: z.object({ usedAt: moment.nullable() }),
  loginProviderIdentities: z.object({ issuer: z.string(), subject: z.string(), linkedAt: moment }),
  savedVersions: z.object({
    plan,
    kind: z.string(),
    recordId: id,
    version: z.int(),
    action: z.string(),
    savedAt: moment,
  }),
  planStatusSteps: z.object({ plan, status: z.string(), takenAt: moment }),
  assessmentsDecided: z.object({
    plan,
    number: z.int(),
    outcome: z.string().nullable(),
    decidedAt: moment.nullable(),
  }),
  assessmentsReopened: z.object({
    plan,
    number: z.int(),
    reopenedAt: moment.nullable(),
    reopenedBecause: z.string().nullable(),
  }),
  agreementEditions: z.object({ plan, agreementId: id, edition: z.int(), savedAt: moment }),
  selfEvaluationMoves: z.object({
    plan,
    selfEvaluationId: id,
    move: z.string(),
    movedAt: moment,
    because: z.string(),
  }),
  selfEvaluationsLookedAt: z.object({ plan, id, reviewBy: z.iso.date().nullable() }),
  measurements: z.object({
    plan,
    indicatorId: id,
    measuredOn: z.iso.date(),
    recordedAt: moment,
    comment: z.string(),
  }),
  notes: z.object({ plan, activityId: id, text: z.string(), writtenAt: moment }),
  logbookSessions: z.object({
    plan,
    activityId: id,
    heldOn: z.iso.date(),
    note: z.string(),
    recordedAt: moment,
  }),
  sparringThreads: z.object({ plan, threadId: id, begunAt: moment }),
  // Whoever else is mentioned stands in the texts without a name or an id.
  sparringComments: z.object({
    plan,
    threadId: id,
    text: z.string(),
    writtenAt: moment,
    earlier: z.array(z.string()),
  }),
  sparringDecisions: z.object({
    plan,
    field: z.string(),
    outcome: z.string().nullable(),
    word: z.string(),
    decidedAt: moment.nullable(),
  }),
  sparringSteps: z.object({ plan, threadId: id, settled: z.boolean(), takenAt: moment }),
  sparringFollowed: z.object({
    plan,
    threadId: id,
    wroteAt: moment.nullable(),
    mentionedAt: moment.nullable(),
    seenAt: moment.nullable(),
  }),
  reminders: z.object({ plan, kind: z.string(), notedAt: moment, sentAt: moment.nullable() }),
  reminderWishes: z.object({ byMail: z.boolean(), language: z.string() }),
  contacts: z.object({
    plan,
    kind: z.string(),
    name: z.string(),
    standsFor: z.string(),
    email: z.string(),
    phone: z.string(),
  }),
  files: z.object({ plan, fileName: z.string(), size: z.int(), addedAt: moment }),
  programmeRules: z.object({ programmeId: z.string(), version: z.int(), savedAt: moment }),
  libraryIndicators: z.object({
    libraryIndicatorId: z.string(),
    version: z.int(),
    action: z.string(),
    savedAt: moment,
  }),
  signatures: z.object({ plan, signatory: z.string(), signedOn: z.iso.date() }),
  dutiesDone: z.object({ plan, dutyId: id, doneOn: z.iso.date() }),
  // Who else took part is their own business: only whether it was somebody else is told.
  auditEvents: z.object({
    at: moment,
    action: z.string(),
    by: z.enum(['self', 'other', 'nobody']),
    about: z.enum(['self', 'other', 'nobody']),
    details: z.record(z.string(), z.unknown()),
    requestId: z.string().nullable(),
  }),
} as const

type Lists = typeof personalLists
export type PersonalListName = keyof Lists

const arrays = Object.fromEntries(
  Object.entries(personalLists).map(([name, item]) => [name, z.array(item)]),
) as { [Name in PersonalListName]: z.ZodArray<Lists[Name]> }

export const personalDataSchema = z.object({
  madeAt: moment,
  person: z.object({
    id,
    name: z.string(),
    email: z.string(),
    example: z.boolean(),
    hasPassword: z.boolean(),
    createdAt: moment,
    closedAt: moment.nullable(),
  }),
  ...arrays,
  /** The lists that were too long for one file: their newest entries are here. */
  cutShort: z.array(z.string()),
})
export type PersonalData = z.infer<typeof personalDataSchema>

export const exportOwnData = {
  permission: 'keep-own-account',
  tag: 'session',
  method: 'GET',
  path: '/api/session/personal-data',
  summary: 'All that is kept about oneself, without secrets, as a file',
  response: personalDataSchema,
  problems: ['too-many-requests'],
} as const satisfies Endpoint

export const exportPersonsData = {
  permission: 'manage-people',
  tag: 'people',
  method: 'GET',
  path: '/api/people/:id/personal-data',
  summary: 'All that is kept about a person, without secrets, as a file to hand on to them',
  params,
  response: personalDataSchema,
  problems: ['not-found', 'too-many-requests'],
} as const satisfies Endpoint

export const erasePerson = {
  permission: 'manage-people',
  tag: 'people',
  method: 'POST',
  path: '/api/people/:id/erase',
  summary: 'Erase a person for good: the name is given once more, so that nobody is erased by accident',
  params,
  body: z.object({ name: textUpTo(200) }),
  response: z.object({ id }),
  problems: ['not-found', 'name-differs', 'own-account', 'last-administrator', 'cross-site'],
} as const satisfies Endpoint

export const personalDataEndpoints: readonly Endpoint[] = [exportOwnData, exportPersonsData, erasePerson]
