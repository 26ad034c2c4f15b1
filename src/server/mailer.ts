// Hands mails over to a mail server. Nothing of them is kept or logged here.

import { createTransport } from 'nodemailer'
import { isLoopback } from './http/guard.ts'
import type { MailConfig } from './mail-config.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where one click, or a mail program by itself, turns such mails off (RFC 8058). */
  readonly turnOffAddress: string
  /** The same for the same mail, so that one sent twice by mischance is known as one. */
  readonly messageId: string
}

export interface Mailer {
  readonly address: string
  /** Throws where the mail server can't be reached or refuses. */
  send(mail: Mail): Promise<void>
}

/** In milliseconds: a mail server that doesn't answer is not waited for long. */
const patience = 20_000

export function createMailer({ smtpUrl, from, address }: MailConfig): Mailer {
  const { protocol, username, hostname } = new URL(smtpUrl)
  const transport = createTransport({
    url: smtpUrl,
    // A password goes over no plain line, but to a server on the same machine.
    requireTLS: protocol === 'smtp:' && username !== '' && !isLoopback(hostname),
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    address,
    async send({ turnOffAddress, messageId, ...mail }) {
      await transport.sendMail({
        ...mail,
        from,
        messageId: `<${messageId}@${new URL(address).hostname}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'List-Unsubscribe': `<${turnOffAddress}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      })
    },
  }
}
