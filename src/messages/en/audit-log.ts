// English: the audit log, with a sentence for each kind of event. `by` is who did it: the person themself (own), nobody who
// was signed in (nobody), or somebody else (other).

import type { auditLogDa } from '../da/audit-log.ts'

export const auditLogEn: Record<keyof typeof auditLogDa, string> = {
  'nav.auditLog': 'Audit log',
  'auditLog.title': 'Audit log',
  'auditLog.text': 'This is who did what with accounts and personal data in the last five years.',
  'auditLog.caption': 'Events, the newest first',
  'auditLog.at': 'Time',
  'auditLog.event': 'Event',
  'auditLog.export': 'Download as CSV',
  'auditLog.empty': 'Nothing has happened yet',
  'auditLog.emptyText': 'When somebody signs in or changes something about an account, you will see it here.',
  'auditLog.noMatch': 'No event matches',
  'auditLog.noMatchText': 'Choose another kind, another person or a longer period.',
  'auditLog.kind': 'Kind',
  'auditLog.kind.signing-in': 'Signing in and out',
  'auditLog.kind.account': 'Passwords, links and one-time codes',
  'auditLog.kind.people': 'People invited, closed and erased',
  'auditLog.kind.access': 'Access given and ended',
  'auditLog.kind.reading': 'Read',
  'auditLog.kind.files': 'Downloaded and restored',
  'auditLog.person': 'Person',
  'auditLog.findPerson': 'Name or e-mail',
  'auditLog.findPersonHint':
    'Write a part of the name. You will see what the person did and what happened to their account.',
  'auditLog.noPerson': 'Nobody matches.',
  'auditLog.period': 'Period',
  'auditLog.from': 'First day',
  'auditLog.to': 'Last day',
  'auditLog.since': 'from {from}',
  'auditLog.until': 'until {to}',
  'auditLog.newer': 'Newer',
  'auditLog.older': 'Older',
  'auditLog.page': 'Page {page}',
  'auditLog.unknownPerson': 'an unknown person',
  'auditLog.nobody': 'somebody',

  'event.signed-in': '{person} signed in',
  'event.sign-in-failed':
    '{about, select, nobody {Somebody tried in vain to sign in with an e-mail that has no account} other {Somebody tried in vain to sign in as {person}}}',
  'event.provider-sign-in-failed':
    '{about, select, nobody {Somebody could not sign in by the login provider} other {{person} could not sign in by the login provider}}',
  'event.code-asked-for': '{person} was asked for a one-time code',
  'event.code-failed': 'Somebody gave a wrong one-time code for {person}',
  'event.signed-out': '{person} signed out',
  'event.device-ended': '{person} signed out one of their devices',
  'event.identity-linked': '{person} was tied to the login provider',
  'event.one-time-codes-begun': '{person} began to turn on one-time codes',
  'event.one-time-codes-on': '{person} turned on one-time codes',
  'event.one-time-codes-off':
    '{by, select, other {{actor} turned off one-time codes for {person}} own {{person} turned off one-time codes} nobody {One-time codes were turned off for {person}}}',
  'event.recovery-codes-made': '{person} made new recovery codes',
  'event.password-changed': '{person} changed their password',
  'event.link-made':
    '{by, select, nobody {A link for {person} was made on the server} own {{actor} made a link for themself} other {{actor} made a link for {person}}}',
  'event.link-used': '{person} used a link and chose a password',
  'event.person-joined': '{person} got an account by the login provider',
  'event.person-invited': '{actor} invited {person}',
  'event.person-closed':
    '{by, select, own {{actor} closed their own account} other {{actor} closed the account of {person}} nobody {The account of {person} was closed}}',
  'event.person-reopened': '{actor} opened the account of {person} again',
  'event.person-erased':
    '{by, select, nobody {An account that had been closed for two years was erased} own {{actor} erased a person} other {{actor} erased a person}}',
  'event.membership-begun':
    '{by, select, nobody {{person} was given access} own {{actor} gave themself access} other {{actor} gave {person} access}}',
  'event.membership-ended':
    '{by, select, nobody {An access of {person} ended} own {{actor} ended an access of their own} other {{actor} ended an access of {person}}}',
  'event.people-read': '{actor} read the list of people',
  'event.audit-log-read': '{actor} read the audit log',
  'event.personal-data-exported':
    '{by, select, own {{actor} downloaded their own data} other {{actor} downloaded the data about {person}} nobody {The data about {person} were downloaded}}',
  'event.activities-exported': '{actor} downloaded the list of activities',
  'event.audit-log-exported': '{actor} downloaded the audit log',
  'event.backup-restored': 'A backup was restored',

  'event.detail.password': 'with a password',
  'event.detail.link': 'with a link',
  'event.detail.example': 'as an example person',
  'event.detail.provider': 'by the login provider',
  'event.detail.code': 'with a one-time code',
  'event.detail.recovery-code': 'with a recovery code',
  'event.detail.first-administrator': 'for the first administrator',
  'event.detail.invitation': 'for a new account',
  'event.detail.reset': 'for a new password',
  'event.detail.claims': 'given by the login provider',
  'event.detail.cancelled': 'broken off on the way',
  'event.detail.unavailable': 'the login provider did not answer',
  'event.detail.failed': 'the answer of the login provider could not be used',
  'event.detail.email-not-verified': 'the e-mail is not verified',
  'event.detail.email-known': 'the e-mail has an account already',
  'event.detail.no-access': 'the login gives no access',
  'event.detail.closed': 'the account is closed',
  'event.detail.activities.csv': 'as CSV',
  'event.detail.activities.xlsx': 'as Excel',
}
