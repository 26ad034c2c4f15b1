// What a mail of reminders says, as text and as HTML: what waits and a way to it, nothing of what people have written.

import { addressOf, type Reminder } from '../../domain/reminder/reminder.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { createFormat } from '../../messages/format.ts'
import { translators } from '../../messages/translators.ts'
import type { Mail } from '../mailer.ts'

export interface Addressed {
  readonly to: string
  readonly language: Language
  /** Where Overblik is reached. */
  readonly address: string
  /** What the links that turn mails off end in. */
  readonly token: string
}

export function letterOf(
  reminders: readonly Reminder[],
  { to, language, address, token }: Addressed,
): Omit<Mail, 'messageId'> {
  const t = translators[language]
  const format = createFormat(language, t)
  const matters = reminders.map((reminder) => ({
    said: sentenceOf(reminder, t, format),
    link: address + addressOf(reminder),
  }))
  const [first] = matters
  const subject =
    matters.length === 1 && first ? first.said : t('reminder.mail.subject', { count: matters.length })
  const off = `${address}/mails#${token}`
  const closing = [t('reminder.mail.why'), t('reminder.mail.off')] as const
  const text = [
    t('reminder.mail.opening'),
    ...matters.map(({ said, link }) => `– ${said}\n  ${link}`),
    `${closing[0]}\n${closing[1]}\n${off}`,
    'Overblik',
  ].join('\n\n')
  return {
    ...{ to, subject, text },
    html: pageOf(language, subject, [
      `<p>${escaped(t('reminder.mail.opening'))}</p>`,
      '<ul style="padding-left:1.2em">',
      ...matters.map(
        ({ said, link }) =>
          `<li style="margin-bottom:0.8em"><a href="${escaped(link)}" style="color:#0b5e52">${escaped(said)}</a></li>`,
      ),
      '</ul>',
      `<p style="color:#55534c;font-size:14px">${escaped(closing[0])} <a href="${escaped(off)}" style="color:#55534c">${escaped(closing[1])}</a></p>`,
    ]),
    turnOffAddress: `${address}/api/reminders/${token}/off`,
  }
}

function sentenceOf(
  { kind, plan, round, count }: Reminder,
  t: (typeof translators)[Language],
  format: ReturnType<typeof createFormat>,
): string {
  return t(`reminder.${kind}`, {
    plan: plan.name,
    count,
    round: round?.title ?? '',
    day: round ? format.date(round.dueOn) : '',
  })
}

const pageOf = (language: Language, title: string, lines: readonly string[]) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#f6f5f1;color:#1b1b18;font:16px/1.5 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<main style="max-width:34em;margin:0 auto;padding:24px">
<h1 style="font-size:20px">Overblik</h1>
${lines.join('\n')}
</main>
</body>
</html>
`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
