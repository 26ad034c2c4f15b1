// `overblik account-link`: the way in where nobody can give one a link in the app.

import type { Command } from 'commander'
import { recordEvent } from '../server/access/audit.ts'
import { linkForFirstAdministrator } from '../server/access/joining.ts'
import { makeLink } from '../server/access/links.ts'
import type { Database } from '../server/db/database.ts'
import { Fault } from '../server/fault.ts'
import { withDatabase } from './database.ts'

async function makeSecret(db: Database, email: string | undefined): Promise<string> {
  if (email === undefined) {
    const first = await linkForFirstAdministrator(db)
    if (first !== undefined) return first
    throw new Fault('There are accounts already. Say whose link it is to be: overblik account-link E-MAIL.')
  }
  const person = await db
    .selectFrom('person')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('example', '=', false)
    .select(['id', 'password', 'closedAt'])
    .executeTakeFirst()
  if (!person) throw new Fault(`There is no account with the e-mail ${email}.`)
  if (person.closedAt) throw new Fault('That account is closed. An administrator can open it again.')
  const purpose = person.password === null ? 'invitation' : 'reset'
  const secret = await makeLink(db, purpose, person.id)
  await recordEvent(db, {
    action: 'link-made',
    subjectId: person.id,
    details: { purpose, from: 'command line' },
  })
  return secret
}

export function addAccountLinkCommand(program: Command): void {
  program
    .command('account-link')
    .description(
      'Print the end of a link that chooses a password: the first administrator’s, or that of the account with the e-mail.',
    )
    .argument('[email]')
    .action(async (email: string | undefined) => {
      const secret = await withDatabase('overblik account-link', (db) => makeSecret(db, email))
      process.stdout.write(`/join#${secret}\n`)
    })
}
