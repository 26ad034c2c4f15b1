// Takes the answer of somebody whom nobody knows. It runs as the system does, for whoever answers may see nothing; what
// may be answered is decided here.

import { sql, type Transaction } from 'kysely'
import { v4 as randomUuid } from 'uuid'
import type { AskedSurvey, SurveyAnswer } from '../../contract/answering.ts'
import { batch } from '../../domain/survey/anonymity.ts'
import { readSurveyCode, type SurveyCode } from '../../domain/survey/code.ts'
import { answersOf, stateOn, surveyLimits } from '../../domain/survey/survey.ts'
import { hashSecret } from '../access/secret.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { todayInDenmark } from '../today.ts'
import { findStored, type StoredSurvey } from './queries.ts'
import { giveTicket, isGoodTicket, showsWork } from './ticket.ts'

/** Throws `not-found` for a code that leads nowhere, also since its survey, its activity or its plan is gone. */
async function requireAsked(
  system: Database,
  typed: string,
  { lock = false } = {},
): Promise<{ code: SurveyCode; survey: StoredSurvey }> {
  const code = readSurveyCode(typed)
  const withCode = sql`own.code = ${code?.survey ?? ''} and exists (
    select from activity where activity.plan_id = own.plan_id and activity.id = own.activity_id
      and activity.deleted_at is null)`
  const survey = code && (await findStored(system, withCode, { lock }))
  if (!code || !survey) throw new ProblemError('not-found')
  return { code, survey }
}

export async function readAsked(system: Database, typed: string): Promise<AskedSurvey> {
  const { code, survey } = await requireAsked(system, typed)
  const { content, closedOn, planId } = survey
  const { title, opensOn, closesOn, third, remark } = content
  const state = stateOn({ ...content, closedOn }, todayInDenmark())
  const plan = await system
    .selectFrom('plan')
    .where('id', '=', planId)
    .select('name')
    .executeTakeFirstOrThrow()
  return {
    ...{ state, title, opensOn, third, remark, plan: plan.name },
    closesOn: closedOn !== null && closedOn < closesOn ? closedOn : closesOn,
    ownCode: await stateOfOwnCode(system, survey, code),
    questions: state === 'open' ? content.questions.map(({ indicator: _, ...question }) => question) : [],
    ticket: await giveTicket(system, survey.id),
  }
}

async function stateOfOwnCode(
  system: Database,
  { planId, id, content }: StoredSurvey,
  { own }: SurveyCode,
): Promise<AskedSurvey['ownCode']> {
  if (!content.oneTime) return 'none'
  if (own === null) return 'missing'
  const found = await system
    .selectFrom('surveyOwnCode')
    .where('planId', '=', planId)
    .where('surveyId', '=', id)
    .where('codeHash', '=', hashSecret(own))
    .select('used')
    .executeTakeFirst()
  if (!found) return 'missing'
  return found.used ? 'used' : 'fresh'
}

/**
 * Stores an answer; the same one sent again changes nothing. Throws `survey-robot` and `survey-ticket` for what no person
 * sends, `survey-closed`, and `survey-code-used` or `survey-code-missing` where each has a code of their own.
 */
export async function takeAnswer(system: Database, typed: string, answer: SurveyAnswer): Promise<void> {
  if (answer.website !== '' || !showsWork(answer.ticket, answer.id, answer.effort))
    throw new ProblemError('survey-robot')
  await system.transaction().execute(async (trx) => {
    // One answer at a time for a survey, so that batches fill one after another.
    const { code, survey } = await requireAsked(trx, typed, { lock: true })
    const { planId, content, closedOn } = survey
    if (!(await isGoodTicket(trx, survey.id, answer.ticket))) throw new ProblemError('survey-ticket')
    const there = trx.selectFrom('surveyAnswer').where('planId', '=', planId).where('id', '=', answer.id)
    if (await there.select('id').executeTakeFirst()) return
    const open = stateOn({ ...content, closedOn }, todayInDenmark()) === 'open'
    if (!open || survey.answers >= surveyLimits.answers) throw new ProblemError('survey-closed')
    const values = answer.values.map(({ question, value }) => {
      const asked = content.questions.find(({ id }) => id === question)
      if (!asked || !answersOf(asked).includes(value))
        throw new ProblemError('not-acceptable-input', { parameter: 'values' })
      return { planId, answerId: answer.id, questionId: question, value }
    })
    const remark = content.remark ? answer.remark.trim() : ''
    // Whoever sends nothing has not answered.
    if (values.length === 0 && remark === '')
      throw new ProblemError('not-acceptable-input', { parameter: 'values' })
    await spendOwnCode(trx, survey, code)
    await trx
      .insertInto('surveyAnswer')
      .values({
        planId,
        id: answer.id,
        surveyId: survey.id,
        answeredOn: todayInDenmark(),
        language: answer.language,
      })
      .execute()
    if (values.length > 0) await trx.insertInto('surveyAnswerValue').values(values).execute()
    if (remark !== '')
      await trx
        .insertInto('surveyRemark')
        .values({ planId, id: randomUuid(), surveyId: survey.id, text: remark })
        .execute()
    await tellFullBatches(trx, survey)
  })
}

async function spendOwnCode(
  trx: Transaction<DB>,
  { planId, id, content }: StoredSurvey,
  { own }: SurveyCode,
): Promise<void> {
  if (!content.oneTime) return
  const its = trx
    .updateTable('surveyOwnCode')
    .set({ used: true })
    .where('planId', '=', planId)
    .where('surveyId', '=', id)
    .where('codeHash', '=', hashSecret(own ?? ''))
  const { numUpdatedRows } = await its.where('used', '=', false).executeTakeFirst()
  if (numUpdatedRows > 0n) return
  const known = await its.returning('used').executeTakeFirst()
  throw new ProblemError(known ? 'survey-code-used' : 'survey-code-missing')
}

/** Tells of a question's answers when there are enough of them that wait, and of remarks when enough have answered since. */
async function tellFullBatches(trx: Transaction<DB>, { planId, id, answers }: StoredSurvey): Promise<void> {
  await sql`update survey set answers = answers + 1 where plan_id = ${planId} and id = ${id}`.execute(trx)
  await sql`
    update survey_answer_value set told = true
    where plan_id = ${planId} and not told and question_id in (
      select own.question_id from survey_answer_value own
      join survey_question question on question.plan_id = own.plan_id and question.id = own.question_id
      where question.plan_id = ${planId} and question.survey_id = ${id} and not own.told
      group by own.question_id having count(*) >= ${batch})
  `.execute(trx)
  if ((answers + 1) % batch === 0)
    await sql`
      update survey_remark set told = true where plan_id = ${planId} and survey_id = ${id} and not told
    `.execute(trx)
}
