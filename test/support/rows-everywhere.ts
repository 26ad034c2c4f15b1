// Puts rows into every table of a database: the example data, and what people and their browsers leave.

import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { defaultRules } from '../../src/domain/programme/rules.ts'
import { rememberDevice, withinLimits } from '../../src/server/access/attempts.ts'
import { recordEvent } from '../../src/server/access/audit.ts'
import { makeLink } from '../../src/server/access/links.ts'
import { beginCodes, makeRecoveryCodes } from '../../src/server/access/one-time-codes.ts'
import { keepSignIn } from '../../src/server/access/provider/sign-ins.ts'
import { beginStep } from '../../src/server/access/sign-in-steps.ts'
import type { Database } from '../../src/server/db/database.ts'
import { loadExampleIfEmpty } from '../../src/server/example.ts'
import { createImportRecord } from '../../src/server/imports/records.ts'
import { keepVersions, ofPlanItself } from '../../src/server/records/versions.ts'
import { makeCaller } from './callers.ts'
import { putMeasurement, putMove } from './measured-rows.ts'
import { putSurvey } from './survey-rows.ts'

/** Text and bytes with every character that has a meaning of its own where rows are copied. */
const awkward = 'ærø\\.\n\\.\n\t"quoted"\r\n{}\\N\u{1f3e0}'

export async function putRowsEverywhere(db: Database): Promise<void> {
  await loadExampleIfEmpty(db)
  const { id: planId } = await db.selectFrom('plan').select('id').limit(1).executeTakeFirstOrThrow()
  await db.updateTable('plan').set({ name: awkward }).where('id', '=', planId).execute()
  const { personId } = await makeCaller(db, 'plan-leader', planId)
  await makeLink(db, 'reset', personId)
  await rememberDevice(db, awkward, personId)
  const nobody = { guess: 'password', email: 'nobody', address: '::1', device: undefined } as const
  await withinLimits(db, nobody, async () => undefined)
  await beginCodes(db, personId)
  await makeRecoveryCodes(db, personId)
  await beginStep(db, personId)
  const checks = { state: awkward, nonce: awkward, codeVerifier: awkward }
  await keepSignIn(db, checks, '/plans')
  await db.insertInto('providerIdentity').values({ issuer: awkward, subject: awkward, personId }).execute()
  await recordEvent(db, { action: 'signed-in', actorId: personId, details: { device: awkward } })
  await createImportRecord(db, uuid(), awkward, Buffer.from(awkward.repeat(100_000)))
  await createImportRecord(db, uuid(), 'empty', Buffer.alloc(0))
  await db
    .insertInto('housingArea')
    .values({ planId, id: uuid(), position: 0, name: awkward, departments: '' })
    .execute()
  await db
    .insertInto('planSignature')
    .values([
      { planId, signatory: 'residents', signedOn: '2010-05-01' },
      { planId, signatory: 'municipality', signedOn: '2010-05-01', signedBy: personId, planVersion: 1 },
    ])
    .execute()
  await makeCaller(db, 'board-member', { municipalityCode: '0751' })
  await makeCaller(db, 'consultant', { housingOrganisation: awkward })
  await db
    .insertInto('milestone')
    .values({ planId, id: uuid(), title: awkward, dueOn: '2011-01-31' })
    .execute()
  await db
    .insertInto('planStatusStep')
    .values({ planId, id: uuid(), status: 'closed', takenBy: personId })
    .execute()
  await db.insertInto('planChallenge').values({ planId, id: uuid(), position: 0, text: awkward }).execute()
  await db
    .insertInto('contextFigure')
    .values({ planId, id: uuid(), position: 0, figure: 'rent', year: 2010, areaTenths: -1, countryTenths: 8 })
    .execute()
  await db
    .insertInto('expectedActivity')
    .values({ planId, id: uuid(), position: 0, effortArea: 'health', aim: awkward })
    .execute()
  await db
    .insertInto('programmeRules')
    .values({
      programmeId: '2006-10',
      version: 1,
      content: JSON.stringify({
        ...defaultRules('2006-10'),
        duties: [{ id: uuid(), kind: 'self-evaluation', title: awkward, dueOn: '2010-01-01' }],
      }),
      savedBy: personId,
    })
    .execute()
  await db
    .insertInto('libraryIndicatorVersion')
    .columns(['libraryIndicatorId', 'version', 'action', 'content', 'savedBy'])
    .expression((eb) =>
      eb
        .selectFrom('libraryIndicator')
        .where('id', '=', 'evictions')
        .select([
          'id',
          eb.lit(2).as('version'),
          eb.val('changed').as('action'),
          'content',
          eb.val(personId).as('savedBy'),
        ]),
    )
    .execute()
  await db
    .insertInto('planDutyDone')
    .values({ planId, dutyId: uuid(), doneOn: '2010-01-01', doneBy: personId })
    .execute()
  await db
    .insertInto('planContact')
    .values({ planId, id: uuid(), kind: 'board', name: awkward, standsFor: awkward, email: '', phone: '' })
    .execute()
  await db
    .insertInto('pathway')
    .values({ planId, id: uuid(), content: JSON.stringify({ people: ['family'], steps: [] }) })
    .execute()
  const box = await db.selectFrom('theoryBox').select(['planId', 'id']).limit(1).executeTakeFirstOrThrow()
  await db
    .insertInto('theoryAnswer')
    .values({
      planId: box.planId,
      boxId: box.id,
      finding: 'goal-without-indicator',
      reason: awkward,
      about: [awkward],
    })
    .execute()
  await putMeasurement(db, personId, awkward)
  await putMove(db, personId, awkward)
  await putAssessment(db, planId, personId)
  await putSparring(db, personId)
  await putBeside(db, planId, personId)
  await putSurvey(db, awkward)
  await keepVersions(db, 'plan', [ofPlanItself(planId)], 'changed', personId)
}

