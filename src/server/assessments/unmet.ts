// What a plan lacks at the moment at which it is decided on.

import type { Transaction } from 'kysely'
import type { DemandCode } from '../../domain/plan/demand-codes.ts'
import { demandsOf } from '../../domain/plan/demands.ts'
import type { PlanStatus } from '../../domain/plan/status.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { findPlanRecord, hasEveryAgreement } from '../plans/queries.ts'
import { rulesOf } from '../programmes/rules.ts'

/** Demands of its programme that the plan doesn't meet as it stands. Throws `not-found`. */
export async function listUnmet(trx: Transaction<DB>, planId: string): Promise<DemandCode[]> {
  const record = await findPlanRecord(trx, planId)
  if (!record) throw new ProblemError('not-found')
  const demands = demandsOf(record.content, await rulesOf(trx, record.programmeId), {
    hasActivity: record.begun,
    hasAgreements: await hasEveryAgreement(trx, planId),
    status: record.status as PlanStatus,
  })
  return demands.filter(({ met }) => !met).map(({ code }) => code)
}
