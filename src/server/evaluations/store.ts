// Brings the tables of one self-evaluation to what was written of it.

import { sql, type Transaction } from 'kysely'
import type { EvaluationContent, EvaluationStep } from '../../domain/evaluation/content.ts'
import type { DB } from '../db/schema.ts'
import type { RecordKey } from '../records/versions.ts'

/** Steps, reasons and successes; what stands in the row itself is its caller's. */
export async function storeContent(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
  { steps, successes }: EvaluationContent,
): Promise<void> {
  const own = { planId, selfEvaluationId: id }
  for (const table of ['selfEvaluationReason', 'selfEvaluationSuccess'] as const)
    await trx.deleteFrom(table).where('planId', '=', planId).where('selfEvaluationId', '=', id).execute()
  await trx
    .insertInto('selfEvaluationStep')
    .values(steps.map((step, index) => ({ ...own, step: index + 1, ...columnsOf(step) })))
    .onConflict((conflict) =>
      conflict.columns(['planId', 'selfEvaluationId', 'step']).doUpdateSet(({ ref }) => ({
        boxId: ref('excluded.boxId'),
        indicatorId: ref('excluded.indicatorId'),
        goal: ref('excluded.goal'),
        indicator: ref('excluded.indicator'),
        unit: ref('excluded.unit'),
        direction: ref('excluded.direction'),
        aggregation: ref('excluded.aggregation'),
        baseline: ref('excluded.baseline'),
        target: ref('excluded.target'),
        amount: ref('excluded.amount'),
        ofCount: ref('excluded.ofCount'),
        result: ref('excluded.result'),
        attainment: ref('excluded.attainment'),
        overrideReason: ref('excluded.overrideReason'),
        reasonText: ref('excluded.reasonText'),
      })),
    )
    .execute()
  const reasons = steps.flatMap((step, index) =>
    reasonsOf(step).map((reason) => ({ ...own, step: index + 1, ...reason })),
  )
  if (reasons.length > 0) await trx.insertInto('selfEvaluationReason').values(reasons).execute()
  if (successes.length > 0)
    await trx
      .insertInto('selfEvaluationSuccess')
      .values(successes.map((successId) => ({ ...own, successId })))
      .execute()
}

const columnsOf = ({ box, indicator, indicatorName, amount, of, ...step }: EvaluationStep) => ({
  boxId: box,
  indicatorId: indicator,
  indicator: indicatorName,
  goal: step.goal,
  unit: step.unit,
  direction: step.direction,
  aggregation: step.aggregation,
  baseline: step.baseline,
  target: step.target,
  amount: amount === '' ? null : amount,
  ofCount: of,
  result: step.result,
  attainment: step.attainment,
  overrideReason: step.overrideReason,
  reasonText: step.reasonText,
})

const reasonsOf = ({ mainReason, otherReasons }: EvaluationStep) => [
  ...(mainReason ? [{ reasonId: mainReason, main: true }] : []),
  ...otherReasons.map((reasonId) => ({ reasonId, main: false })),
]

/** Keeps what the figures of each step said when it was handed in. */
export async function keepComputed(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
  computed: readonly (string | null)[],
): Promise<void> {
  await sql`
    update self_evaluation_step step set computed_attainment = said.attainment
    from unnest(${computed}::text[]) with ordinality as said (attainment, step)
    where step.plan_id = ${planId} and step.self_evaluation_id = ${id} and step.step = said.step
  `.execute(trx)
}
