// English: what waits for people in self-evaluations, in mails and in the inbox.

import type { remindersDa } from '../da/reminders.ts'

export const remindersEn: Record<keyof typeof remindersDa, string> = {
  'reminder.round-opens':
    '{plan}: {round} is open. Due {day}. {count, plural, one {# self-evaluation is missing} other {# self-evaluations are missing}}',
  'reminder.round-soon':
    '{plan}: {count, plural, one {# self-evaluation is missing} other {# self-evaluations are missing}} in {round}. Due {day}',
  'reminder.round-late':
    '{plan}: {count, plural, one {# self-evaluation is missing} other {# self-evaluations are missing}} in {round}. It was due {day}',
  'reminder.review-waits':
    '{plan}: {count, plural, one {A self-evaluation waits} other {# self-evaluations wait}} for your answer, which is overdue',
  'reminder.returned':
    '{plan}: {count, plural, one {A self-evaluation was} other {# self-evaluations were}} sent back to be mended',
  'reminder.accepted':
    '{plan}: {count, plural, one {A self-evaluation was} other {# self-evaluations were}} accepted',
  'reminder.waiting': 'This waits for you',
  'reminder.waitingText': 'Self-evaluations for you to write, mend or answer.',
  'reminder.mail.subject': 'News of self-evaluations in Overblik ({count})',
  'reminder.mail.opening': 'News of self-evaluations in Overblik:',
  'reminder.mail.why':
    'You get this mail because you work with the plans in Overblik. You get one a day at most, and about each thing once.',
  'reminder.mail.off': 'Turn mails off:',
  'reminder.wish.title': 'Reminders by mail',
  'reminder.wish.text':
    'One mail a day at most: when a round opens, when it is due soon, when something is late, and when a self-evaluation has been answered.',
  'reminder.wish.none': 'This server sends no mails. What waits for you stands in your inbox.',
  'reminder.wish.byMail': 'Send me reminders',
  'reminder.wish.language': 'Language of mails',
  'reminder.wish.saved': 'Saved.',
  'reminder.off.title': 'Turn mails off',
  'reminder.off.text':
    'Overblik then sends you no more reminders. What waits for you still stands in your inbox.',
  'reminder.off.button': 'Turn off reminders by mail',
  'reminder.off.done': 'You get no more reminders by mail. You can turn them on again under My account.',
  'reminder.off.gone': 'The link no longer holds. You can turn mails off under My account.',
}
