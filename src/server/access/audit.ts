// The record of what touched accounts and personal data. It is only ever added to; the database sees to that.

import { v7 as uuid } from 'uuid'
import type { Database } from '../db/database.ts'

export type AuditAction =
  | 'signed-in'
  | 'people-read'
  | 'sign-in-failed'
  | 'provider-sign-in-failed'
  | 'identity-linked'
  | 'person-joined'
  | 'code-asked-for'
  | 'code-failed'
  | 'one-time-codes-begun'
  | 'one-time-codes-on'
  | 'one-time-codes-off'
  | 'recovery-codes-made'
  | 'signed-out'
  | 'device-ended'
  | 'password-changed'
  | 'link-made'
  | 'link-used'
  | 'person-invited'
  | 'person-closed'
  | 'person-reopened'
  | 'personal-data-exported'
  | 'person-erased'
  | 'membership-begun'
  | 'membership-ended'
  | 'activities-exported'
  | 'backup-restored'

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
