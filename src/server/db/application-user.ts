// The user that the application works as. Only migrations are run by the owner of the tables, whom DATABASE_URL names.

import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { Fault } from '../fault.ts'
import type { Database } from './database.ts'

export const applicationUser = 'overblik_app'

/** Makes the user where it isn't there yet; it is one for all databases of a server. Needs the right to make users. */
export async function ensureApplicationUser(db: Database): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = ${applicationUser}`.execute(db)
  if (rows.length > 0) return
  try {
    await sql.raw(`create role ${applicationUser} login`).execute(db)
  } catch (cause) {
    const { code } = cause as { code?: string }
    // Another process has made it in this moment.
    if (code === '42710' || code === '23505') return
    if (code !== '42501') throw cause
    throw new Fault(
      `The user in DATABASE_URL may not make the user ${applicationUser} that Overblik works as. Let an administrator run once: alter role <the user in DATABASE_URL> createrole;`,
      { cause },
    )
  }
}

/**
 * The owner's address with the application's user in it. Its password is derived from the owner's, so that there is one
 * to keep; where the owner needs none, neither does the application.
 */
export function asApplication(owner: pg.ClientConfig): pg.ClientConfig {
  const password =
    typeof owner.password === 'string' && owner.password !== '' ? derive(owner.password) : undefined
  return { ...owner, user: applicationUser, password }
}

/** Gives the application's user the password that it signs in with, where it has another. */
export async function setApplicationPassword(db: Database, { password }: pg.ClientConfig): Promise<void> {
  if (typeof password !== 'string') return
  await sql.raw(`alter role ${applicationUser} password '${password}'`).execute(db)
}

function derive(ownersPassword: string): string {
  return createHmac('sha256', ownersPassword).update('the password of the application').digest('hex')
}
