// The life of an import: read, shown, taken or left. Its row says how far it is, to whichever process is asked; the
// work itself runs beside the request that asked for it.

import { sql } from 'kysely'
import type { Import, ImportPreview } from '../../contract/imports.ts'
import type { FileProblemCode } from '../../domain/import/problems.ts'
import type { Database } from '../db/database.ts'
import { FileProblem } from './file-problem.ts'
import { applyBytes, type PhaseProgress, previewBytes } from './import-bytes.ts'
import { makeTurns } from './turns.ts'

type State = Import['state']

const nothingDone = JSON.stringify({ phase: 'reading', done: 0, of: 0 })
const noFile = Buffer.alloc(0)

/** Reading one large file can take gigabytes. Files that wait for their turn wait in the database, not in memory. */
const inTurn = makeTurns(2)

/** How often progress is written down while a file is worked on, in milliseconds. */
const progressInterval = 200

interface Changes {
  readonly state: State
  readonly preview?: ImportPreview
  readonly problem?: FileProblemCode
  /** True when the file is no longer needed. */
  readonly over?: boolean
}

async function change(db: Database, id: string, { state, preview, problem, over }: Changes): Promise<void> {
  await db
    .updateTable('import')
    .set({
      state,
      changedAt: new Date(),
      ...(preview && { preview: JSON.stringify(preview) }),
      ...(problem && { problem }),
      ...(over && { file: noFile }),
    })
    .where('id', '=', id)
    .execute()
}

export async function createImportRecord(
  db: Database,
  id: string,
  fileName: string,
  file: Buffer,
): Promise<void> {
  await db
    .insertInto('import')
    .values({ id, fileName, file, state: 'reading', progress: nothingDone })
    .execute()
}

const columns = ['id', 'fileName', 'state', 'progress', 'preview', 'problem', 'createdAt'] as const

export function findImportRecord(db: Database, id: string) {
  return db.selectFrom('import').select(columns).where('id', '=', id).executeTakeFirst()
}

export function listImportRecords(db: Database) {
  return (
    db
      .selectFrom('import')
      .select(['id', 'fileName', 'state', 'progress', 'problem', 'createdAt'])
      // Counted out in the database: twenty previews may be megabytes.
      .select(sql<number | null>`(preview -> 'problemCount')::integer`.as('problemCount'))
      .orderBy('createdAt', 'desc')
      .limit(20)
      .execute()
  )
}

/** Moves an import on only from the state that it is in, so that of two askers one is refused. */
export async function moveImport(
  db: Database,
  id: string,
  from: readonly State[],
  to: State,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({ state: to, changedAt: new Date(), ...(to === 'discarded' && { file: noFile }) })
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Imports that a killed process left half-way changed nothing; whoever waits for them is told so. */
export async function failInterruptedImports(db: Database): Promise<void> {
  await db
    .updateTable('import')
    .set({ state: 'failed', problem: 'interrupted', file: noFile, changedAt: new Date() })
    .where('state', 'in', ['reading', 'applying'])
    .execute()
}

async function fileOf(db: Database, id: string): Promise<Buffer> {
  const { file } = await db.selectFrom('import').select('file').where('id', '=', id).executeTakeFirstOrThrow()
  return file
}

/** Reads the file and keeps what it would change. */
export function runPreview(db: Database, id: string): Promise<void> {
  return guarded(db, id, async (onProgress) => {
    const preview = await inTurn(async () => previewBytes(db, await fileOf(db, id), onProgress))
    await change(db, id, { state: 'ready', preview })
  })
}

/** Takes the file. What has changed since it was shown is compared again, within the transaction that stores it. */
export function runApply(db: Database, id: string): Promise<void> {
  return guarded(db, id, async (onProgress) => {
    const taken = await inTurn(async () => applyBytes(db, await fileOf(db, id), onProgress))
    if (taken) await change(db, id, { state: 'done', over: true })
    else await runPreview(db, id)
  })
}

async function guarded(
  db: Database,
  id: string,
  work: (onProgress: PhaseProgress) => Promise<void>,
): Promise<void> {
  const progress = progressWriter(db, id)
  try {
    await work(progress.tell)
  } catch (error) {
    const problem = error instanceof FileProblem ? error.code : 'interrupted'
    if (!(error instanceof FileProblem)) console.error('An import failed:', error)
    await change(db, id, { state: 'failed', problem, over: true })
  } finally {
    await progress.settled()
  }
}

/** Writes progress down at most a few times a second, one write at a time. */
function progressWriter(db: Database, id: string): { tell: PhaseProgress; settled(): Promise<void> } {
  let last = 0
  let writing: Promise<unknown> = Promise.resolve()
  return {
    tell(phase, done, of) {
      const now = Date.now()
      if (now - last < progressInterval) return
      last = now
      const progress = JSON.stringify({ phase, done, of })
      // Progress that can't be written is told late or not at all; the work itself goes on or fails by itself.
      writing = writing
        .then(() => db.updateTable('import').set({ progress }).where('id', '=', id).execute())
        .catch(() => {})
    },
    settled: async () => void (await writing),
  }
}
