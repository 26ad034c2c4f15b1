// Imports as the database keeps them. A row says how far its import is, to whichever process is asked, and moves on only
// from the state that it is in.

import { sql } from 'kysely'
import type { Import, ImportPreview } from '../../contract/imports.ts'
import type { FileProblemCode } from '../../domain/import/problems.ts'
import type { Database } from '../db/database.ts'

type State = Import['state']

const nothingDone = { phase: 'reading', done: 0, of: 0 } as const satisfies Import['progress']
const noFile = Buffer.alloc(0)
const underWay = ['reading', 'applying'] as const satisfies readonly State[]

/** A process that has not been heard of for so long is gone, and its imports with it. In seconds. */
const patience = 20

/** How long a file that was shown waits to be taken, in days. */
const daysKept = 7

/** States in which the file is of no more use; it is not kept. */
const over: readonly State[] = ['done', 'failed', 'discarded']

export async function createImportRecord(
  db: Database,
  id: string,
  fileName: string,
  file: Buffer,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('import').values({ id, fileName, file, state: 'reading' }).execute()
    await noteProgress(trx, id, nothingDone)
  })
}

const records = (db: Database) =>
  db
    .selectFrom('import')
    .leftJoin('importRun', 'importRun.importId', 'import.id')
    .select(['import.id', 'fileName', 'state', 'problem', 'createdAt'])
    .select((eb) => eb.fn.coalesce('progress', sql`${JSON.stringify(nothingDone)}::jsonb`).as('progress'))

export type ImportRecord = NonNullable<Awaited<ReturnType<typeof findImportRecord>>>

export function findImportRecord(db: Database, id: string) {
  return records(db).select('preview').where('import.id', '=', id).executeTakeFirst()
}

/** The newest imports, without what they would change. */
export function listImportRecords(db: Database) {
  return (
    records(db)
      // Counted out in the database: twenty previews may be megabytes.
      .select(sql<number | null>`(preview -> 'problemCount')::integer`.as('problemCount'))
      .orderBy('createdAt', 'desc')
      .limit(20)
      .execute()
  )
}

export async function readImportFile(db: Database, id: string): Promise<Buffer> {
  const { file } = await db.selectFrom('import').select('file').where('id', '=', id).executeTakeFirstOrThrow()
  return file
}

interface Found {
  readonly preview?: ImportPreview
  readonly problem?: FileProblemCode
}

/** Answers false, with nothing changed, where the import is in none of the states `from`: of two askers one is refused. */
export async function moveImport(
  db: Database,
  id: string,
  from: readonly State[],
  to: State,
  { preview, problem }: Found = {},
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({
      state: to,
      changedAt: new Date(),
      ...(preview && { preview: JSON.stringify(preview) }),
      ...(problem && { problem }),
      ...(over.includes(to) && { file: noFile }),
    })
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Writes down how far the import is, and that the process working on it is alive. */
export async function noteProgress(db: Database, id: string, progress: Import['progress']): Promise<void> {
  const row = { progress: JSON.stringify(progress), heardAt: sql<Date>`now()` }
  await db
    .insertInto('importRun')
    .values({ importId: id, ...row })
    .onConflict((conflict) => conflict.column('importId').doUpdateSet(row))
    .execute()
}

/** Imports whose process was killed changed nothing, and whoever waits for them is told so. */
export async function failLostImports(db: Database): Promise<void> {
  await db
    .updateTable('import')
    .set({ state: 'failed', problem: 'interrupted', file: noFile, changedAt: new Date() })
    .where('state', 'in', underWay)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('importRun')
            .whereRef('importRun.importId', '=', 'import.id')
            .where('heardAt', '>', sql<Date>`now() - make_interval(secs => ${patience})`),
        ),
      ),
    )
    .execute()
}

/** Files that were shown and never taken are not kept for ever. */
export async function discardForgottenImports(db: Database): Promise<void> {
  await db
    .updateTable('import')
    .set({ state: 'discarded', file: noFile, changedAt: new Date() })
    .where('state', '=', 'ready')
    .where('changedAt', '<', sql<Date>`now() - make_interval(days => ${daysKept})`)
    .execute()
}
