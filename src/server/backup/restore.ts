// Restores a backup, whole or not at all. Its tables are made and filled in a schema of their own, brought up to date
// there, and exchanged for those of the database at the end: until then whoever uses the database sees nothing of it.

import { statSync } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql, type Transaction } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { recordEvent } from '../access/audit.ts'
import { prepareApplicationUser } from '../db/application-user.ts'
import type { Database } from '../db/database.ts'
import { migrateWithin, migrationNames } from '../db/migrate.ts'
import type { OwnerConnection } from '../db/owner.ts'
import { explainRights } from '../db/rights.ts'
import type { DB } from '../db/schema.ts'
import { Fault } from '../fault.ts'
import { storeLibrary } from '../indicators/library-store.ts'
import { storeVocabulary } from '../vocabulary/store.ts'
import { listTables, transactionNumber } from './catalogue.ts'
import { exchangeSchema } from './exchange.ts'
import type { BackupHeader, BackupTable } from './format.ts'
import { BackupReader } from './read.ts'
import { copyCommand, setForCopying } from './sql.ts'

export interface Restored {
  readonly rows: Readonly<Record<string, number>>
  /** Tables of the backup that no migration makes: someone's own, and left out. */
  readonly leftOut: readonly string[]
}

const schema = 'overblik_restoring'

/** Whether people have put anything into the database: every other row belongs to one of these, or to the vocabulary. */
export async function countHeld(db: Database): Promise<{ plans: number; people: number; others: number }> {
  const { rows } = await sql<{ plans: number; people: number; others: number }>`
    select (select count(*) from plan) as plans, (select count(*) from person) as people,
      (select count(*) from import) + (select count(*) from audit_event) as others
  `.execute(db)
  return rows[0] ?? { plans: 0, people: 0, others: 0 }
}

/** Replaces everything in the database by a backup that has been checked. Throws a Fault, with nothing changed. */
export async function restoreBackup(
  connection: OwnerConnection,
  file: string,
  header: BackupHeader,
  tell: (share: number) => void,
): Promise<Restored> {
  const { size } = statSync(file)
  const reader = new BackupReader(file, (bytes) => tell(bytes / size))
  try {
    return await connection.db.transaction().execute(async (trx) => {
      await setForCopying(connection.client)
      await sql`create schema ${sql.id(schema)}`.execute(trx)
      await sql`set local search_path to ${sql.id(schema)}`.execute(trx)
      const restored = await fill(connection, trx, reader, header)
      await migrateWithin(connection.db, schema, migrationNames.at(-1) ?? '')
      await storeVocabulary(trx)
      await storeLibrary(trx)
      await exchangeSchema(trx, schema)
      await sql`set local search_path to public`.execute(trx)
      await recordEvent(trx, { action: 'backup-restored', details: { madeAt: header.madeAt } })
      await prepareApplicationUser(trx)
      return restored
    })
  } catch (error) {
    throw explain(error)
  } finally {
    reader.close()
  }
}

async function fill(
  connection: OwnerConnection,
  trx: Transaction<DB>,
  reader: BackupReader,
  header: BackupHeader,
): Promise<Restored> {
  await reader.header()
  await migrateWithin(connection.db, schema, header.migrations.at(-1) ?? '')
  const numbered = await listNumbered(trx)
  await setDefaults(trx, numbered, sql`set default pg_current_xact_id()`)
  const known = new Set((await listTables(trx)).map(({ name }) => name))
  const rows: Record<string, number> = {}
  for (const table of header.tables) {
    if (known.has(table.name)) rows[table.name] = await copyIn(connection, table, reader)
    else await pipeline(reader.rows(), nowhere())
  }
  const expected = await reader.trailer()
  for (const [table, count] of Object.entries(rows))
    if (expected[table] !== count)
      throw new Error(`${table} came out with ${count} rows instead of ${expected[table]}`)
  await setDefaults(trx, numbered, sql`drop default`)
  for (const table of known) await finish(trx, table)
  return { rows, leftOut: header.tables.map(({ name }) => name).filter((name) => !known.has(name)) }
}

async function copyIn(
  { client }: OwnerConnection,
  table: BackupTable,
  reader: BackupReader,
): Promise<number> {
  const stream = client.query(copyFrom(copyCommand(client, table, 'from stdin')))
  await pipeline(reader.rows(), stream)
  return stream.rowCount
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

interface Column {
  readonly table: string
  readonly column: string
}

/** Columns that hold the number of the transaction that wrote the row. */
async function listNumbered(trx: Database): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select table_name::text as "table", column_name::text as "column" from information_schema.columns
    where table_schema = current_schema() and udt_name = ${transactionNumber}`.execute(trx)
  return rows
}

/** Those who follow changes by that number, as the overview does, find every restored row to be new. */
async function setDefaults(
  trx: Database,
  columns: readonly Column[],
  change: ReturnType<typeof sql>,
): Promise<void> {
  for (const { table, column } of columns)
    await sql`alter table ${sql.id(table)} alter column ${sql.id(column)} ${change}`.execute(trx)
}

/** Lets numbers that the table gives go on after the highest one there is, and PostgreSQL know how large it is. */
async function finish(trx: Database, table: string): Promise<void> {
  const { rows } = await sql<{ column: string }>`
    select attname as "column" from pg_attribute
    where attrelid = ${table}::regclass and attidentity <> ''`.execute(trx)
  for (const { column } of rows) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), max(${sql.id(column)}))
      from ${sql.id(table)} having count(*) > 0`.execute(trx)
  }
  await sql`analyze ${sql.id(table)}`.execute(trx)
}

/** What PostgreSQL says, where whoever restores can mend it. The transaction has been undone. */
function explain(error: unknown): unknown {
  const { code, message, detail } = error as { code?: string; message: string; detail?: string }
  const fault = (sentence: string) => new Fault(`${sentence} Nothing was changed.`, { cause: error })
  switch (code) {
    case '55P03':
    case '40P01':
      return fault(
        'The tables are in use by something that does not let go of them, such as an import or a backup. Wait until it is over, or stop the server, and restore again.',
      )
    case '2BP01':
      return fault(
        `Something in the database that isn't Overblik's depends on its tables (${detail ?? message}). Drop it, and restore again.`,
      )
    case '53100':
      return fault(
        "The database server's disk is full. A restore needs room for the old and the new rows at once.",
      )
    default:
      return explainRights(error)
  }
}
