// Whether a password is an account's, with every guess counted.

import type { FastifyRequest } from 'fastify'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { withinLimits } from './attempts.ts'
import { deviceCookie } from './caller.ts'
import { verifyPassword } from './password.ts'

export interface CheckedPassword {
  readonly right: boolean
  /** Whose account it is about, right or wrong; undefined where there is none that is open and has a password. */
  readonly personId: string | undefined
}

/** Throws `too-many-attempts`. */
export async function checkPassword(
  db: Database,
  email: string,
  password: string,
  request: FastifyRequest,
): Promise<CheckedPassword> {
  let personId: string | undefined
  const device = request.cookies[deviceCookie]
  const attempt = { guess: 'password', email, address: request.ip, device } as const
  const right = await withinLimits(db, attempt, async () => {
    const found = await findByEmail(db, email)
    personId = found?.id
    return (await verifyPassword(password, found?.password)) || undefined
  })
  return { right: right === true, personId }
}

/** Lets someone who is signed in show once more who they are. Throws `wrong-password` or `too-many-attempts`. */
export async function requirePassword(
  db: Database,
  { email }: { readonly email: string },
  password: string,
  request: FastifyRequest,
): Promise<void> {
  const { right } = await checkPassword(db, email, password, request)
  if (!right) throw new ProblemError('wrong-password')
}

async function findByEmail(db: Database, email: string) {
  return db
    .selectFrom('person')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('closedAt', 'is', null)
    .where('password', 'is not', null)
    .select(['id', 'password'])
    .executeTakeFirst()
}
