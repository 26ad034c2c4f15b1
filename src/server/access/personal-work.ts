// What a person has done in plans and for the programmes: the lists of their work in the file of their data.

import { sql } from 'kysely'
import { type List, planOf } from './personal-list.ts'
import { sparringLists } from './personal-sparring.ts'

export const workLists = {
  savedVersions: {
    columns: ['record_version.saved_by'],
    read: (db, { id }) =>
      db
        .selectFrom('recordVersion')
        .where('savedBy', '=', id)
        .orderBy('savedAt', 'desc')
        .select(({ ref }) => ['kind', 'recordId', 'version', 'action', 'savedAt', planOf(ref('planId'))]),
  },
  planStatusSteps: {
    columns: ['plan_status_step.taken_by'],
    read: (db, { id }) =>
      db
        .selectFrom('planStatusStep')
        .where('takenBy', '=', id)
        .orderBy('takenAt', 'desc')
        .select(({ ref }) => ['status', 'takenAt', planOf(ref('planId'))]),
  },
  assessmentsDecided: {
    columns: ['assessment.decided_by'],
    read: (db, { id }) =>
      db
        .selectFrom('assessment')
        .where('decidedBy', '=', id)
        .orderBy('decidedAt', 'desc')
        .select(({ ref }) => ['number', 'outcome', 'decidedAt', planOf(ref('planId'))]),
  },
  assessmentsReopened: {
    columns: ['assessment.reopened_by'],
    read: (db, { id }) =>
      db
        .selectFrom('assessment')
        .where('reopenedBy', '=', id)
        .orderBy('reopenedAt', 'desc')
        .select(({ ref }) => ['number', 'reopenedAt', 'reopenedBecause', planOf(ref('planId'))]),
  },
  agreementEditions: {
    columns: ['agreement_edition.saved_by'],
    read: (db, { id }) =>
      db
        .selectFrom('agreementEdition')
        .where('savedBy', '=', id)
        .orderBy('savedAt', 'desc')
        .select(({ ref }) => ['agreementId', 'edition', 'savedAt', planOf(ref('planId'))]),
  },
  measurements: {
    columns: ['measurement.recorded_by'],
    read: (db, { id }) =>
      db
        .selectFrom('measurement')
        .where('recordedBy', '=', id)
        .orderBy('recordedAt', 'desc')
        .select(({ ref }) => ['indicatorId', 'measuredOn', 'recordedAt', 'comment', planOf(ref('planId'))]),
  },
  notes: {
    columns: ['activity_note.written_by'],
    read: (db, { id }) =>
      db
        .selectFrom('activityNote')
        .where('writtenBy', '=', id)
        .orderBy('writtenAt', 'desc')
        .select(({ ref }) => ['activityId', 'text', 'writtenAt', planOf(ref('planId'))]),
  },
  logbookSessions: {
    columns: ['logbook_session.recorded_by'],
    read: (db, { id }) =>
      db
        .selectFrom('logbookSession')
        .where('recordedBy', '=', id)
        .orderBy('recordedAt', 'desc')
        .select(({ ref }) => ['activityId', 'heldOn', 'note', 'recordedAt', planOf(ref('planId'))]),
  },
  reminders: {
    columns: ['reminder.person_id'],
    read: (db, { id }) =>
      db
        .selectFrom('reminder')
        .where('personId', '=', id)
        .orderBy('notedAt', 'desc')
        .select(({ ref }) => ['kind', 'notedAt', 'sentAt', planOf(ref('planId'))]),
  },
  reminderWishes: {
    columns: ['reminder_wish.person_id'],
    read: (db, { id }) =>
      db.selectFrom('reminderWish').where('personId', '=', id).select(['byMail', 'language']),
  },
  contacts: {
    // Where a plan has the person's e-mail among its contacts.
    columns: ['plan_contact.email'],
    read: (db, { email }) =>
      db
        .selectFrom('planContact')
        .where(sql<boolean>`lower(email) = lower(${email})`)
        .select(({ ref }) => ['kind', 'name', 'standsFor', 'email', 'phone', planOf(ref('planId'))]),
  },
  files: {
    columns: ['attachment.added_by'],
    read: (db, { id }) =>
      db
        .selectFrom('attachment')
        .where('addedBy', '=', id)
        .orderBy('addedAt', 'desc')
        .select(({ ref }) => ['fileName', 'size', 'addedAt', planOf(ref('planId'))]),
  },
  programmeRules: {
    columns: ['programme_rules.saved_by'],
    read: (db, { id }) =>
      db
        .selectFrom('programmeRules')
        .where('savedBy', '=', id)
        .orderBy('savedAt', 'desc')
        .select(['programmeId', 'version', 'savedAt']),
  },
  signatures: {
    columns: ['plan_signature.signed_by'],
    read: (db, { id }) =>
      db
        .selectFrom('planSignature')
        .where('signedBy', '=', id)
        .orderBy('signedOn', 'desc')
        .select(({ ref }) => ['signatory', 'signedOn', planOf(ref('planId'))]),
  },
  dutiesDone: {
    columns: ['plan_duty_done.done_by'],
    read: (db, { id }) =>
      db
        .selectFrom('planDutyDone')
        .where('doneBy', '=', id)
        .orderBy('doneOn', 'desc')
        .select(({ ref }) => ['dutyId', 'doneOn', planOf(ref('planId'))]),
  },
  selfEvaluationMoves: {
    columns: ['self_evaluation_move.moved_by'],
    read: (db, { id }) =>
      db
        .selectFrom('selfEvaluationMove')
        .where('movedBy', '=', id)
        .orderBy('movedAt', 'desc')
        .select(({ ref }) => ['selfEvaluationId', 'move', 'movedAt', 'because', planOf(ref('planId'))]),
  },
  selfEvaluationsLookedAt: {
    columns: ['self_evaluation.reviewer_id'],
    read: (db, { id }) =>
      db
        .selectFrom('selfEvaluation')
        .where('reviewerId', '=', id)
        .select(({ ref }) => ['selfEvaluation.id', 'reviewBy', planOf(ref('planId'))]),
  },
  libraryIndicators: {
    columns: ['library_indicator_version.saved_by'],
    read: (db, { id }) =>
      db
        .selectFrom('libraryIndicatorVersion')
        .where('savedBy', '=', id)
        .orderBy('savedAt', 'desc')
        .select(['libraryIndicatorId', 'version', 'action', 'savedAt']),
  },
  ...sparringLists,
} as const satisfies Readonly<Record<string, List>>
