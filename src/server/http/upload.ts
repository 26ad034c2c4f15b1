// Takes the one file of a form that was sent, held in memory.

import type { FastifyRequest } from 'fastify'
import { maskCprNumbers } from '../../domain/personal-data/cpr.ts'
import { ProblemError } from './problem.ts'

export interface ReceivedFile {
  /** As the sender names it, shortened, with CPR numbers masked. */
  readonly fileName: string
  readonly bytes: Buffer
}

/** Throws a problem where there is no file, it is larger than `maxBytes`, or it can't be read as a form. */
export async function receiveFile(request: FastifyRequest, maxBytes: number): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw new ProblemError('unsupported-media-type')
  const part = await request
    .file({ limits: { fileSize: maxBytes, files: 1, fields: 10, fieldSize: 1000 } })
    .catch((error) => refuseMalformed(request, error))
  // A part without a file name is a field of another kind.
  if (!part?.filename) throw new ProblemError('file-missing')
  // Answered when the limit is passed, not when the last byte has come; what still comes is read and thrown away,
  // since browsers look for an answer only when they have sent everything.
  const tooLarge = new Promise<never>((_resolve, reject) => {
    part.file.once('limit', () => reject(new ProblemError('file-too-large')))
  })
  const bytes = await Promise.race([part.toBuffer(), tooLarge]).catch((error) =>
    refuseMalformed(request, error),
  )
  return { fileName: maskCprNumbers(part.filename.replaceAll('\0', '')).slice(0, 200), bytes }
}

/** The parser of forms throws bare errors for what it can't read; those of the framework and our own carry a code. */
function refuseMalformed(request: FastifyRequest, error: Error & { code?: string }): never {
  if (error.code !== undefined) throw error
  request.log.info({ reason: error.message }, 'an upload that cannot be read as a form')
  throw new ProblemError('malformed-upload')
}
