// Self-evaluations as a plan's people write them. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { mayIn } from '../../domain/access/permissions.ts'
import { type EvaluationContent, emptyAnchoring, emptyStep } from '../../domain/evaluation/content.ts'
import { figureFaultOf } from '../../domain/evaluation/figures.ts'
import { writtenStates } from '../../domain/evaluation/states.ts'
import type { Day } from '../../domain/import/rows.ts'
import { roundsOf } from '../../domain/programme/rules.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { writeUnlessTaken } from '../db/unique.ts'
import { ProblemError } from '../http/problem.ts'
import { rulesOf } from '../programmes/rules.ts'
import { bringBack, removeRecord, requireRecord } from '../records/removal.ts'
import { keepBeginnings, keepVersions, type RecordKey } from '../records/versions.ts'
import { todayInDenmark } from '../today.ts'
import { withOwnAims } from './aims.ts'
import { findStart } from './known.ts'
import { type EvaluationRecord, findEvaluation } from './queries.ts'
import { storeContent } from './store.ts'

/** Throws `not-found`. */
export async function getEvaluation(trx: Transaction<DB>, id: string): Promise<EvaluationRecord> {
  const found = await findEvaluation(trx, id)
  if (!found) throw new ProblemError('not-found')
  return found
}

/**
 * Begins one and answers its id: the steps filled in with the goals of the theory of change and what has been measured.
 * Throws `not-found`, `not-permitted`, `not-a-main-activity`, `evaluation-begun` and `day-taken`.
 */
