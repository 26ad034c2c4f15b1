// The fund's weighing of an application, from the first score to the decision and, should it come to that, back again.
// Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { type Assessment, storedAssessmentContent } from '../../contract/assessments.ts'
import {
  type AssessmentContent,
  decisionLacks,
  emptyAssessment,
  type Outcome,
} from '../../domain/assessment/assessment.ts'
import type { PlanStatus } from '../../domain/plan/status.ts'
import { assessmentCriterionIds } from '../../domain/vocabulary/ids.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { requireIn, takeStep } from '../plans/editing.ts'
import { keepBeginnings, keepVersions, ofPlanItself } from '../records/versions.ts'
import { listUnmet } from './unmet.ts'

/** Where a plan is after each decision, for as long as the decision can be reopened. */
const statusAfter: Readonly<Record<Outcome, PlanStatus>> = { granted: 'granted', refused: 'draft' }

interface Newest {
  readonly planId: string
  readonly id: string
  readonly number: number
  readonly version: number
  readonly outcome: Outcome | null
  /** Of the plan, as it was decided on; null before that. */
  readonly planVersion: number | null
  readonly reopened: boolean
  readonly content: AssessmentContent
}

/** The assessment that was begun last. */
export async function findNewest(trx: Transaction<DB>, planId: string): Promise<Newest | undefined> {
  const found = await trx
    .selectFrom('assessment')
    .where('planId', '=', planId)
    .select(['planId', 'id', 'number', 'version', 'outcome', 'planVersion', 'reopenedAt'])
    .select(sql<unknown>`assessment_content(plan_id, id)`.as('content'))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!found) return undefined
  const { outcome, reopenedAt, content, ...newest } = found
  return {
    ...newest,
    outcome: outcome as Outcome | null,
    reopened: reopenedAt !== null,
    content: inOrder(storedAssessmentContent.parse(content)),
  }
}

function inOrder({ scores, ...content }: AssessmentContent): AssessmentContent {
  const place = (id: (typeof scores)[number]['id']) => assessmentCriterionIds.indexOf(id)
  return { ...content, scores: [...scores].sort((one, other) => place(one.id) - place(other.id)) }
}

/** What the fund finds when it opens the assessment. Throws `not-found` where there is nothing to assess yet. */
export async function readAssessment(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
): Promise<Assessment> {
  const { status } = await requireIn(trx, caller, 'assess-plans', planId)
  const newest = await findNewest(trx, planId)
  const applied = status === 'applied'
  // One whose decision has led the plan away, and which was sent in again, is weighed anew from what was said.
  if (!newest || (applied && newest.outcome !== null)) {
    if (!applied) throw new ProblemError('not-found')
    const { scores, summary, conditions } = newest?.content ?? emptyAssessment
    return {
      number: (newest?.number ?? 0) + 1,
      version: 0,
      open: true,
      reopenable: false,
      scores: [...scores],
      summary,
      conditions,
    }
  }
  const { number, version, outcome, content } = newest
  return {
    number,
    version,
    open: applied,
    reopenable: outcome !== null && !newest.reopened && status === statusAfter[outcome],
    scores: [...content.scores],
    summary: content.summary,
    conditions: content.conditions,
  }
}

/** Saves what was written over `version`; 0 begins it. Throws `changed-meanwhile` or `step-not-possible`. */
export async function writeAssessment(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  version: number,
  content: AssessmentContent,
): Promise<void> {
  const { status } = await requireIn(trx, caller, 'assess-plans', planId)
  if (status !== 'applied') throw new ProblemError('step-not-possible')
  const newest = await findNewest(trx, planId)
  const { summary, conditions } = content
  if (!newest || newest.outcome !== null) {
    if (version !== 0) throw new ProblemError('changed-meanwhile')
    await begin(trx, caller, planId, (newest?.number ?? 0) + 1, content)
    return
  }
  const { id } = newest
  const { numUpdatedRows } = await trx
    .updateTable('assessment')
    .set({ summary, conditions })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
  await trx
    .deleteFrom('assessmentScore')
    .where('planId', '=', planId)
    .where('assessmentId', '=', id)
    .execute()
  await storeScores(trx, planId, id, content)
  await keepVersions(trx, 'assessment', [{ planId, id }], 'changed', caller.personId)
}

