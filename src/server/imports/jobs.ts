// The work on imports, beside the request that asked for it: read and shown, then taken.

import type { Import } from '../../contract/imports.ts'
import type { Database } from '../db/database.ts'
import { FileProblem } from './file-problem.ts'
import { applyBytes, type PhaseProgress, previewBytes } from './import-bytes.ts'
import { moveImport, noteProgress, readImportFile } from './records.ts'
import { makeTurns } from './turns.ts'

/** Reading one large file can take gigabytes. Files that wait for their turn wait in the database, not in memory. */
const inTurn = makeTurns(2)

/** How often progress is written down while there is any, and how often that the process is alive. In milliseconds. */
const intervals = { progress: 200, alive: 3000 }

/** Told of what went wrong by itself and not by the file. */
export type Report = (error: unknown) => void

/** Reads the file and keeps what it would change. */
export function runPreview(db: Database, id: string, report: Report): Promise<void> {
  return guarded(db, id, report, (onProgress) => preview(db, id, 'reading', onProgress))
}

async function preview(
  db: Database,
  id: string,
  from: 'reading' | 'applying',
  onProgress: PhaseProgress,
): Promise<void> {
  const found = await inTurn(async () => previewBytes(db, await readImportFile(db, id), onProgress))
  await moveImport(db, id, [from], 'ready', { preview: found })
}

/**
 * Takes the file, and says so in the transaction that stores it. What has changed since it was shown is compared again
 * there; a file that is no longer sound is shown anew.
 */
export function runApply(db: Database, id: string, report: Report): Promise<void> {
  return guarded(db, id, report, async (onProgress) => {
    const taken = await inTurn(async () =>
      applyBytes(db, await readImportFile(db, id), onProgress, async (trx) => {
        if (!(await moveImport(trx, id, ['applying'], 'done')))
          throw new Error('the import was given up by another process while this one was storing it')
      }),
    )
    if (!taken) await preview(db, id, 'applying', onProgress)
  })
}

async function guarded(
  db: Database,
  id: string,
  report: Report,
  work: (onProgress: PhaseProgress) => Promise<void>,
): Promise<void> {
  const run = keepAlive(db, id)
  try {
    await work(run.tell)
  } catch (error) {
    const problem = error instanceof FileProblem ? error.code : 'interrupted'
    if (!(error instanceof FileProblem)) report(error)
    await moveImport(db, id, ['reading', 'applying'], 'failed', { problem })
  } finally {
    await run.end()
  }
}

/** Writes down progress at most a few times a second, and now and then that there is someone at work; one at a time. */
function keepAlive(db: Database, id: string): { tell: PhaseProgress; end(): Promise<void> } {
  let progress: Import['progress'] = { phase: 'reading', done: 0, of: 0 }
  let last = 0
  let writing = Promise.resolve()
  const write = () => {
    last = Date.now()
    // Progress that can't be written is told late or not at all; the work itself goes on or fails by itself.
    writing = writing.then(() => noteProgress(db, id, progress)).catch(() => {})
  }
  write()
  const timer = setInterval(write, intervals.alive)
  return {
    tell(phase, done, of) {
      progress = { phase, done, of }
      if (Date.now() - last >= intervals.progress) write()
    },
    async end() {
      clearInterval(timer)
      await writing
    },
  }
}
