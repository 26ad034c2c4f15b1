// The user that the application works as: it reads and writes rows, and can change neither tables nor what guards them.
// Only migrations are run by the owner of the tables, whom DATABASE_URL names.

import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { Fault } from '../fault.ts'
import type { Database } from './database.ts'
import { inTransaction } from './in-transaction.ts'

/** Named after its database, as users are one for all databases of a server. PostgreSQL's names have 63 bytes. */
export function applicationUserOf(database: string): string {
  const name = `${database}_app`
  if (Buffer.byteLength(name) <= 63) return name
  return `overblik_app_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

// One at a time, where several processes start together.
const grantLock = 482_002

/** Makes the user of this database where it isn't there yet, and grants it what it needs. Needs the right to make users. */
export async function prepareApplicationUser(db: Database): Promise<void> {
  await inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${grantLock})`.execute(trx)
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(trx)
    const user = applicationUserOf(rows[0]?.name ?? '')
    await makeUser(trx, user)
    const to = quoted(user)
    await sql
      .raw(`
        grant usage on schema public to ${to};
        grant select, insert, update, delete on all tables in schema public to ${to};
        grant usage on all sequences in schema public to ${to};
        -- Written and read, nothing else.
        revoke update, delete on audit_event from ${to};
        revoke update on record_version from ${to};
        revoke all on kysely_migration, kysely_migration_lock from ${to};
      `)
      .execute(trx)
  })
}

async function makeUser(db: Database, user: string): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = ${user}`.execute(db)
  if (rows.length > 0) return
  await sql
    .raw(`create role ${quoted(user)} login`)
    .execute(db)
    .catch((cause) => {
      if (cause.code !== '42501') throw cause
      throw new Fault(
        `The user in DATABASE_URL may not make the user ${user} that Overblik works as. Let an administrator run once: alter role <the user in DATABASE_URL> createrole;`,
        { cause },
      )
    })
}

/**
 * The owner's address with the application's user in it. Its password is derived from the owner's, so that there is one
 * to keep; where the owner needs none, neither does the application.
 */
export function asApplication(owner: pg.ClientConfig): pg.ClientConfig {
  // Where the address names no database, PostgreSQL takes that of the user's name.
  const database = owner.database ?? owner.user ?? ''
  const user = applicationUserOf(database)
  const password =
    typeof owner.password === 'string' && owner.password !== '' ? derive(owner.password, user) : undefined
  return { ...owner, database, user, password }
}

/** Gives the application's user the password that it signs in with, where it has another. */
export async function setApplicationPassword(
  db: Database,
  { user, password }: pg.ClientConfig,
): Promise<void> {
  if (typeof password !== 'string' || user === undefined) return
  await inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${grantLock})`.execute(trx)
    await sql.raw(`alter role ${quoted(user)} password '${password}'`).execute(trx)
  })
}

function derive(ownersPassword: string, user: string): string {
  return createHmac('sha256', ownersPassword).update(`the password of ${user}`).digest('hex')
}
