// The record of what touched accounts and personal data. It is only ever added to; the database sees to that.

import { v7 as uuid } from 'uuid'
import type { AuditAction } from '../../domain/access/audit-actions.ts'
import type { Database } from '../db/database.ts'

export interface AuditEvent {
  readonly action: AuditAction
  readonly actorId?: string | undefined
  readonly subjectId?: string | undefined
  /** Code words and ids; never an address, a name or a text that someone typed. */
  readonly details?: Readonly<Record<string, string>>
  readonly requestId?: string | undefined
}

export async function recordEvent(db: Database, event: AuditEvent): Promise<void> {
  await db
    .insertInto('auditEvent')
    .values({
      id: uuid(),
      action: event.action,
      actorId: event.actorId ?? null,
      subjectId: event.subjectId ?? null,
      details: JSON.stringify(event.details ?? {}),
      requestId: event.requestId ?? null,
    })
    .execute()
}
