// The catalogue of errors: one line each, a stable code and its status. No sentences here: interface and command line
// translate the code. Answers go out as application/problem+json (RFC 9457).

import { z } from 'zod'

/** Every problem that the server answers, with its HTTP status. */
export const problems = {
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable-input': 400,
  'theory-too-many-boxes': 400,
  'theory-too-many-arrows': 400,
  'theory-double': 400,
  'theory-unknown-box': 400,
  'theory-to-itself': 400,
  'theory-backwards': 400,
  'theory-cycle': 400,
  'theory-id-taken': 400,
  'not-a-figure': 400,
  'box-measured': 409,
  'session-day-to-come': 400,
  'session-already-logged': 409,
  'unknown-attendance-group': 400,
  'unknown-participant': 400,
  'more-present-than-counted': 400,
  'volunteer-hours-wrong': 400,
  'groups-alike': 400,
  'malformed-json': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'sign-in-too-late': 410,
  'wrong-password': 403,
  'wrong-code': 403,
  'not-permitted': 403,
  'too-many-attempts': 429,
  'link-not-valid': 410,
  'password-too-easy': 400,
  'one-time-codes-changed': 409,
  'email-taken': 409,
  'last-administrator': 409,
  'own-account': 409,
  'name-differs': 400,
  'too-many-requests': 429,
  'cross-site': 403,
  'file-missing': 400,
  'malformed-upload': 400,
  'file-too-large': 413,
  'file-type-not-taken': 415,
  'too-many-files': 409,
  'too-many-contacts': 409,
  'too-many-notes': 409,
  'too-many-agreements': 409,
  'unknown-effort-area': 400,
  'unknown-programme': 400,
  'programme-taken': 409,
  'years-backwards': 400,
  'area-in-use': 409,
  'changed-meanwhile': 412,
  'plan-changed-meanwhile': 412,
  'plan-changed-since': 409,
  'version-missing': 428,
  'cpr-number': 400,
  'ends-before-start': 400,
  'not-ready-to-publish': 409,
  'plan-not-granted': 409,
  'plan-applied': 409,
  'application-decided': 409,
  'example-person': 403,
  'not-ready-to-decide': 409,
  'reference-taken': 409,
  'step-not-possible': 409,
  'import-not-ready': 409,
  'import-has-problems': 409,
  'database-unavailable': 503,
  internal: 500,
} as const satisfies Record<string, number>

export type ProblemCode = keyof typeof problems

/** What can be wrong with a field of a body: `rule` of the params of `not-acceptable-input`, with `limit` where there is one. */
export const fieldRules = [
  'missing',
  'too-long',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'wrong',
] as const
export type FieldRule = (typeof fieldRules)[number]

/** The body of every error answer. `params` fill the sentence that the reader's language has for the code. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  requestId: z.string(),
  current: z.unknown().optional().describe('What stands there, where an answer of the logbook says so.'),
})
export type Problem = z.infer<typeof problemSchema>
