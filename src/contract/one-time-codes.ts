// One-time codes as the second step of signing in: turning them on and off, and codes for the day the phone is gone.

import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { codeText, maxPasswordLength } from './session.ts'

const stateSchema = z.object({
  on: z.boolean(),
  recoveryCodesLeft: z.int(),
})
export type OneTimeCodes = z.infer<typeof stateSchema>

const secretSchema = z.object({
  /** In base32, to be typed into the phone. It is told once, here. */
  secret: z.string(),
  /** The same as an otpauth address, to be drawn as a QR code. */
  address: z.string(),
})
export type NewOneTimeCodes = z.infer<typeof secretSchema>

const recoverySchema = z.object({
  /** Each lets the person in once. They are told once, here. */
  recoveryCodes: z.array(z.string()),
})
export type RecoveryCodes = z.infer<typeof recoverySchema>

const own = { permission: 'keep-own-account', tag: 'session' } as const
const withPassword = z.object({ password: z.string().max(maxPasswordLength) })
const whereGuessed = [
  'too-many-attempts',
  'one-time-codes-changed',
  'too-many-requests',
  'cross-site',
] as const

export const getOneTimeCodes = {
  ...own,
  method: 'GET',
  path: '/api/session/one-time-codes',
  summary: 'Whether one is asked for a code when signing in, and how many recovery codes are left',
  response: stateSchema,
} as const satisfies Endpoint

export const beginOneTimeCodes = {
  ...own,
  method: 'POST',
  path: '/api/session/one-time-codes',
  summary: 'The secret to put into a phone; nothing is asked for before it is confirmed with a code',
  body: withPassword,
  response: secretSchema,
  problems: ['wrong-password', ...whereGuessed],
} as const satisfies Endpoint

export const confirmOneTimeCodes = {
  ...own,
  method: 'POST',
  path: '/api/session/one-time-codes/confirm',
  summary: 'Turn one-time codes on with a first code; answers ten recovery codes',
  body: z.object({ code: codeText }),
  response: recoverySchema,
  problems: ['wrong-code', ...whereGuessed],
} as const satisfies Endpoint

export const renewRecoveryCodes = {
  ...own,
  method: 'POST',
  path: '/api/session/one-time-codes/recovery-codes',
  summary: 'Ten new recovery codes; earlier ones stop working',
  body: withPassword,
  response: recoverySchema,
  problems: ['wrong-password', ...whereGuessed],
} as const satisfies Endpoint

export const endOneTimeCodes = {
  ...own,
  method: 'POST',
  path: '/api/session/one-time-codes/off',
  summary: 'Turn one-time codes off; recovery codes stop working',
  body: withPassword,
  response: stateSchema,
  problems: ['wrong-password', ...whereGuessed],
} as const satisfies Endpoint

export const oneTimeCodeEndpoints: readonly Endpoint[] = [
  getOneTimeCodes,
  beginOneTimeCodes,
  confirmOneTimeCodes,
  renewRecoveryCodes,
  endOneTimeCodes,
]