export async function beginEvaluation(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  round: string | null,
): Promise<string> {
  const activity = await trx
    .selectFrom('activity')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .where('activity.id', '=', activityId)
    .where('deletedAt', 'is', null)
    .select(['activity.planId', 'mainActivity', 'programmeId', 'plan.startsOn', 'plan.endsOn'])
    .executeTakeFirst()
  if (!activity) throw new ProblemError('not-found')
  const { planId } = activity
  if (!mayIn('edit-plan', planId, caller.memberships)) throw new ProblemError('not-permitted')
  if (!activity.mainActivity) throw new ProblemError('not-a-main-activity')
  if (round !== null) {
    const rounds = roundsOf(await rulesOf(trx, activity.programmeId), activity)
    if (!rounds.some(({ id }) => id === round)) throw new ProblemError('not-found')
  }
  const evaluatedOn = todayInDenmark()
  const key = { planId, id: uuid() }
  const place = { planId, activityId, roundId: round, evaluatedOn }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('selfEvaluation')
    .values({ ...place, id: key.id, state: 'draft', learned: '' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n)
    throw (await findInPlace(trx, place)) ?? new ProblemError('changed-meanwhile')
  const steps = await findStart(trx, planId, activityId, evaluatedOn)
  await storeContent(trx, key, {
    ...{ evaluatedOn, successes: [], learned: '', anchoring: emptyAnchoring },
    steps: [0, 1, 2].map((index) => steps[index] ?? emptyStep),
  })
  await keepVersions(trx, 'evaluation', [key], 'created', caller.personId)
  return key.id
}

/** That of the round, or else that of the day, stands in the way: the answer names it. Undefined where none does. */
async function findInPlace(
  trx: Transaction<DB>,
  { planId, activityId, roundId, evaluatedOn }: Place,
): Promise<ProblemError | undefined> {
  const there = await trx
    .selectFrom('selfEvaluation')
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .where('deletedAt', 'is', null)
    .where((eb) => eb.or([eb('roundId', '=', roundId), eb('evaluatedOn', '=', evaluatedOn)]))
    .orderBy(sql`round_id = ${roundId}`, (order) => order.desc().nullsLast())
    .select(['id', 'roundId'])
    .executeTakeFirst()
  if (!there) return undefined
  const ofRound = roundId !== null && there.roundId === roundId
  return new ProblemError(ofRound ? 'evaluation-begun' : 'day-taken', { id: there.id })
}

/** Where a form stands: one of a round, and one of a day. */
interface Place {
  readonly planId: string
  readonly activityId: string
  readonly roundId: string | null
  readonly evaluatedOn: Day
}

/** What the caller may write in now. Throws `not-found`, `not-permitted` and `evaluation-handed-in`. */
async function requireWritten(trx: Transaction<DB>, caller: Caller, id: string): Promise<RecordKey> {
  const { plan, state } = await getEvaluation(trx, id)
  if (!mayIn('edit-plan', plan.id, caller.memberships)) throw new ProblemError('not-permitted')
  if (!writtenStates.some((one) => one === state)) throw new ProblemError('evaluation-handed-in')
  return { planId: plan.id, id }
}

/**
 * Saves what was written over `version`. Throws as requireWritten, `step-figure`, `day-in-future`, `day-taken` and
 * `changed-meanwhile`.
 */
export async function saveEvaluation(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  written: EvaluationContent,
): Promise<void> {
  const key = await requireWritten(trx, caller, id)
  await requireOwnGoals(trx, key, written)
  const content = await withOwnAims(trx, key, written)
  requirePossible(content)
  const { evaluatedOn, learned, anchoring } = content
  await requireFreeDay(trx, key, evaluatedOn)
  await keepBeginnings(trx, 'evaluation', [key])
  const row = trx
    .updateTable('selfEvaluation')
    .set({
      ...{ evaluatedOn, learned, anchoringText: anchoring.text, readiness: anchoring.readiness },
      carriesOn: [...anchoring.carriesOn],
      carriedBy: [...anchoring.carriedBy],
    })
    .where('planId', '=', key.planId)
    .where('id', '=', id)
    .where('version', '=', version)
  // Another may come to the same day at this very moment.
  const saved = await writeUnlessTaken(trx, () => row.executeTakeFirst())
  if (!saved) throw new ProblemError('day-taken')
  if (saved.result.numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
  await storeContent(trx, key, content)
  await keepVersions(trx, 'evaluation', [key], 'changed', caller.personId)
}

function requirePossible(content: EvaluationContent): void {
  if (content.evaluatedOn > todayInDenmark()) throw new ProblemError('day-in-future')
  const fault = figureFaultOf(content)
  if (!fault) return
  const { amount = '', of = null } = content.steps[fault.step - 1] ?? {}
  const { step, code, suggestion } = fault
  throw new ProblemError('step-figure', {
    ...{ step, fault: code, amount, of: of ?? 0, suggestion: suggestion || 'none' },
  })
}

/** A form is known by its activity and its day. */
async function requireFreeDay(trx: Transaction<DB>, { planId, id }: RecordKey, day: string): Promise<void> {
  const { rows } = await sql`
    select from self_evaluation own
    join self_evaluation other on other.plan_id = own.plan_id and other.activity_id = own.activity_id
      and other.evaluated_on = ${day} and other.id <> own.id and other.deleted_at is null
    where own.plan_id = ${planId} and own.id = ${id}
  `.execute(trx)
  if (rows.length > 0) throw new ProblemError('day-taken')
}

/** Boxes and indicators are those of the activity's own theory of change. */
async function requireOwnGoals(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
  { steps }: EvaluationContent,
): Promise<void> {
  const named = steps.map(({ box, indicator }) => ({ box, indicator }))
  const { rows } = await sql<{ place: number }>`
    select named.place::integer as place
    from jsonb_array_elements(${JSON.stringify(named)}::jsonb) with ordinality as named (step, place)
    join self_evaluation own on own.plan_id = ${planId} and own.id = ${id}
    left join theory_of_change theory on theory.plan_id = own.plan_id and theory.activity_id = own.activity_id
    left join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
      and box.id = (named.step ->> 'box')::uuid
    left join indicator on indicator.plan_id = box.plan_id and indicator.box_id = box.id
      and indicator.id = (named.step ->> 'indicator')::uuid
    where named.step ->> 'box' is not null and box.id is null
      or named.step ->> 'indicator' is not null and indicator.id is null
    order by place limit 1
  `.execute(trx)
  if (rows[0])
    throw new ProblemError('not-acceptable-input', {
      parameter: `steps.${rows[0].place - 1}.box`,
      rule: 'wrong',
    })
}

/**
 * Deletes a draft that was never handed in, and answers the last day on which it can be brought back. Throws as
 * requireWritten, and `changed-meanwhile`.
 */
export async function removeEvaluation(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
): Promise<{ restorableUntil: string }> {
  const key = await requireWritten(trx, caller, id)
  const { planId } = key
  const moved = await trx
    .selectFrom('selfEvaluationMove')
    .where('planId', '=', planId)
    .where('selfEvaluationId', '=', id)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (moved) throw new ProblemError('evaluation-handed-in')
  const stands = await trx
    .selectFrom('selfEvaluation')
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('version', '=', version)
    .forUpdate()
    .select('id')
    .executeTakeFirst()
  if (!stands) throw new ProblemError('changed-meanwhile')
  return removeRecord(trx, 'selfEvaluation', key)
}

/** Throws `not-found`, `not-permitted`, and `evaluation-begun` or `day-taken` where another has taken its place. */
export async function bringEvaluationBack(trx: Transaction<DB>, caller: Caller, id: string): Promise<void> {
  const key = await requireRecord(trx, caller, 'edit-plan', 'selfEvaluation', id, { deleted: true })
  const place = await trx
    .selectFrom('selfEvaluation')
    .where('planId', '=', key.planId)
    .where('id', '=', id)
    .select(['planId', 'activityId', 'roundId', 'evaluatedOn'])
    .executeTakeFirstOrThrow()
  const other = await findInPlace(trx, place)
  if (other) throw other
  if (!(await writeUnlessTaken(trx, () => bringBack(trx, 'selfEvaluation', key))))
    throw (await findInPlace(trx, place)) ?? new ProblemError('changed-meanwhile')
}
