// A line of the audit log as a sentence; the same on the page and in the file.

import type { AuditEntry } from '../contract/audit-log.ts'
import { isAuditAction } from '../domain/access/audit-actions.ts'
import { memberRoles } from '../domain/access/member-roles.ts'
import type { MessageKey } from './da.ts'
import type { Translate } from './translator.ts'

type Event = Pick<AuditEntry, 'action' | 'actor' | 'subject' | 'details'>

/** How someone in the log is named who may have been erased, or was never known here. */
export function partyName(party: AuditEntry['actor'], t: Translate): string {
  if (party === null) return t('auditLog.nobody')
  if (party.name === null) return t('auditLog.unknownPerson')
  return party.name === '' ? t('common.erasedPerson') : party.name
}

/** What happened, without a stop. An action that this version has no words for is said by its code word. */
export function eventSentence({ action, actor, subject }: Event, t: Translate): string {
  if (!isAuditAction(action)) return action
  const sentence = t(`event.${action}`, {
    actor: partyName(actor, t),
    person: partyName(subject, t),
    by: actor === null ? 'nobody' : actor.id === subject?.id ? 'own' : 'other',
    about: subject === null ? 'nobody' : 'other',
  })
  const [first = '', ...rest] = sentence
  return first.toLocaleUpperCase() + rest.join('')
}

/** The code words among the details that mean something to a reader. */
const detailWords = [
  ...(['password', 'link', 'example', 'provider', 'code', 'recovery-code'] as const),
  ...(['first-administrator', 'invitation', 'reset', 'claims'] as const),
  ...(['cancelled', 'unavailable', 'failed', 'email-not-verified', 'email-known'] as const),
  ...(['no-access', 'closed', 'activities.csv', 'activities.xlsx'] as const),
]

const words: ReadonlyMap<string, MessageKey> = new Map([
  ...detailWords.map((word) => [word, `event.detail.${word}`] as const),
  ...memberRoles.map((role) => [role, `memberRole.${role}`] as const),
])

/** How it happened, or as what, where the line says so; empty otherwise. */
export function eventDetail({ details }: Event, t: Translate): string {
  const known = Object.values(details).flatMap((word) => words.get(word) ?? [])
  return known.map((key) => t(key)).join(', ')
}
