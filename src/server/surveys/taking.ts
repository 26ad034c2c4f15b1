// Takes what a survey came to into the measurements of the indicators that it feeds: once, and corrected where more
// answers are told.

import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../db/database.ts'
import type { RecordKey } from '../records/versions.ts'
import { todayInDenmark } from '../today.ts'

/** A question that feeds an indicator, with what it comes to and what it was taken in as before. */
interface Due {
  readonly questionId: string
  readonly indicatorId: string
  readonly points: number
  readonly answers: number
  /** The measurement of before, or what has taken its place since; null where there is none, or it was taken back. */
  readonly before: string | null
}

/**
 * What is counted in another way than the question asks is left out. The day of a measurement is that on which the survey closed, or today while it can be answered. `personId` is null where
 * nobody asks. Whoever calls holds the survey, so that two at once make one measurement.
 */
export async function takeIn(
  trx: Database,
  { planId, id, title }: RecordKey & { readonly title: string },
  personId: string | null,
): Promise<void> {
  // What differs from the figure that was taken in last. The chain of corrections is followed to its end: a person may
  // have put the figure right, and the next correction takes the place of that.
  const { rows } = await sql<Due>`
    with recursive chain as (
      select question.id as question_id, own.id, own.superseded_by
      from survey_question question
      join measurement own on own.plan_id = question.plan_id and own.id = question.measurement_id
      where question.plan_id = ${planId} and question.survey_id = ${id}
      union
      select chain.question_id, own.id, own.superseded_by
      from chain
      join measurement own on own.plan_id = ${planId} and own.id = chain.superseded_by
    )
    select question.id as "questionId", question.indicator_id as "indicatorId", sums.points, sums.answers,
      (select chain.id from chain where chain.question_id = question.id and chain.superseded_by is null) as before
    from survey_question question
    join survey_sums(${planId}, ${id}) sums on sums.question_id = question.id
    join indicator on indicator.plan_id = question.plan_id and indicator.id = question.indicator_id
    left join measurement taken on taken.plan_id = question.plan_id and taken.id = question.measurement_id
    where question.plan_id = ${planId} and question.survey_id = ${id} and indicator.feed is null
      and (indicator.unit, indicator.scale_low, indicator.scale_high) is not distinct from (
        case question.kind when 'scale' then 'scale-mean' else 'share' end, question.scale_low, question.scale_high)
      and sums.answers > 0 and (taken.amount, taken.of_count) is distinct from (sums.points::numeric, sums.answers)
    order by question.position
  `.execute(trx.withoutPlugins())
  for (const { questionId, indicatorId, points, answers, before } of rows) {
    const measurementId = uuid()
    await sql`
      insert into measurement
        (plan_id, id, indicator_id, measured_on, result, amount, of_count, origin, source, recorded_by)
      select plan_id, ${measurementId}, ${indicatorId}, least(coalesce(closed_on, closes_on), ${todayInDenmark()}::date), '',
        ${points}, ${answers}, 'survey', ${title}, ${personId}
      from survey where plan_id = ${planId} and id = ${id}
    `.execute(trx)
    if (before !== null)
      await sql`
        update measurement set superseded_by = ${measurementId} where plan_id = ${planId} and id = ${before}
      `.execute(trx)
    await sql`
      update survey_question set measurement_id = ${measurementId} where plan_id = ${planId} and id = ${questionId}
    `.execute(trx)
  }
  await sql`
    update survey set taken_on = case when ${rows.length > 0} then ${todayInDenmark()}::date else taken_on end,
      taken_for_good = closed_on is not null or closes_on < ${todayInDenmark()}::date
    where plan_id = ${planId} and id = ${id}
  `.execute(trx)
}

/** Takes in what surveys came to that have closed since it was last looked. Several processes may look at once. */
export async function takeClosedIn(system: Database): Promise<void> {
  for (let more = true; more; )
    more = await system.transaction().execute(async (trx) => {
      const { rows } = await sql<{ planId: string; id: string; title: string }>`
        select plan_id as "planId", id, title ->> 'da' as title from survey
        where not taken_for_good and deleted_at is null and closes_on < ${todayInDenmark()}::date
        order by closes_on limit 1 for update skip locked
      `.execute(trx.withoutPlugins())
      const [survey] = rows
      if (survey) await takeIn(trx, survey, null)
      return survey !== undefined
    })
}
