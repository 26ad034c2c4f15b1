// Puts the example survey beside an activity of the plan that the example people belong to.

import { v4 as randomUuid, v7 as uuid } from 'uuid'
import { exampleSurvey } from '../../domain/example/survey.ts'
import { toldOf } from '../../domain/survey/anonymity.ts'
import type { Database } from '../db/database.ts'

/** Nothing where the plan has no activity. */
export async function addExampleSurvey(db: Database, planId: string): Promise<void> {
  const activity = await db
    .selectFrom('activity')
    .where('planId', '=', planId)
    .where('deletedAt', 'is', null)
    .select('id')
    .orderBy('reference')
    .executeTakeFirst()
  if (!activity) return
  const { code, title, opensOn, closesOn, invited, questions, inEnglish, remarks } = exampleSurvey
  const surveyId = uuid()
  const answerIds = questions[0].answers.map(() => randomUuid())
  await db
    .insertInto('survey')
    .values({
      ...{ planId, id: surveyId, activityId: activity.id, code, title: JSON.stringify(title), third: null },
      ...{ opensOn, closesOn, invited, remark: true, oneTime: false, takenForGood: true },
      answers: answerIds.length,
    })
    .execute()
  const asked = questions.map((question) => ({ ...question, id: uuid() }))
  await db
    .insertInto('surveyQuestion')
    .values(
      asked.map(({ id, words, low, high }, position) => ({
        ...{ planId, id, surveyId, position },
        ...(high.da === 'Ja' ? { kind: 'yes-no' } : { kind: 'scale', scaleLow: 1, scaleHigh: 5 }),
        ...{ words: JSON.stringify(words), low: JSON.stringify(low), high: JSON.stringify(high) },
      })),
    )
    .execute()
  await db
    .insertInto('surveyAnswer')
    .values(
      answerIds.map((id, place) => ({
        ...{ planId, id, surveyId, answeredOn: opensOn },
        language: inEnglish.some((one) => one === place) ? 'en' : 'da',
      })),
    )
    .execute()
  const values = asked.flatMap(({ id: questionId, answers }) => {
    const given = answers.flatMap((value, place) => (value === null ? [] : [{ value, place }]))
    return given.map(({ value, place }, number) => ({
      ...{ planId, answerId: answerIds[place] ?? '', questionId, value },
      told: number < toldOf(given.length),
    }))
  })
  await db.insertInto('surveyAnswerValue').values(values).execute()
  await db
    .insertInto('surveyRemark')
    .values(remarks.map((text) => ({ planId, id: randomUuid(), surveyId, text, told: true })))
    .execute()
}