/** One that has been decided and reopened. */
async function putAssessment(db: Database, planId: string, personId: string): Promise<void> {
  const assessmentId = uuid()
  await db
    .insertInto('assessment')
    .values({ planId, id: assessmentId, number: 1, summary: awkward })
    .execute()
  await db
    .insertInto('assessmentScore')
    .values({ planId, assessmentId, criterion: 'crime', score: 5, reason: awkward })
    .execute()
  const now = new Date()
  const decided = {
    outcome: 'granted',
    planVersion: 1,
    unmetDemands: ['budget'],
    decidedAt: now,
    decidedBy: personId,
  }
  await db
    .updateTable('assessment')
    .set({ ...decided, reopenedAt: now, reopenedBy: personId, reopenedBecause: awkward })
    .where('id', '=', assessmentId)
    .execute()
}

/** A thread that was settled, with a suggestion that was declined and a comment that was edited. */
async function putSparring(db: Database, personId: string): Promise<void> {
  const box = await db
    .selectFrom('theoryBox')
    .select(['planId', 'id', 'theoryOfChangeId'])
    .limit(1)
    .executeTakeFirstOrThrow()
  const { planId } = box
  const [threadId, commentId, now] = [uuid(), uuid(), new Date()]
  await db
    .insertInto('sparringThread')
    .values({
      ...{ planId, id: threadId, theoryOfChangeId: box.theoryOfChangeId, boxId: box.id },
      ...{ about: awkward, begunBy: personId, answeredAt: now, settledAt: now },
    })
    .execute()
  await db
    .insertInto('sparringComment')
    .values({ planId, id: commentId, threadId, text: awkward, writtenBy: personId, editedAt: now })
    .execute()
  await db.insertInto('sparringCommentEdit').values({ planId, commentId, number: 1, text: awkward }).execute()
  const decided = { outcome: 'declined', decidedAt: now, decidedBy: personId, word: awkward }
  await db
    .insertInto('sparringSuggestion')
    .values({ planId, commentId, field: 'title', stood: awkward, proposed: '', ...decided })
    .execute()
  await db
    .insertInto('sparringStep')
    .values({ planId, id: uuid(), threadId, settled: true, takenBy: personId })
    .execute()
  await db
    .insertInto('sparringParticipant')
    .values({ planId, threadId, personId, wroteAt: now, mentionedAt: now, seenAt: now, unread: true })
    .execute()
}

