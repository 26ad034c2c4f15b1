// A mail server that keeps what it is handed, or refuses it.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface SunkMail {
  readonly to: readonly string[]
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
  readonly html: string
}

export interface MailSink {
  readonly url: string
  readonly mails: SunkMail[]
  /** While it is true, every mail is refused with 451. */
  refuses: boolean
  close(): Promise<void>
}

export async function openMailSink(): Promise<MailSink> {
  const mails: SunkMail[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const refusal = Object.assign(new Error('Try again later'), { responseCode: 451 })
        if (sink.refuses) return done(refusal)
        const to = envelope.rcptTo.map(({ address }) => address)
        mails.push({ to, ...read(Buffer.concat(parts).toString('utf8')) })
        return done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const sink: MailSink = {
    ...{ url: `smtp://127.0.0.1:${port}`, mails, refuses: false },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return sink
}

function read(source: string): Omit<SunkMail, 'to'> {
  const { headers, body } = split(source)
  const boundary = /boundary="?([^";]+)/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = body.split(`--${boundary}`).map((part) => split(part.trimStart()))
  const ofType = (type: string) => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type))
    return part ? decoded(part.body, part.headers.get('content-transfer-encoding')) : ''
  }
  return { headers, text: ofType('text/plain'), html: ofType('text/html') }
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const at = source.indexOf('\r\n\r\n')
  const lines = source.slice(0, at).replace(/\r\n[ \t]+/g, ' ')
  const headers = new Map(
    lines.split('\r\n').map((line) => {
      const [name = '', ...value] = line.split(': ')
      return [name.toLowerCase(), value.join(': ')] as const
    }),
  )
  return { headers, body: source.slice(at + 4) }
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
