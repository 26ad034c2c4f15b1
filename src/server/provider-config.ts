// The settings of a login provider (OpenID Connect), all of them or none.

import { z } from 'zod'
import type { ClaimRule } from '../domain/access/claims.ts'
import { mayBeOfOrganisation, memberRoles, scopeOf } from '../domain/access/member-roles.ts'
import { municipalities } from '../domain/vocabulary/municipalities.ts'
import { Fault } from './fault.ts'
import { readAddress, readOwnAddress } from './own-address.ts'

export interface LoginProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What stands on the button. */
  readonly name: string
  readonly scopes: string
  readonly rules: readonly ClaimRule[]
  /** Whether an account is taken for that of who has its e-mail at the provider, where the provider has verified it. */
  readonly linkByEmail: boolean
  /** Where people reach Overblik, such as https://overblik.example; the provider sends them back there. */
  readonly address: string
}

const prefix = 'OVERBLIK_OIDC_'
const names = [
  'ISSUER',
  'CLIENT_ID',
  'CLIENT_SECRET',
  'NAME',
  'SCOPES',
  'MEMBERSHIPS',
  'LINK_BY_EMAIL',
] as const

/** Undefined where none of the settings is said. Throws a Fault that names what is wrong or missing. */
export function readLoginProvider(environment: NodeJS.ProcessEnv): LoginProvider | undefined {
  const given = (name: (typeof names)[number]) => environment[prefix + name]
  if (names.every((name) => !given(name))) return undefined
  const need = (name: (typeof names)[number]) => {
    const value = given(name)
    if (value) return value
    throw new Fault(`${prefix}${name} is missing; signing in by OpenID Connect needs it.`)
  }
  const issuer = readAddress(`${prefix}ISSUER`, need('ISSUER'))
  const scopes = given('SCOPES') || 'openid email profile'
  if (!scopes.split(/\s+/).includes('openid'))
    throw new Fault(`${prefix}SCOPES is "${scopes}"; it must name openid among them.`)
  return {
    issuer: issuer.href,
    clientId: need('CLIENT_ID'),
    clientSecret: need('CLIENT_SECRET'),
    name: given('NAME') || issuer.host,
    scopes,
    rules: readRules(given('MEMBERSHIPS')),
    linkByEmail: readLinkByEmail(given('LINK_BY_EMAIL')),
    address: readOwnAddress(
      environment['OVERBLIK_ADDRESS'],
      'a login provider must be told where to send people back',
    ),
  }
}

function readLinkByEmail(given: string | undefined): boolean {
  if (given && given !== 'yes' && given !== 'no')
    throw new Fault(`${prefix}LINK_BY_EMAIL is "${given}"; it must be yes or no.`)
  return given === 'yes'
}

/** Secrets travel there, so a plain connection is for this machine alone. */
const ruleSchema = z.strictObject({
  claim: z.string().min(1),
  value: z.string().min(1),
  memberRole: z.enum(memberRoles),
  plan: z.string().min(1).optional(),
  municipality: z
    .string()
    .refine((code) => municipalities.some((known) => known.code === code), 'no municipality has this code')
    .optional(),
  housingOrganisation: z.string().min(1).max(200).optional(),
})

function readRules(given: string | undefined): ClaimRule[] {
  const name = `${prefix}MEMBERSHIPS`
  const found = z.array(z.unknown()).safeParse(parseJson(given || '[]'))
  if (!found.success)
    throw new Fault(
      `${name} must be a list in JSON, such as [{"claim":"groups","value":"fund","memberRole":"fund-officer"}].`,
    )
  return found.data.map((rule, index) => {
    const { success, data, error } = ruleSchema.safeParse(rule)
    const where = `${name}, rule ${index + 1}`
    if (!success) {
      const [issue] = error.issues
      const field = issue?.path.join('.')
      throw new Fault(`${where}${field ? `, ${field}` : ''}: ${issue?.message}.`)
    }
    const misplaced = misplacedBy(data)
    if (misplaced) throw new Fault(`${where}: ${misplaced}.`)
    return data
  })
}

/** Why the member role can't be held in what the rule names; undefined where it can. */
function misplacedBy({ memberRole, ...rule }: z.infer<typeof ruleSchema>): string | undefined {
  const named = (['plan', 'municipality', 'housingOrganisation'] as const).filter(
    (place) => rule[place] !== undefined,
  )
  const [place] = named
  if (named.length > 1) return `name one of ${named.join(' and ')}`
  const scope = scopeOf(memberRole)
  if (place === undefined)
    return scope === 'plan' ? `${memberRole} belongs to a plan; name its reference as "plan"` : undefined
  if (scope === 'country') return `${memberRole} holds in the whole country; leave "${place}" out`
  if (place !== 'plan' && !mayBeOfOrganisation(memberRole))
    return `${memberRole} belongs to a plan; name its reference as "plan" in place of "${place}"`
  return undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
