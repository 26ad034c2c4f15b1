// Brings a database up to the newest migration: hand-written SQL files, each run once in its own transaction.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Migration, Migrator, type MigratorProps, sql } from 'kysely'
import { Fault } from '../fault.ts'
import { version } from '../version.ts'
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

/** The names of the migrations of this version, in their order. */
export const migrationNames: readonly string[] = Object.keys(readMigrations()).sort()

/** Throws a Fault where the database has been used by a newer version. */
export async function migrate(db: Database): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest()
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw new Fault(
      `The database has been used by a newer Overblik than this ${version}. Install that one again, or restore a backup that was made before it into an empty database.`,
      { cause: error },
    )
  if (error) throw error
}

/**
 * Makes the tables in a schema of their own as they were after the migration `last`. Within the transaction that is open
 * on the only connection of `db`: the migrator begins none.
 */
export async function migrateWithin(db: Database, schema: string, last: string): Promise<void> {
  const { error } = await migratorOf(db, {
    disableTransactions: true,
    migrationTableSchema: schema,
  }).migrateTo(last)
  if (error) throw error
}

function migratorOf(db: Database, options: Partial<MigratorProps> = {}): Migrator {
  return new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => readMigrations() },
    ...options,
  })
}