async function begin(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  number: number,
  { summary, conditions, ...content }: AssessmentContent,
): Promise<void> {
  const id = uuid()
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('assessment')
    .values({ planId, id, number, summary, conditions })
    .onConflict((conflict) => conflict.columns(['planId', 'number']).doNothing())
    .executeTakeFirst()
  // Someone else began it at the same moment.
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
  await storeScores(trx, planId, id, content)
  await keepVersions(trx, 'assessment', [{ planId, id }], 'created', caller.personId)
}

async function storeScores(
  trx: Transaction<DB>,
  planId: string,
  assessmentId: string,
  { scores }: Pick<AssessmentContent, 'scores'>,
): Promise<void> {
  if (scores.length === 0) return
  await trx
    .insertInto('assessmentScore')
    .values(scores.map(({ id, score, reason }) => ({ planId, assessmentId, criterion: id, score, reason })))
    .execute()
}

/**
 * Decides on the assessment as it stands in `version`, of the plan as it stands in `planVersion`. Throws
 * `not-ready-to-decide` where it lacks grounds, `changed-meanwhile` and `plan-changed-meanwhile`.
 */
export async function decide(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  version: number,
  { outcome, planVersion }: { readonly outcome: Outcome; readonly planVersion: number },
): Promise<void> {
  const { status } = await requireIn(trx, caller, 'assess-plans', planId)
  if (status !== 'applied') throw new ProblemError('step-not-possible')
  const newest = await findNewest(trx, planId)
  const undecided = newest && newest.outcome === null ? newest : undefined
  if (undecided && undecided.version !== version) throw new ProblemError('changed-meanwhile')
  const lacks = decisionLacks(undecided?.content ?? emptyAssessment)
  if (!undecided || lacks.length > 0)
    throw new ProblemError('not-ready-to-decide', { lacks: lacks.join(', ') })
  await holdPlan(trx, planId, planVersion)
  const unmetDemands = await listUnmet(trx, planId)
  await takeStep(trx, caller, planId, { from: 'applied', to: statusAfter[outcome] })
  const { numUpdatedRows } = await trx
    .updateTable('assessment')
    .set({
      outcome,
      planVersion: await keptVersion(trx, planId),
      unmetDemands,
      decidedAt: sql`now()`,
      decidedBy: caller.personId,
    })
    .where('planId', '=', planId)
    .where('id', '=', undecided.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
}

/** Until the transaction ends nobody changes the plan, which is in this version. Throws `plan-changed-meanwhile`. */
async function holdPlan(trx: Transaction<DB>, id: string, version: number): Promise<void> {
  const held = await trx
    .selectFrom('plan')
    .where('id', '=', id)
    .select('version')
    .forUpdate()
    .executeTakeFirst()
  if (held?.version !== version) throw new ProblemError('plan-changed-meanwhile')
}

/** The version that says what the plan says now. What came as a file has none before it is needed. */
async function keptVersion(trx: Transaction<DB>, planId: string): Promise<number> {
  const newest = () =>
    trx
      .selectFrom('recordVersion')
      .where('planId', '=', planId)
      .where('recordId', '=', planId)
      .select((eb) => eb.fn.max('version').as('version'))
      .executeTakeFirstOrThrow()
  const kept = await newest()
  if (kept.version !== null) return kept.version
  await keepBeginnings(trx, 'plan', [ofPlanItself(planId)])
  return (await newest()).version
}

/** Takes the newest decision up again: the plan is applied for once more. Throws `step-not-possible` or `plan-changed-since`. */
export async function reopen(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  because: string,
): Promise<void> {
  await requireIn(trx, caller, 'assess-plans', planId)
  const newest = await findNewest(trx, planId)
  if (!newest?.outcome || newest.reopened) throw new ProblemError('step-not-possible')
  // After a refusal the plan is its leader's to rewrite: what it says by now nobody has applied with.
  if (newest.outcome === 'refused' && newest.planVersion !== (await keptVersion(trx, planId)))
    throw new ProblemError('plan-changed-since')
  await takeStep(trx, caller, planId, { from: statusAfter[newest.outcome], to: 'applied' })
  await trx
    .updateTable('assessment')
    .set({ reopenedAt: sql`now()`, reopenedBy: caller.personId, reopenedBecause: because })
    .where('planId', '=', planId)
    .where('id', '=', newest.id)
    .execute()
  await begin(trx, caller, planId, newest.number + 1, newest.content)
}
