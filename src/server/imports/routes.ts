// Imports over HTTP: hand in, look, take or leave; and the templates to fill in.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { v7 as uuid } from 'uuid'
import {
  applyImport,
  createImport,
  discardImport,
  getExampleWorkbook,
  getImport,
  getPlansTemplate,
  getSelfEvaluationsTemplate,
  getTemplate,
  type Import,
  type ImportPreview,
  listImports,
} from '../../contract/imports.ts'
import { exampleRows } from '../../domain/example/example.ts'
import type { FileProblemCode } from '../../domain/import/problems.ts'
import { recordEvent } from '../access/audit.ts'
import type { Within } from '../access/within.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { receiveFile } from '../http/upload.ts'
import { csvTemplate } from './csv.ts'
import { maxFileBytes } from './file-guard.ts'
import { runApply, runPreview } from './jobs.ts'
import {
  createImportRecord,
  failLostImports,
  findImportRecord,
  type ImportRecord,
  listImportRecords,
  moveImport,
} from './records.ts'
import { makeTurns } from './turns.ts'
import { writeWorkbook } from './workbook.ts'

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

// A morning's work for an office behind one address.
const rateLimit = { max: 120, timeWindow: '15 minutes' }

/** Each file is held in memory while it comes in. */
const inReception = makeTurns(4)

/** How often lost imports are looked for, in milliseconds. */
const lookInterval = 10_000

/** Who brought a file, took it or left it. */
function note(
  within: Within,
  action: 'import-handed-in' | 'import-taken' | 'import-discarded',
  id: string,
  { caller, id: requestId }: FastifyRequest,
): Promise<void> {
  return within((trx) =>
    recordEvent(trx, { action, actorId: caller?.personId, details: { import: id }, requestId }),
  )
}

export function importRoutes(app: FastifyInstance, db: Database): void {
  const running = new Set<Promise<void>>()
  const report = (error: unknown) => app.log.error(error, 'an import failed')
  const start = (work: Promise<void>) => {
    const tracked = work.catch((error) => app.log.error(error)).finally(() => running.delete(tracked))
    running.add(tracked)
  }
  const timer = setInterval(() => start(failLostImports(db)), lookInterval).unref()
  app.addHook('onReady', () => failLostImports(db))
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await Promise.allSettled(running)
  })

  addRoute(
    app,
    createImport,
    async ({ request, within }) => {
      const { fileName, bytes } = await inReception(() => receiveFile(request, maxFileBytes))
      const id = uuid()
      await createImportRecord(db, id, fileName, bytes)
      await note(within, 'import-handed-in', id, request)
      start(runPreview(db, id, report))
      return present(await getRecord(db, id))
    },
    { rateLimit },
  )

  addRoute(app, listImports, async () => ({
    items: (await listImportRecords(db)).map((record) => ({
      ...presentCommon(record),
      problemCount: record.problemCount,
    })),
  }))

  addRoute(app, getImport, async ({ params }) => present(await getRecord(db, params.id)))

  addRoute(app, applyImport, async ({ params, within, request }) => {
    const { preview } = present(await getRecord(db, params.id))
    if (preview && preview.problemCount > 0)
      throw new ProblemError('import-has-problems', { count: preview.problemCount })
    if (!(await moveImport(db, params.id, ['ready'], 'applying'))) throw new ProblemError('import-not-ready')
    await note(within, 'import-taken', params.id, request)
    start(runApply(db, params.id, report))
    return present(await getRecord(db, params.id))
  })

  addRoute(app, discardImport, async ({ params, within, request }) => {
    await getRecord(db, params.id)
    if (!(await moveImport(db, params.id, ['ready', 'failed'], 'discarded')))
      throw new ProblemError('import-not-ready')
    await note(within, 'import-discarded', params.id, request)
    return present(await getRecord(db, params.id))
  })

  addRoute(app, getTemplate, async ({ reply }) => {
    reply.type(workbookType).header('content-disposition', 'attachment; filename="overblik-skabelon.xlsx"')
    return reply.send(Buffer.from(await writeWorkbook({ plans: [], selfEvaluations: [] })))
  })
  addRoute(app, getPlansTemplate, async ({ reply }) => {
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="overblik-planer.csv"')
    return reply.send(csvTemplate('plans'))
  })
  addRoute(app, getSelfEvaluationsTemplate, async ({ reply }) => {
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="overblik-selvevalueringer.csv"')
    return reply.send(csvTemplate('selfEvaluations'))
  })
  addRoute(app, getExampleWorkbook, async ({ reply }) => {
    reply
      .type(workbookType)
      .header('content-disposition', 'attachment; filename="overblik-eksempeldata.xlsx"')
    return reply.send(Buffer.from(await writeWorkbook(exampleRows())))
  })
}

async function getRecord(db: Database, id: string): Promise<ImportRecord> {
  const record = await findImportRecord(db, id)
  if (!record) throw new ProblemError('not-found')
  return record
}

function present(record: ImportRecord): Import {
  return { ...presentCommon(record), preview: record.preview as ImportPreview | null }
}

function presentCommon(record: Omit<ImportRecord, 'preview'>): Omit<Import, 'preview'> {
  return {
    id: record.id,
    fileName: record.fileName,
    state: record.state as Import['state'],
    progress: record.progress as Import['progress'],
    fileProblem: record.problem as FileProblemCode | null,
    createdAt: record.createdAt.toISOString(),
  }
}
