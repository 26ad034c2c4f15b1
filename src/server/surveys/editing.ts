// Making and changing surveys, in a transaction that knows the caller. Once somebody has answered, what was asked stays.

import { isDeepStrictEqual } from 'node:util'
import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Unit } from '../../domain/indicator/units.ts'
import { newOwnCode, newSurveyCode, writeSurveyCode } from '../../domain/survey/code.ts'
import { canBeAsked } from '../../domain/survey/suggest.ts'
import { type Question, type SurveyContent, surveyLimits } from '../../domain/survey/survey.ts'
import { hashSecret } from '../access/secret.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { requireRecord } from '../records/removal.ts'
import { stillThere } from '../records/restorable.ts'
import type { RecordKey } from '../records/versions.ts'
import { byId, findStored, type StoredSurvey } from './queries.ts'

const random = (count: number) => crypto.getRandomValues(new Uint32Array(count))

/** What is written of a survey in its own row. */
const rowOf = ({ title, third, opensOn, closesOn, invited, remark, oneTime }: SurveyContent) => ({
  ...{ opensOn, closesOn, invited, remark, oneTime },
  title: JSON.stringify(title),
  third: third && JSON.stringify(third),
})

/** Answers its id. Throws `not-permitted`, `too-many-surveys`, `ends-before-start` and `survey-indicator`. */
export async function addSurvey(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, activityId }: { readonly planId: string; readonly activityId: string },
  content: SurveyContent,
): Promise<string> {
  if (!mayIn('edit-plan', planId, caller.memberships)) throw new ProblemError('not-permitted')
  const { there } = await trx
    .selectFrom('survey')
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .where(stillThere)
    .select((eb) => eb.fn.countAll<number>().as('there'))
    .executeTakeFirstOrThrow()
  if (there >= surveyLimits.ofActivity) throw new ProblemError('too-many-surveys')
  await requireGood(trx, planId, activityId, content)
  const id = uuid()
  await trx
    .insertInto('survey')
    .values({ planId, id, activityId, code: newSurveyCode(random), ...rowOf(content) })
    .execute()
  await storeQuestions(trx, { planId, id }, content.questions)
  return id
}

/** Throws `changed-meanwhile`, and `survey-answered` where more than days and the number of those asked would change. */
export async function changeSurvey(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  content: SurveyContent,
): Promise<void> {
  const stored = await requireSurvey(trx, caller, id)
  if (stored.version !== version) throw new ProblemError('changed-meanwhile')
  const { planId, activityId, content: before } = stored
  const { opensOn, closesOn, invited } = content
  const asked = { ...content, questions: content.questions.map((question) => ({ ...question })) }
  const only = { ...before, opensOn, closesOn, invited }
  if (stored.answers > 0 && !isDeepStrictEqual(only, asked)) throw new ProblemError('survey-answered')
  await requireGood(trx, planId, activityId, content)
  await trx
    .updateTable('survey')
    .set({
      ...rowOf(content),
      version: version + 1,
      // A new last day opens it again.
      ...(closesOn !== before.closesOn && { closedOn: null, takenForGood: false }),
    })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .execute()
  if (stored.answers > 0) return
  await trx.deleteFrom('surveyQuestion').where('planId', '=', planId).where('surveyId', '=', id).execute()
  await storeQuestions(trx, stored, content.questions)
}

/** The survey, held for as long as it is changed. Throws `not-found` and `not-permitted`. */
export async function requireSurvey(trx: Transaction<DB>, caller: Caller, id: string): Promise<StoredSurvey> {
  await requireRecord(trx, caller, 'edit-plan', 'survey', id)
  const stored = await findStored(trx, byId(id), { lock: true })
  if (!stored) throw new ProblemError('not-found')
  return stored
}

/** Throws where days are the wrong way round, or a question feeds what answers to it can't feed. */
async function requireGood(
  trx: Transaction<DB>,
  planId: string,
  activityId: string,
  { opensOn, closesOn, questions }: SurveyContent,
): Promise<void> {
  if (closesOn < opensOn) throw new ProblemError('ends-before-start')
  const bound = questions.flatMap(({ indicator }) => indicator ?? [])
  if (bound.length === 0) return
  const found = await trx
    .selectFrom('indicator')
    .innerJoin('theoryBox as box', (join) =>
      join.onRef('box.planId', '=', 'indicator.planId').onRef('box.id', '=', 'indicator.boxId'),
    )
    .innerJoin('theoryOfChange as theory', (join) =>
      join.onRef('theory.planId', '=', 'box.planId').onRef('theory.id', '=', 'box.theoryOfChangeId'),
    )
    .where('indicator.planId', '=', planId)
    .where('theory.activityId', '=', activityId)
    .where('indicator.id', 'in', bound)
    .select(['indicator.id', 'indicator.unit', 'indicator.scaleLow', 'indicator.scaleHigh', 'indicator.feed'])
    .execute()
  const fits = ({ indicator, scale }: Question) =>
    found.some(({ id, unit, scaleLow: low, scaleHigh: high, feed }) => {
      const its = low === null || high === null ? null : { low, high }
      return (
        id === indicator &&
        canBeAsked({ unit: unit as Unit, scale: its, feed: feed === null ? null : 'sessions' }) &&
        isDeepStrictEqual(its, scale)
      )
    })
  const wrong = questions.findIndex((question) => question.indicator !== null && !fits(question))
  if (wrong >= 0) throw new ProblemError('survey-indicator', { question: wrong + 1 })
}

/** Throws `not-acceptable-input` where a question has the id of one in another survey. */
async function storeQuestions(
  trx: Transaction<DB>,
  { planId, id: surveyId }: RecordKey,
  questions: readonly Question[],
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('surveyQuestion')
    .values(
      questions.map(({ id, kind, scale, words, low, high, indicator }, position) => ({
        ...{ planId, id, surveyId, position, kind, indicatorId: indicator },
        ...{ scaleLow: scale?.low ?? null, scaleHigh: scale?.high ?? null },
        ...{ words: JSON.stringify(words), low: JSON.stringify(low), high: JSON.stringify(high) },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== BigInt(questions.length))
    throw new ProblemError('not-acceptable-input', { parameter: 'questions' })
}

/** In fours, to be printed; they can't be had again. Throws `too-many-codes`. */
export async function addOwnCodes(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  count: number,
): Promise<string[]> {
  const { planId, code: survey } = await requireSurvey(trx, caller, id)
  const { made } = await trx
    .selectFrom('surveyOwnCode')
    .where('planId', '=', planId)
    .where('surveyId', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('made'))
    .executeTakeFirstOrThrow()
  if (made + count > surveyLimits.codes)
    throw new ProblemError('too-many-codes', { limit: surveyLimits.codes })
  const codes = [...new Set(Array.from({ length: count }, () => newOwnCode(random)))]
  await trx
    .insertInto('surveyOwnCode')
    .values(codes.map((code) => ({ planId, surveyId: id, codeHash: hashSecret(code) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return codes.map((own) => writeSurveyCode({ survey, own }))
}

/** Closes it from now on, before its last day. */
export async function closeByHand(trx: Transaction<DB>, { planId, id }: RecordKey): Promise<void> {
  await trx
    .updateTable('survey')
    .set({ closedOn: sql<string>`(now() at time zone 'Europe/Copenhagen')::date`, version: sql`version + 1` })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('closedOn', 'is', null)
    .execute()
}
