// What the audit log tells of, and of what kind each is.

export const auditKinds = [
  'signing-in',
  'account',
  'people',
  'access',
  'reading',
  'files',
  'participants',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** By action, its kind. A code word that has been written is never given another meaning. */
export const auditActions = {
  'signed-in': 'signing-in',
  'sign-in-failed': 'signing-in',
  'provider-sign-in-failed': 'signing-in',
  'code-asked-for': 'signing-in',
  'code-failed': 'signing-in',
  'signed-out': 'signing-in',
  'device-ended': 'signing-in',
  'identity-linked': 'account',
  'one-time-codes-begun': 'account',
  'one-time-codes-on': 'account',
  'one-time-codes-off': 'account',
  'recovery-codes-made': 'account',
  'password-changed': 'account',
  'link-made': 'account',
  'link-used': 'account',
  'person-joined': 'people',
  'person-invited': 'people',
  'person-closed': 'people',
  'person-reopened': 'people',
  'person-erased': 'people',
  'membership-begun': 'access',
  'membership-ended': 'access',
  'people-read': 'reading',
  'participant-names-read': 'reading',
  'audit-log-read': 'reading',
  'participant-forgotten': 'participants',
  'participant-list-ended': 'participants',
  'personal-data-exported': 'files',
  'activities-exported': 'files',
  'logbook-exported': 'files',
  'audit-log-exported': 'files',
  'import-handed-in': 'files',
  'import-taken': 'files',
  'import-discarded': 'files',
  'backup-restored': 'files',
} as const satisfies Record<string, AuditKind>

export type AuditAction = keyof typeof auditActions

/** Lines of another version may hold what this one has no word for. */
export const isAuditAction = (text: string): text is AuditAction => Object.hasOwn(auditActions, text)

/** Every action of these kinds. */
export function actionsOf(kinds: readonly AuditKind[]): AuditAction[] {
  return (Object.keys(auditActions) as AuditAction[]).filter((action) => kinds.includes(auditActions[action]))
}
