// How a step is held against its target is not its writer's to choose: it is as the indicator says, or as it said when it
// was chosen.

import { sql, type Transaction } from 'kysely'
import type { EvaluationContent, EvaluationStep } from '../../domain/evaluation/content.ts'
import { hasDenominator } from '../../domain/indicator/units.ts'
import type { DB } from '../db/schema.ts'
import type { RecordKey } from '../records/versions.ts'

const parts = [
  'unit',
  'direction',
  'aggregation',
  'baseline',
  'target',
] as const satisfies readonly (keyof EvaluationStep)[]
type Aim = Pick<EvaluationStep, (typeof parts)[number]>

/** The content with aims that its indicators have or had; those that they never had give way to what was stored, or stands. */
export async function withOwnAims(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
  content: EvaluationContent,
): Promise<EvaluationContent> {
  const indicators = content.steps.map(({ indicator }) => indicator)
  const { rows } = await sql<Aim & { indicator: string }>`
    select indicator_id as indicator, unit, direction, aggregation, baseline, target from self_evaluation_step
    where plan_id = ${planId} and self_evaluation_id = ${id} and indicator_id = any(${indicators}::uuid[])
    union all
    select id, unit, direction, aggregation, baseline, target from indicator
    where plan_id = ${planId} and id = any(${indicators}::uuid[])
  `.execute(trx.withoutPlugins())
  return {
    ...content,
    steps: content.steps.map((step) => {
      const aims = rows.filter(({ indicator }) => indicator === step.indicator)
      const [aim] = aims
      const known = aims.some((one) => parts.every((part) => one[part] === step[part]))
      return heldAgainst(step, known || !aim ? step : aim)
    }),
  }
}

const heldAgainst = (
  step: EvaluationStep,
  { unit, direction, aggregation, baseline, target }: Aim,
): EvaluationStep => ({
  ...step,
  ...{ unit, direction, aggregation, baseline, target },
  of: hasDenominator(unit) ? step.of : null,
})
