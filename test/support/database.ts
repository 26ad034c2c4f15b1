// A database of its own for each test file, made in milliseconds from a migrated template.

import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type OpenDatabase } from '../../src/server/db/database.ts'

export async function openTestDatabase(): Promise<OpenDatabase> {
  const server = inject('databaseServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${name} template ${inject('databaseTemplate')}`)
  // As the owner of the tables, who may also empty them for a test.
  const { close, ...connected } = connect({ ...server, database: name, max: 5 })
  return {
    ...connected,
    async close() {
      await close()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
