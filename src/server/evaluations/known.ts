// What is known of an activity's goals when a self-evaluation is written: their indicators, and what has been measured of
// them, or counted in the logbook, until its day.

import { sql, type Transaction } from 'kysely'
import type { KnownGoal } from '../../contract/evaluations.ts'
import { type EvaluationStep, emptyStep } from '../../domain/evaluation/content.ts'
import type { Surroundings } from '../../domain/evaluation/lacks.ts'
import { prefilled } from '../../domain/evaluation/prefilled.ts'
import type { Day } from '../../domain/import/rows.ts'
import { aggregated, type DatedValue, latest } from '../../domain/indicator/aggregate.ts'
import { attainmentOf, counted } from '../../domain/indicator/attainment.ts'
import { hasDenominator } from '../../domain/indicator/units.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'
import { listFedValues } from '../indicators/fed.ts'
import { todayInDenmark } from '../today.ts'

type KnownIndicator = KnownGoal['indicators'][number]

interface Measured extends Omit<KnownIndicator, 'amount' | 'of' | 'measuredOn' | 'result'> {
  readonly dueOn: Day | null
  /** The latest that was found in words; null where nothing was. */
  readonly told: { readonly result: string; readonly on: Day } | null
  readonly values: readonly DatedValue[]
}

/** Where goals stand along the theory of change, the last first: three of them are the steps. */
const goalLanes = [
  'contact',
  'deliverables',
  'effort-goals',
  'long-term-goals',
] as const satisfies readonly LaneId[]

/** The goals of the activity's theory of change from left to right, with what was measured of each until the day. */
export async function listKnownGoals(
  trx: Transaction<DB>,
  planId: string,
  activityId: string,
  until: Day,
): Promise<KnownGoal[]> {
  const { rows } = await sql<Omit<KnownGoal, 'indicators'> & { indicators: readonly Measured[] }>`
    select box.id as box, box.lane, box.title as goal, coalesce((
      select jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name, 'unit', own.unit,
          'direction', own.direction, 'aggregation', own.aggregation, 'baseline', own.baseline, 'target', own.target,
          'feed', own.feed, 'dueOn', own.due_on,
          'told', (
            select jsonb_build_object('result', found.result, 'on', found.measured_on) from measurement found
            where found.plan_id = own.plan_id and found.indicator_id = own.id and found.amount is null
              and found.superseded_by is null and found.measured_on <= ${until}
            order by found.measured_on desc, found.id desc limit 1),
          'values', coalesce((
            select jsonb_agg(jsonb_build_object('on', found.measured_on,
              'amount', trim_scale(found.amount)::text, 'of', found.of_count) order by found.measured_on, found.recorded_at)
            from measurement found
            where found.plan_id = own.plan_id and found.indicator_id = own.id and found.amount is not null
              and (found.of_count is not null) = (own.unit in ('share', 'scale-mean'))
              and found.superseded_by is null and found.measured_on <= ${until}), '[]')) order by own.position, own.id)
      from indicator own where own.plan_id = box.plan_id and own.box_id = box.id), '[]') as indicators
    from theory_of_change theory
    join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
    where theory.plan_id = ${planId} and theory.activity_id = ${activityId} and box.lane = any(${[...goalLanes]})
    order by array_position(${[...goalLanes]}, box.lane), box.position, box.id
  `.execute(trx.withoutPlugins())
  const fed = await listFedValues(trx, { planId, activityId }, until)
  const valuesOf = ({ id, feed, values }: Measured) => (feed === null ? values : (fed.get(id) ?? []))
  return rows.map(({ indicators, ...goal }) => ({
    ...goal,
    indicators: indicators.map((one) => putTogether({ ...one, values: valuesOf(one) })),
  }))
}

/** What a self-evaluation of the plan that began on `from` is held against. */
export const surroundingsOf = (from: Day, known: readonly KnownGoal[]): Surroundings => ({
  from,
  today: todayInDenmark(),
  laneOf: (id) => known.find(({ box }) => box === id)?.lane,
})

function putTogether({ values: all, told, dueOn, ...given }: Measured): KnownIndicator {
  const { unit, aggregation } = given
  const values = counted(all, { aggregation, dueOn })
  const indicator = { ...given, result: unit === 'text' ? (told?.result ?? '') : '' }
  if (unit === 'text') return { ...indicator, amount: '', of: null, measuredOn: told?.on ?? null }
  // A change is reckoned from the latest figure, which is what is told.
  const found =
    aggregation === 'change'
      ? latest(values, unit)
      : aggregated(values, { ...indicator, unit, baseline: indicator.baseline })
  if (!found) return { ...indicator, amount: '', of: null, measuredOn: null }
  // A step keeps of how many for shares and means of a scale alone.
  const whole = found.raw && (found.raw.of !== null) === hasDenominator(unit)
  if (whole) return { ...indicator, ...found.raw, measuredOn: found.on }
  const aim = { ...indicator, dueOn }
  const amount = prefilled(found.size, aim, attainmentOf({ ...aim, values: all }).attainment)
  return { ...indicator, amount, of: null, measuredOn: amount === '' ? null : found.on }
}

/** The three steps to begin from: the goals of the last self-evaluation where they still stand, else those of the lanes. */
export async function findStart(
  trx: Transaction<DB>,
  planId: string,
  activityId: string,
  until: Day,
): Promise<EvaluationStep[]> {
  const known = await listKnownGoals(trx, planId, activityId, until)
  const { rows } = await sql<{ box: string; indicator: string | null }>`
    select step.box_id as box, step.indicator_id as indicator
    from (
      select plan_id, id from self_evaluation
      where plan_id = ${planId} and activity_id = ${activityId} and state in ('accepted', 'locked')
      order by evaluated_on desc limit 1
    ) last
    join self_evaluation_step step on step.plan_id = last.plan_id and step.self_evaluation_id = last.id
    order by step.step
  `.execute(trx.withoutPlugins())
  const again = rows.map(({ box, indicator }) =>
    stepOf(
      known.find((goal) => goal.box === box),
      indicator,
    ),
  )
  if (again.length === 3) return again
  const first = (lane: LaneId) =>
    stepOf(
      known.find((goal) => goal.lane === lane),
      null,
    )
  return [first('contact'), first('deliverables'), first('effort-goals')]
}

/**
 * A goal as a step says it, with the indicator that is named, or its first. Figures are filled in; what was once found in
 * words is not said anew without being read.
 */
function stepOf(goal: KnownGoal | undefined, named: string | null): EvaluationStep {
  if (!goal) return emptyStep
  const { indicators } = goal
  const indicator = indicators.find(({ id }) => id === named) ?? indicators[0]
  if (!indicator) return { ...emptyStep, box: goal.box, goal: goal.goal }
  const { id, name, measuredOn: _on, feed: _feed, ...rest } = indicator
  return {
    ...emptyStep,
    ...rest,
    result: '',
    box: goal.box,
    goal: goal.goal,
    indicator: id,
    indicatorName: name,
  }
}