/** An agreement, and what stands beside an activity. */
async function putBeside(db: Database, planId: string, personId: string): Promise<void> {
  const agreementId = uuid()
  await db.insertInto('agreement').values({ planId, id: agreementId, effortArea: 'health' }).execute()
  const own = { planId, agreementId, edition: 1 }
  await db
    .insertInto('agreementEdition')
    .values({ ...own, title: awkward, terms: awkward, startsOn: '2009-01-01', savedBy: personId })
    .execute()
  await db
    .insertInto('agreementParty')
    .values({ ...own, id: uuid(), position: 0, name: awkward })
    .execute()
  const activity = await db
    .selectFrom('activity')
    .where('planId', '=', planId)
    .select('id')
    .executeTakeFirstOrThrow()
  const beside = { planId, activityId: activity.id }
  await putLogbook(db, beside, personId)
  await db
    .insertInto('activityNote')
    .values({ ...beside, id: uuid(), text: awkward, writtenBy: personId })
    .execute()
  const form = { ...beside, learned: awkward, state: 'draft', deletedAt: new Date() }
  const evaluation = { planId, selfEvaluationId: uuid() }
  await db
    .insertInto('selfEvaluation')
    .values({ ...form, id: evaluation.selfEvaluationId, evaluatedOn: '2031-12-24' })
    .execute()
  await putFile(db, evaluation, personId)
  await db
    .insertInto('reminder')
    .values({ planId, personId, kind: 'returned', about: uuid(), claimedAt: new Date() })
    .execute()
  await db
    .insertInto('reminderWish')
    .values({ personId, key: Buffer.alloc(32, 7) })
    .execute()
  await putFile(db, beside, personId)
}

async function putFile(
  db: Database,
  beside: { readonly planId: string } & (
    | { readonly activityId: string }
    | { readonly selfEvaluationId: string }
  ),
  personId: string,
): Promise<void> {
  await db
    .insertInto('attachment')
    .values({
      ...beside,
      id: uuid(),
      fileName: awkward,
      mediaType: 'text/plain',
      size: 3,
      content: Buffer.from([0, 255, 92]),
      addedBy: personId,
    })
    .execute()
}

/** A session that somebody of a list came to. */
async function putLogbook(
  db: Database,
  place: { readonly planId: string; readonly activityId: string },
  personId: string,
): Promise<void> {
  const { planId } = place
  const [groupId, sessionId, participantId] = [uuid(), uuid(), uuid()]
  await db
    .insertInto('logbook')
    .values({ ...place, version: 1, keepsParticipants: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('attendanceGroup')
    .values({ ...place, id: groupId, position: 0, name: awkward })
    .execute()
  await db
    .insertInto('logbookSeries')
    .values({ ...place, id: uuid(), position: 0, weekday: 2, everyWeeks: 1, fromOn: '2010-01-01' })
    .execute()
  const came = { attendance: 1, volunteers: 1, volunteerMinutes: 90 }
  await db
    .insertInto('logbookSession')
    .values({
      ...place,
      id: sessionId,
      heldOn: '2010-01-05',
      state: 'held',
      note: awkward,
      ...came,
      recordedBy: personId,
    })
    .execute()
  await db.insertInto('logbookAttendance').values({ planId, sessionId, groupId, count: 1 }).execute()
  await db
    .insertInto('logbookParticipant')
    .values({ ...place, id: participantId, pseudonym: awkward, groupId, sealedName: Buffer.from([0, 255]) })
    .execute()
  await db.insertInto('logbookPresence').values({ planId, sessionId, participantId }).execute()
  await sql`select refresh_logbook_month(${planId}, ${place.activityId}, '2010-01-05')`.execute(db)
}
