// Surveys read from the database, in a transaction that knows the caller. Answers can't be read: the database gives their
// sums, of those that may be told.

import { type RawBuilder, sql } from 'kysely'
import type { ListedSurvey, QuestionResult, Survey } from '../../contract/surveys.ts'
import { writeSurveyCode } from '../../domain/survey/code.ts'
import { type SurveyContent, stateOn, surveyLimits } from '../../domain/survey/survey.ts'
import type { Database } from '../db/database.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'
import { todayInDenmark } from '../today.ts'

/** A survey as it is stored: what it asks, and how far it is. */
export interface StoredSurvey {
  readonly planId: string
  readonly id: string
  readonly activityId: string
  readonly code: string
  readonly version: number
  readonly closedOn: string | null
  /** How many have answered. */
  readonly answers: number
  readonly content: SurveyContent
}

/** The survey `own`, its content in the shape of SurveyContent. */
const columns = sql`
  own.plan_id as "planId", own.id, own.activity_id as "activityId", own.code, own.version,
  own.closed_on as "closedOn", own.answers,
  jsonb_build_object(
    'title', own.title, 'opensOn', own.opens_on, 'closesOn', own.closes_on, 'invited', own.invited,
    'third', own.third, 'remark', own.remark, 'oneTime', own.one_time,
    'questions', (
      select coalesce(jsonb_agg(jsonb_build_object('id', question.id, 'kind', question.kind,
        'scale', case when question.kind = 'scale' then
          jsonb_build_object('low', question.scale_low, 'high', question.scale_high) end,
        'words', question.words, 'low', question.low, 'high', question.high, 'indicator', question.indicator_id)
        order by question.position), '[]')
      from survey_question question where question.plan_id = own.plan_id and question.survey_id = own.id)
  ) as content`

/** Undefined where there is none, or it has been deleted. `lock` keeps others from changing it meanwhile. */
export async function findStored(
  db: Database,
  where: RawBuilder<unknown>,
  { lock = false } = {},
): Promise<StoredSurvey | undefined> {
  const { rows } = await sql<StoredSurvey>`
    select ${columns} from survey own where ${where} and own.deleted_at is null
    limit 1 ${lock ? sql`for update` : sql``}
  `.execute(db.withoutPlugins())
  return rows[0]
}

export const byId = (id: string) => sql`own.id = ${id}`

/** Of a survey whose activity stands; undefined where the caller sees none. */
export async function readSurvey(
  trx: Database,
  id: string,
  mayEdit: (planId: string) => boolean,
): Promise<Survey | undefined> {
  const stored = await findStored(trx, byId(id))
  if (!stored) return undefined
  const { planId, content, code, closedOn, version, answers } = stored
  const { rows } = await sql<
    Pick<Survey, 'activity' | 'plan' | 'takenOn' | 'results' | 'remarks' | 'ownCodes'>
  >`
    select jsonb_build_object('id', activity.id, 'title', activity.title) as activity,
      jsonb_build_object('id', plan.id, 'name', plan.name, 'example', plan.example) as plan,
      own.taken_on as "takenOn",
      array(select survey_remarks(own.plan_id, own.id)) as remarks,
      (select jsonb_build_object('made', count(*), 'used', count(*) filter (where used)) from survey_own_code code
        where code.plan_id = own.plan_id and code.survey_id = own.id) as "ownCodes"
    from survey own
    join activity on activity.plan_id = own.plan_id and activity.id = own.activity_id
    join plan on plan.id = own.plan_id
    where own.plan_id = ${planId} and own.id = ${id} and activity.deleted_at is null
  `.execute(trx.withoutPlugins())
  const [found] = rows
  if (!found) return undefined
  const state = stateOn({ ...content, closedOn }, todayInDenmark())
  return {
    ...{ id, version, closedOn, state, content, answers, ...found },
    code: writeSurveyCode({ survey: code, own: null }),
    results: await readSums(trx, planId, id),
    editable: mayEdit(planId),
    restorableUntil: null,
  }
}

/** Of each question that somebody answered: the answers that are told, and how many wait. */
export async function readSums(db: Database, planId: string, id: string): Promise<QuestionResult[]> {
  const { rows } = await sql<QuestionResult>`
    select question_id as question, waiting, answers, points, squares from survey_sums(${planId}, ${id})
  `.execute(db.withoutPlugins())
  return rows
}

/** Newest first; those that were deleted lately too. */
export async function listSurveysOf(
  trx: Database,
  planId: string,
  activityId: string,
): Promise<ListedSurvey[]> {
  const { rows } = await sql<Omit<ListedSurvey, 'state'> & { closedOn: string | null }>`
    select id, code, title ->> 'da' as title, opens_on as "opensOn", closes_on as "closesOn",
      closed_on as "closedOn", invited, answers, taken_on as "takenOn",
      ${lastRestorableDay} as "restorableUntil",
      (select count(*) from survey_question question
        where question.plan_id = survey.plan_id and question.survey_id = survey.id) as questions
    from survey
    where plan_id = ${planId} and activity_id = ${activityId} and ${stillThere}
    order by opens_on desc, id desc
    limit ${surveyLimits.ofActivity}
  `.execute(trx.withoutPlugins())
  return rows.map(({ closedOn, code, ...survey }) => ({
    ...survey,
    code: writeSurveyCode({ survey: code, own: null }),
    state: stateOn({ ...survey, closedOn }, todayInDenmark()),
  }))
}
