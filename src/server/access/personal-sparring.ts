// What the database keeps about a person of sparring: what they wrote, decided and settled, and what is in their inbox.

import { sql } from 'kysely'
import { type List, planOf } from './personal-list.ts'

/** A comment's text as far as it is its author's own: who is mentioned in it is not told. */
const withoutMentions = (column: string) =>
  sql<string>`regexp_replace(${sql.ref(column)}, '@\\[[0-9a-f-]{36}\\]', '@…', 'g')`

export const sparringLists = {
  sparringThreads: {
    columns: ['sparring_thread.begun_by'],
    read: (db, { id }) =>
      db
        .selectFrom('sparringThread')
        .where('begunBy', '=', id)
        .orderBy('begunAt', 'desc')
        .select(({ ref }) => ['id as threadId', 'begunAt', planOf(ref('planId'))]),
  },
  sparringComments: {
    columns: ['sparring_comment.written_by'],
    read: (db, { id }) =>
      db
        .selectFrom('sparringComment')
        .where('writtenBy', '=', id)
        .orderBy('writtenAt', 'desc')
        .select(({ ref }) => [
          'threadId',
          'writtenAt',
          withoutMentions('text').as('text'),
          sql<string[]>`array(
            select ${withoutMentions('edit.text')} from sparring_comment_edit edit
            where edit.plan_id = sparring_comment.plan_id and edit.comment_id = sparring_comment.id
            order by edit.number)`.as('earlier'),
          planOf(ref('planId')),
        ]),
  },
  sparringDecisions: {
    columns: ['sparring_suggestion.decided_by'],
    read: (db, { id }) =>
      db
        .selectFrom('sparringSuggestion')
        .where('decidedBy', '=', id)
        .orderBy('decidedAt', 'desc')
        .select(({ ref }) => ['field', 'outcome', 'word', 'decidedAt', planOf(ref('planId'))]),
  },
  sparringSteps: {
    columns: ['sparring_step.taken_by'],
    read: (db, { id }) =>
      db
        .selectFrom('sparringStep')
        .where('takenBy', '=', id)
        .orderBy('takenAt', 'desc')
        .select(({ ref }) => ['threadId', 'settled', 'takenAt', planOf(ref('planId'))]),
  },
  sparringFollowed: {
    columns: ['sparring_participant.person_id'],
    read: (db, { id }) =>
      db
        .selectFrom('sparringParticipant')
        .where('personId', '=', id)
        .select(({ ref }) => ['threadId', 'wroteAt', 'mentionedAt', 'seenAt', planOf(ref('planId'))]),
  },
} as const satisfies Record<string, List>
