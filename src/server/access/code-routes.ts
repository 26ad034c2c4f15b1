// One-time codes over HTTP: the second step of signing in, and what one does with one's own codes.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  beginOneTimeCodes,
  confirmOneTimeCodes,
  endOneTimeCodes,
  getOneTimeCodes,
  renewRecoveryCodes,
} from '../../contract/one-time-codes.ts'
import { signInWithCode } from '../../contract/session.ts'
import type { AuditAction } from '../../domain/access/audit-actions.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { withinLimits } from './attempts.ts'
import { recordEvent } from './audit.ts'
import { deviceCookie, signInRate, stepCookie, takeStep } from './caller.ts'
import type { Entrance } from './entrance.ts'
import {
  asksForCode,
  beginCodes,
  codeAddress,
  codeState,
  confirmCodes,
  endCodes,
  makeRecoveryCodes,
  takeCode,
} from './one-time-codes.ts'
import { requirePassword } from './password-check.ts'
import { endStep, findStep } from './sign-in-steps.ts'

export function codeRoutes(app: FastifyInstance, db: Database, entrance: Entrance): void {
  const rate = { rateLimit: signInRate }

  const record = (trx: Database, request: FastifyRequest, action: AuditAction, personId: string) =>
    recordEvent(trx, {
      action,
      subjectId: personId,
      actorId: request.caller?.personId,
      requestId: request.id,
    })

  /** Throws `wrong-code` where the attempt finds nothing, and `too-many-attempts`. */
  const guess = async <Found>(
    person: { readonly personId: string; readonly email: string },
    request: FastifyRequest,
    make: () => Promise<Found | undefined>,
  ): Promise<Found> => {
    const device = request.cookies[deviceCookie]
    const attempt = { guess: 'code', email: person.email, address: request.ip, device } as const
    const found = await withinLimits(db, attempt, make)
    if (found !== undefined) return found
    await record(db, request, 'code-failed', person.personId)
    throw new ProblemError('wrong-code')
  }

  addRoute(
    app,
    signInWithCode,
    async ({ body, request, reply }) => {
      const secret = request.cookies[stepCookie] ?? ''
      const step = await findStep(db, secret)
      if (!step || !(await asksForCode(db, step.personId))) throw new ProblemError('sign-in-too-late')
      const kind = await guess(step, request, () => takeCode(db, step.personId, body.code))
      if (!(await endStep(db, secret))) throw new ProblemError('sign-in-too-late')
      takeStep(reply)
      return entrance.begin(step.personId, kind, request, reply)
    },
    rate,
  )

  addRoute(app, getOneTimeCodes, async ({ caller }) => codeState(db, caller.personId))

  addRoute(
    app,
    beginOneTimeCodes,
    async ({ body, caller, request }) => {
      await requirePassword(db, caller, body.password, request)
      const secret = await beginCodes(db, caller.personId)
      await record(db, request, 'one-time-codes-begun', caller.personId)
      return { secret, address: codeAddress(secret, caller.email) }
    },
    rate,
  )

  addRoute(
    app,
    confirmOneTimeCodes,
    async ({ body, caller, request }) => {
      const { personId } = caller
      const recoveryCodes = await guess(caller, request, () =>
        db.transaction().execute(async (trx) => {
          if (!(await confirmCodes(trx, personId, body.code))) return undefined
          await record(trx, request, 'one-time-codes-on', personId)
          return makeRecoveryCodes(trx, personId)
        }),
      )
      return { recoveryCodes }
    },
    rate,
  )

  addRoute(
    app,
    renewRecoveryCodes,
    async ({ body, caller, request }) => {
      const { personId } = caller
      await requirePassword(db, caller, body.password, request)
      const recoveryCodes = await db.transaction().execute(async (trx) => {
        if (!(await asksForCode(trx, personId))) throw new ProblemError('one-time-codes-changed')
        await record(trx, request, 'recovery-codes-made', personId)
        return makeRecoveryCodes(trx, personId)
      })
      return { recoveryCodes }
    },
    rate,
  )

  addRoute(
    app,
    endOneTimeCodes,
    async ({ body, caller, request }) => {
      await requirePassword(db, caller, body.password, request)
      await db.transaction().execute(async (trx) => {
        if (!(await endCodes(trx, caller.personId))) throw new ProblemError('one-time-codes-changed')
        await record(trx, request, 'one-time-codes-off', caller.personId)
      })
      return codeState(db, caller.personId)
    },
    rate,
  )
}
