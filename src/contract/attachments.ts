// Files beside activities, agreements, measured values and self-evaluations.

import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { removed, restorableUntil } from './restorable.ts'
import { uuidText } from './text.ts'

/** What may be kept, by content and not by name. */
export const attachmentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'text/plain',
] as const

export const attachmentSchema = z.object({
  id: uuidText,
  fileName: z.string(),
  mediaType: z.enum(attachmentTypes),
  size: z.int().positive().describe('In bytes.'),
  addedAt: z.iso.datetime(),
  addedBy: z.string().nullable(),
  restorableUntil,
})
export type Attachment = z.infer<typeof attachmentSchema>

const list = z.object({ items: z.array(attachmentSchema).describe('At most 200, newest first.') })
export type Attachments = z.infer<typeof list>

const params = z.strictObject({ id: uuidText })
const adding = [
  'not-found',
  'not-permitted',
  'file-missing',
  'malformed-upload',
  'file-too-large',
  'file-type-not-taken',
  'too-many-files',
  'unsupported-media-type',
  'too-many-requests',
  'cross-site',
] as const

export const listActivityAttachments = {
  method: 'GET',
  path: '/api/activities/:id/attachments',
  permission: 'see-unpublished',
  tag: 'attachments',
  summary: 'The files beside an activity, and those that were deleted in the last 30 days',
  params,
  response: list,
  problems: ['not-found'],
} as const satisfies Endpoint

export const addActivityAttachment = {
  method: 'POST',
  path: '/api/activities/:id/attachments',
  permission: 'edit-plan',
  tag: 'attachments',
  summary: 'Put a file of at most 10 MB beside an activity',
  params,
  consumes: ['multipart/form-data'],
  response: list,
  problems: adding,
} as const satisfies Endpoint

export const listAgreementAttachments = {
  ...listActivityAttachments,
  path: '/api/agreements/:id/attachments',
  summary: 'The files beside an agreement, and those that were deleted in the last 30 days',
} as const satisfies Endpoint

export const addAgreementAttachment = {
  ...addActivityAttachment,
  path: '/api/agreements/:id/attachments',
  permission: 'lead-plan',
  summary: 'Put a file of at most 10 MB beside an agreement',
} as const satisfies Endpoint

export const listValueAttachments = {
  ...listActivityAttachments,
  path: '/api/values/:id/attachments',
  summary: 'The files beside a measured value, and those that were deleted in the last 30 days',
} as const satisfies Endpoint

export const addValueAttachment = {
  ...addActivityAttachment,
  path: '/api/values/:id/attachments',
  summary: 'Put a file of at most 10 MB beside a measured value',
} as const satisfies Endpoint

export const listEvaluationAttachments = {
  ...listActivityAttachments,
  path: '/api/evaluations/:id/attachments',
  summary: 'The files beside a self-evaluation, and those that were deleted in the last 30 days',
} as const satisfies Endpoint

export const addEvaluationAttachment = {
  ...addActivityAttachment,
  path: '/api/evaluations/:id/attachments',
  summary: 'Put a file of at most 10 MB beside a self-evaluation that has not been handed in',
  problems: [...adding, 'evaluation-handed-in'],
} as const satisfies Endpoint

export const getAttachment = {
  method: 'GET',
  path: '/api/attachments/:id',
  permission: 'see-unpublished',
  tag: 'attachments',
  summary: 'A file as it was handed in',
  params,
  produces: attachmentTypes,
  problems: ['not-found'],
} as const satisfies Endpoint

export const deleteAttachment = {
  method: 'DELETE',
  path: '/api/attachments/:id',
  permission: 'edit-plan',
  tag: 'attachments',
  summary: 'Delete a file; for 30 days it can be brought back',
  params,
  response: removed,
  problems: ['not-found', 'not-permitted', 'cross-site', 'evaluation-handed-in'],
} as const satisfies Endpoint

export const restoreAttachment = {
  method: 'POST',
  path: '/api/attachments/:id/restore',
  permission: 'edit-plan',
  tag: 'attachments',
  summary: 'Bring a deleted file back',
  params,
  response: attachmentSchema,
  problems: ['not-found', 'not-permitted', 'cross-site', 'evaluation-handed-in'],
} as const satisfies Endpoint

export const attachmentEndpoints = [
  listActivityAttachments,
  addActivityAttachment,
  listAgreementAttachments,
  addAgreementAttachment,
  listValueAttachments,
  addValueAttachment,
  listEvaluationAttachments,
  addEvaluationAttachment,
  getAttachment,
  deleteAttachment,
  restoreAttachment,
] as const
