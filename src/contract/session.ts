// Signing in and one's own account: the session, links that choose a password, and one's devices.

import { z } from 'zod'
import { memberRoles } from '../domain/access/member-roles.ts'
import { permissionNames } from '../domain/access/permissions.ts'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText } from './text.ts'

const id = uuidText
const secret = z.string().min(20).max(100)
const params = z.object({ id })

export const maxPasswordLength = 200

/** Length is what counts; no rule of signs and digits. */
const newPassword = z.string().min(12).max(maxPasswordLength)
export const emailSchema = z.email().max(200)
export const nameSchema = textUpTo(200).trim().min(1)

/** A one-time code has six digits; a recovery code sixteen letters and digits, however it is spaced. */
export const codeText = textUpTo(50)

const currentMembershipSchema = z
  .object({
    memberRole: z.enum(memberRoles),
    plan: z.object({ id, name: z.string() }).nullable(),
    municipality: z.string().nullable(),
    housingOrganisation: z.string().nullable(),
  })
  .describe('One of a municipality or a housing organisation comes once for each of its plans.')

export const sessionSchema = z.object({
  person: z
    .object({
      id,
      name: z.string(),
      email: z.string(),
      example: z.boolean(),
      /** An example person has none. */
      hasPassword: z.boolean(),
      memberships: z.array(currentMembershipSchema),
      permissions: z.array(z.enum(permissionNames as [string, ...string[]])),
    })
    .nullable(),
  /** True for whoever has given the right password and still owes a code. */
  needsCode: z.boolean(),
  /** True until the first account is made, with the link that the server prints at its start. */
  needsFirstAdministrator: z.boolean(),
  /** Where one may sign in instead of with a password; null where nowhere. */
  provider: z.object({ name: z.string() }).nullable(),
  /** Accounts that anyone may try while the example data is loaded; empty otherwise. */
  examplePeople: z.array(z.object({ id, memberRole: z.enum(memberRoles) })),
})
export type Session = z.infer<typeof sessionSchema>

/** Why the way by the login provider did not lead in, as the address of the page for signing in says it. */
export type ProviderRefusal =
  | 'cancelled'
  | 'unavailable'
  | 'failed'
  | 'email-not-verified'
  | 'email-known'
  | 'no-access'
  | 'closed'

export const linkPurposes = ['first-administrator', 'invitation', 'reset'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

const openLinkSchema = z.object({
  purpose: z.enum(linkPurposes),
  person: z.object({ name: z.string(), email: z.string() }).nullable(),
})
export type OpenLinkAnswer = z.infer<typeof openLinkSchema>

const deviceListSchema = z.object({
  items: z.array(
    z.object({
      id,
      device: z.string(),
      createdAt: z.iso.datetime(),
      lastUsedAt: z.iso.datetime(),
      current: z.boolean(),
    }),
  ),
})
export type DeviceList = z.infer<typeof deviceListSchema>

const signingIn = { permission: 'sign-in', tag: 'session' } as const
const own = { permission: 'keep-own-account', tag: 'session' } as const

export const getSession = {
  ...signingIn,
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, and what they may do',
  response: sessionSchema,
} as const satisfies Endpoint

export const signIn = {
  ...signingIn,
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in with e-mail and password; who has turned on one-time codes is asked for one next',
  body: z.object({ email: textUpTo(200), password: z.string().max(maxPasswordLength) }),
  response: sessionSchema,
  problems: ['sign-in-failed', 'too-many-attempts', 'too-many-requests', 'cross-site'],
} as const satisfies Endpoint

export const signInWithCode = {
  ...signingIn,
  method: 'POST',
  path: '/api/session/code',
  summary: 'The second step of signing in: a one-time code or a recovery code',
  body: z.object({ code: codeText }),
  response: sessionSchema,
  problems: ['wrong-code', 'sign-in-too-late', 'too-many-attempts', 'too-many-requests', 'cross-site'],
} as const satisfies Endpoint

export const signInAsExample = {
  ...signingIn,
  method: 'POST',
  path: '/api/session/example',
  summary: 'Sign in as one of the example people, while the example data is loaded',
  body: z.object({ personId: id }),
  response: sessionSchema,
  problems: ['not-found', 'too-many-requests', 'cross-site'],
} as const satisfies Endpoint

export const startAtProvider = {
  ...signingIn,
  method: 'GET',
  path: '/api/session/provider',
  summary: 'For a browser: on to the login provider, where the server has one',
  query: z.object({ next: textUpTo(2000).optional() }),
  status: 302,
  problems: ['not-found', 'too-many-requests'],
} as const satisfies Endpoint

export const finishAtProvider = {
  ...signingIn,
  method: 'GET',
  path: '/api/session/provider/callback',
  summary:
    'For a browser: back from the login provider, to the page that was asked for or to the page for signing in',
  // Read by the OpenID Connect client alone, which refuses what is not right.
  query: z.looseObject({
    code: z.unknown().optional(),
    state: z.unknown().optional(),
    iss: z.unknown().optional(),
    error: z.unknown().optional(),
  }),
  status: 302,
  problems: ['not-found', 'too-many-requests'],
} as const satisfies Endpoint

export const signOut = {
  ...signingIn,
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign out',
  response: sessionSchema,
  problems: ['cross-site'],
} as const satisfies Endpoint

export const lookAtLink = {
  ...signingIn,
  method: 'POST',
  path: '/api/account-links/look',
  summary: 'Whom a link is for, and what it is for',
  body: z.object({ secret }),
  response: openLinkSchema,
  problems: ['link-not-valid', 'too-many-requests', 'cross-site'],
} as const satisfies Endpoint

export const followLink = {
  ...signingIn,
  method: 'POST',
  path: '/api/account-links/follow',
  summary:
    'Choose a password with a link, and be signed in as with that password; the first administrator also gives a name and an e-mail',
  body: z.object({
    secret,
    password: newPassword,
    name: nameSchema.optional(),
    email: emailSchema.optional(),
  }),
  response: sessionSchema,
  problems: [
    'link-not-valid',
    'password-too-easy',
    'not-acceptable-input',
    'too-many-requests',
    'cross-site',
  ],
} as const satisfies Endpoint

export const changePassword = {
  ...own,
  method: 'POST',
  path: '/api/session/password',
  summary: 'Change one’s own password; every other device is signed out',
  body: z.object({ current: z.string().max(maxPasswordLength), next: newPassword }),
  response: sessionSchema,
  problems: ['wrong-password', 'password-too-easy', 'too-many-attempts', 'cross-site'],
} as const satisfies Endpoint

export const listDevices = {
  ...own,
  method: 'GET',
  path: '/api/session/devices',
  summary: 'One’s own devices, the latest used first',
  response: deviceListSchema,
} as const satisfies Endpoint

export const endDevice = {
  ...own,
  method: 'DELETE',
  path: '/api/session/devices/:id',
  summary: 'Sign one device out',
  params,
  response: deviceListSchema,
  problems: ['not-found', 'cross-site'],
} as const satisfies Endpoint

export const sessionEndpoints: readonly Endpoint[] = [
  getSession,
  signIn,
  signInWithCode,
  signInAsExample,
  startAtProvider,
  finishAtProvider,
  signOut,
  lookAtLink,
  followLink,
  changePassword,
  listDevices,
  endDevice,
]
