// What a file is by its content, whatever its name says.

import { isUtf8 } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'
import { attachmentTypes } from '../../contract/attachments.ts'

export type AttachmentType = (typeof attachmentTypes)[number]

/** Undefined for what is not kept: macros, archives, programs, web pages. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<AttachmentType | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  if (found) return attachmentTypes.find((type) => type === found.mime)
  return isUtf8(bytes) && !bytes.includes(0) && !looksLikeMarkup(bytes) ? 'text/plain' : undefined
}

/** A page that a browser could take for one, should somebody open it from a disk. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 1000)).toString('utf8')
  return /^\s*<[!?a-z]/i.test(beginning)
}
