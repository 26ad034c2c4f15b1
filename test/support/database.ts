// A database of its own for each test file, made in milliseconds from a migrated template.

import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { applicationUserOf } from '../../src/server/db/application-user.ts'
import { connect, type Database, type OpenDatabase, systemOption } from '../../src/server/db/database.ts'

export interface TestDatabase {
  /** As the owner of the tables, who sees everything and may also empty them for a test. */
  readonly db: Database
  /** As `DATABASE_URL` names it. */
  readonly address: string
  /** As the application opens it. */
  openAsApplication(): Omit<OpenDatabase, 'close'>
  close(): Promise<void>
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${name} template ${inject('databaseTemplate')}`)
  const opened: { close(): Promise<void> }[] = []
  const open = (settings: pg.PoolConfig) => {
    const connected = connect({ ...server, database: name, max: 5, ...settings })
    opened.push(connected)
    return connected
  }
  // The copy grants what the template granted to its own user.
  const user = applicationUserOf(inject('databaseTemplate'))
  const password = inject('applicationPassword')
  const { user: owner, password: ownPassword, host, port } = server
  return {
    db: open({}).db,
    address: `postgresql://${owner}:${encodeURIComponent(ownPassword)}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`,
    openAsApplication() {
      const { db, connections } = open({ user, password })
      return { db, connections, system: open({ user, password, options: systemOption }).db }
    },
    async close() {
      await Promise.all(opened.map((one) => one.close()))
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
