// The settings for sending mail, all of them or none.

import { Fault } from './fault.ts'
import { readOwnAddress } from './own-address.ts'

export interface MailConfig {
  /** Where mails are handed over: `smtps://user:password@host:465`, `smtp://host:587`. */
  readonly smtpUrl: string
  /** Whom they come from, such as `Overblik <overblik@example.dk>`. */
  readonly from: string
  /** Where people reach Overblik, which links in mails lead to. */
  readonly address: string
}

/** Undefined where no server for mail is named: then none is sent. Throws a Fault that names what is wrong or missing. */
export function readMailConfig(environment: NodeJS.ProcessEnv): MailConfig | undefined {
  const smtpUrl = environment['OVERBLIK_SMTP_URL']
  const from = environment['OVERBLIK_MAIL_FROM']
  if (!smtpUrl) {
    if (from) throw new Fault('OVERBLIK_SMTP_URL is missing; without it OVERBLIK_MAIL_FROM says nothing.')
    return undefined
  }
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Fault('OVERBLIK_SMTP_URL must look like smtps://user:password@host:465.')
  if (!from || !/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(from))
    throw new Fault(
      'OVERBLIK_MAIL_FROM must say whom mails come from, such as: Overblik <overblik@example.dk>',
    )
  return {
    ...{ smtpUrl, from },
    address: readOwnAddress(environment['OVERBLIK_ADDRESS'], 'links in mails must lead somewhere'),
  }
}
