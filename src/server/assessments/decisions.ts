// Decisions that have been made, read from the database.

import { sql, type Transaction } from 'kysely'
import { type Decisions, storedAssessmentContent } from '../../contract/assessments.ts'
import { storedPlanContent } from '../../contract/plan-editing.ts'
import type { AssessmentContent, Outcome } from '../../domain/assessment/assessment.ts'
import type { PlanContent } from '../../domain/plan/content.ts'
import type { DemandCode } from '../../domain/plan/demand-codes.ts'
import type { DB } from '../db/schema.ts'

/** Newest first; only what the caller may see. */
export async function listDecisionsOf(trx: Transaction<DB>, planId: string): Promise<Decisions['items']> {
  const found = await trx
    .selectFrom('assessment')
    .where('planId', '=', planId)
    .where('decidedAt', 'is not', null)
    .select(['number', 'outcome', 'unmetDemands', 'reopenedAt', 'reopenedBecause'])
    .select((eb) => eb.ref('decidedAt').$notNull().as('decidedAt'))
    .orderBy('number', 'desc')
    .limit(100)
    .execute()
  return found.map(({ outcome, unmetDemands, decidedAt, reopenedAt, ...decision }) => ({
    ...decision,
    outcome: outcome as Outcome,
    unmetDemands: unmetDemands as DemandCode[] | null,
    decidedAt: decidedAt.toISOString(),
    reopenedAt: reopenedAt?.toISOString() ?? null,
  }))
}

/** A decision with the plan as it was decided on. */
export interface Decision {
  readonly number: number
  readonly outcome: Outcome
  /** Not made yet: what it would say if it were made now. */
  readonly draft: boolean
  readonly decidedAt: Date
  readonly reopenedAt: Date | null
  readonly reference: string
  readonly example: boolean
  readonly municipality: string
  readonly plan: PlanContent
  readonly assessment: AssessmentContent
}

export async function readDecision(
  trx: Transaction<DB>,
  planId: string,
  number: number,
): Promise<Decision | undefined> {
  const found = await trx
    .selectFrom('assessment')
    .innerJoin('plan', 'plan.id', 'assessment.planId')
    .innerJoin('recordVersion', (join) =>
      join
        .onRef('recordVersion.planId', '=', 'assessment.planId')
        .onRef('recordVersion.recordId', '=', 'assessment.planId')
        .onRef('recordVersion.version', '=', 'assessment.planVersion'),
    )
    .innerJoin('municipality', (join) =>
      join.on(sql<boolean>`municipality.code = record_version.content ->> 'municipality'`),
    )
    .where('assessment.planId', '=', planId)
    .where('assessment.number', '=', number)
    .where('assessment.decidedAt', 'is not', null)
    .select(['assessment.number', 'assessment.outcome', 'assessment.reopenedAt'])
    .select((eb) => eb.ref('assessment.decidedAt').$notNull().as('decidedAt'))
    .select(['plan.reference', 'plan.example', 'municipality.name as municipality'])
    .select('recordVersion.content as plan')
    .select(sql<unknown>`assessment_content(assessment.plan_id, assessment.id)`.as('assessment'))
    .executeTakeFirst()
  if (!found) return undefined
  return {
    ...found,
    draft: false,
    outcome: found.outcome as Outcome,
    plan: storedPlanContent.parse(found.plan),
    assessment: storedAssessmentContent.parse(found.assessment),
  }
}

/** The decision as it would be if it were made now; undefined where nothing has been written to decide on. */
export async function readDraft(
  trx: Transaction<DB>,
  planId: string,
  outcome: Outcome,
): Promise<Decision | undefined> {
  const found = await trx
    .selectFrom('assessment')
    .innerJoin('plan', 'plan.id', 'assessment.planId')
    .innerJoin('municipality', 'municipality.code', 'plan.municipalityCode')
    .where('assessment.planId', '=', planId)
    .where('assessment.decidedAt', 'is', null)
    .where('plan.status', '=', 'applied')
    .select(['assessment.number', 'plan.reference', 'plan.example', 'municipality.name as municipality'])
    .select(sql<PlanContent>`plan_content(plan.id)`.as('plan'))
    .select(sql<AssessmentContent>`assessment_content(assessment.plan_id, assessment.id)`.as('assessment'))
    .orderBy('assessment.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found && { ...found, outcome, draft: true, decidedAt: new Date(), reopenedAt: null }
}
