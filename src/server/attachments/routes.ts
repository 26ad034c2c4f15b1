// Files beside activities, agreements, measured values and self-evaluations, over HTTP.

import type { FastifyInstance } from 'fastify'
import {
  addActivityAttachment,
  addAgreementAttachment,
  addEvaluationAttachment,
  addValueAttachment,
  deleteAttachment,
  getAttachment,
  listActivityAttachments,
  listAgreementAttachments,
  listEvaluationAttachments,
  listValueAttachments,
  restoreAttachment,
} from '../../contract/attachments.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { receiveFile } from '../http/upload.ts'
import {
  addBeside,
  bringAttachmentBack,
  listBeside,
  planBeside,
  planToAddBeside,
  readAttachment,
  removeAttachment,
} from './editing.ts'
import { mediaTypeOf } from './media-type.ts'

/** A scanned agreement has some megabytes. */
const maxBytes = 10 * 1024 * 1024

const rateLimit = { max: 120, timeWindow: '15 minutes' }

const all = [
  { beside: 'activity', list: listActivityAttachments, add: addActivityAttachment },
  { beside: 'agreement', list: listAgreementAttachments, add: addAgreementAttachment },
  { beside: 'measurement', list: listValueAttachments, add: addValueAttachment },
  { beside: 'selfEvaluation', list: listEvaluationAttachments, add: addEvaluationAttachment },
] as const

export function attachmentRoutes(app: FastifyInstance): void {
  for (const { beside, list, add } of all) {
    addRoute(app, list, async ({ params, caller, within }) =>
      within(async (trx) => {
        const planId = await planBeside(trx, caller, beside, params.id)
        return { items: await listBeside(trx, planId, beside, params.id) }
      }),
    )

    addRoute(
      app,
      add,
      async ({ params, caller, within, request }) => {
        // Before the file is taken in, and again when it is stored.
        await within((trx) => planToAddBeside(trx, caller, beside, params.id))
        const file = await receiveFile(request, maxBytes)
        if (file.bytes.length === 0) throw new ProblemError('file-missing')
        const mediaType = await mediaTypeOf(file.bytes)
        if (!mediaType) throw new ProblemError('file-type-not-taken')
        return within(async (trx) => {
          const planId = await planToAddBeside(trx, caller, beside, params.id)
          await addBeside(trx, caller, { beside, id: params.id, planId }, { ...file, mediaType })
          return { items: await listBeside(trx, planId, beside, params.id) }
        })
      },
      { rateLimit },
    )
  }

  addRoute(app, getAttachment, async ({ params, caller, within, reply }) => {
    const { fileName, mediaType, content } = await within((trx) => readAttachment(trx, caller, params.id))
    reply
      .type(mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType)
      // Saved, never shown as a page of ours.
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeFileName(fileName)}`)
      .header('cache-control', 'private, no-store')
    return reply.send(content)
  })

  addRoute(app, deleteAttachment, async ({ params, caller, within }) =>
    within((trx) => removeAttachment(trx, caller, params.id)),
  )

  addRoute(app, restoreAttachment, async ({ params, caller, within }) =>
    within((trx) => bringAttachmentBack(trx, caller, params.id)),
  )
}

/** As RFC 8187 asks for it; half a character can't be sent. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
}
