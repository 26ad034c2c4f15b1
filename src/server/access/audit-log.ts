// Reading the audit log: the newest first, each page after the last line of the one before.

import { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { AuditEntry } from '../../contract/audit-log.ts'
import { type AuditKind, actionsOf, auditKinds } from '../../domain/access/audit-actions.ts'
import { da } from '../../messages/da.ts'
import { eventDetail, eventSentence, partyName } from '../../messages/event-sentence.ts'
import { createTranslator } from '../../messages/translator.ts'
import type { Database } from '../db/database.ts'
import { csvHead, csvLine } from '../http/csv.ts'
import { ProblemError } from '../http/problem.ts'
import { recordEvent } from './audit.ts'
import type { Within } from './within.ts'

/** What the log is narrowed to; `person` did it, or it was done to them. */
export interface AuditFilter {
  readonly kinds: readonly AuditKind[]
  readonly person?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const isKind = (text: string): text is AuditKind => auditKinds.some((kind) => kind === text)

/** Throws `not-acceptable-input` for a kind that does not exist. */
export function readAuditFilter(
  query: Omit<AuditFilter, 'kinds'> & { kind?: string | undefined },
): AuditFilter {
  const { kind, ...rest } = query
  const kinds = kind ? kind.split(',') : []
  if (!kinds.every(isKind)) throw new ProblemError('not-acceptable-input', { parameter: 'kind' })
  return { ...rest, kinds }
}

/** When a day of ours begins. */
const dawn = (day: string, later = 0) =>
  sql<Date>`(${day}::date + ${later}::integer)::timestamp at time zone 'Europe/Copenhagen'`

/** At most `limit` lines, from the one after `before` on. */
export async function listEvents(
  db: Database,
  { kinds, person, from, to }: AuditFilter,
  before: string | undefined,
  limit: number,
): Promise<AuditEntry[]> {
  const found = await db
    .selectFrom('auditEvent')
    .leftJoin('person as actor', 'actor.id', 'auditEvent.actorId')
    .leftJoin('person as subject', 'subject.id', 'auditEvent.subjectId')
    .$if(kinds.length > 0, (query) => query.where('action', 'in', actionsOf(kinds)))
    .$if(person !== undefined, (query) =>
      query.where(sql<boolean>`(actor_id = ${person} or subject_id = ${person})`),
    )
    .$if(from !== undefined, (query) => query.where('at', '>=', dawn(from ?? '')))
    .$if(to !== undefined, (query) => query.where('at', '<', dawn(to ?? '', 1)))
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(audit_event.at, audit_event.id) < (
          select last.at, last.id from audit_event last where last.id = ${before})`,
      ),
    )
    .orderBy('auditEvent.at', 'desc')
    .orderBy('auditEvent.id', 'desc')
    .limit(limit)
    .select(['auditEvent.id', 'at', 'action', 'details', 'requestId', 'actorId', 'subjectId'])
    .select(['actor.name as actorName', 'subject.name as subjectName'])
    .execute()
  return found.map(({ at, details, actorId, actorName, subjectId, subjectName, ...event }) => ({
    ...event,
    at: at.toISOString(),
    actor: actorId === null ? null : { id: actorId, name: actorName },
    subject: subjectId === null ? null : { id: subjectId, name: subjectName },
    details: details as Record<string, string>,
  }))
}

/** A visit is noted once, however many pages are turned and filters tried. */
const visitMinutes = 30

export async function noteVisit(trx: Database, actorId: string, requestId: string): Promise<void> {
  const noted = await trx
    .selectFrom('auditEvent')
    .where('actorId', '=', actorId)
    .where('action', '=', 'audit-log-read')
    .where('at', '>', sql<Date>`now() - make_interval(mins => ${visitMinutes})`)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (!noted) await recordEvent(trx, { action: 'audit-log-read', actorId, requestId })
}

/** So many lines are held at a time. */
const batch = 1000

async function* eventsOf(within: Within, filter: AuditFilter): AsyncGenerator<AuditEntry> {
  let before: string | undefined
  do {
    const events = await within((trx) => listEvents(trx, filter, before, batch))
    yield* events
    before = events.length === batch ? events.at(-1)?.id : undefined
  } while (before)
}

const t = createTranslator('da', da)
const headers = [
  'Tidspunkt',
  'Hændelse',
  'Nærmere',
  'Udført af',
  'Vedrører',
  'Kode',
  'Udført af, id',
  'Vedrører, id',
]

/** In Danish, with moments in UTC and the ids by which a line is found again. */
export function auditCsvOf(within: Within, filter: AuditFilter): Readable {
  async function* lines() {
    yield csvHead([...headers, 'Forespørgsel'])
    for await (const event of eventsOf(within, filter)) {
      const { at, action, actor, subject, requestId } = event
      const names = [actor, subject].map((party) => (party === null ? '' : partyName(party, t)))
      const ids = [actor?.id ?? '', subject?.id ?? '', requestId ?? '']
      yield csvLine([at, eventSentence(event, t), eventDetail(event, t), ...names, action, ...ids])
    }
  }
  return Readable.from(lines(), { objectMode: false })
}
