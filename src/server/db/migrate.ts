// Brings a database up to the newest migration: hand-written SQL files, each run once in its own transaction.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Migration, Migrator, sql } from 'kysely'
import type { Database } from './database.ts'

const folder = join(import.meta.dirname, 'migrations')

function readMigrations(): Record<string, Migration> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  return Object.fromEntries(
    files.map((file) => [file.replace('.sql', ''), readMigration(join(folder, file))]),
  )
}

function readMigration(file: string): Migration {
  return {
    async up(db) {
      await sql.raw(readFileSync(file, 'utf8')).execute(db)
    },
  }
}

export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => readMigrations() },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
