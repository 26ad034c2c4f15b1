// Rows in every table of surveys, with a text that has all that is hard to copy.

import { v7 as uuid } from 'uuid'
import type { Database } from '../../src/server/db/database.ts'

/** One that feeds an indicator, with an answer, a remark and a printed code, and has been taken in. */
export async function putSurvey(db: Database, awkward: string): Promise<void> {
  const measurement = await db
    .selectFrom('measurement')
    .select(['planId', 'id', 'indicatorId'])
    .limit(1)
    .executeTakeFirstOrThrow()
  const { planId } = measurement
  const activity = await db
    .selectFrom('activity')
    .where('planId', '=', planId)
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const words = JSON.stringify({ da: awkward, en: awkward, own: '' })
  await db
    .insertInto('surveyKey')
    .values({ key: Buffer.from([0, 255, 92]) })
    .execute()
  const survey = { planId, surveyId: uuid() }
  await db
    .insertInto('survey')
    .values({
      ...{ planId, id: survey.surveyId, activityId: activity.id, code: 'cdfh23456789', title: words },
      ...{ third: JSON.stringify({ language: 'so', about: awkward, send: '', thanks: '' }), invited: 40 },
      ...{ opensOn: '2010-01-01', closesOn: '2010-02-01', closedOn: '2010-01-31', takenOn: '2010-01-31' },
      ...{ remark: true, oneTime: true, answers: 1, takenForGood: true },
    })
    .execute()
  const question = { planId, id: uuid() }
  await db
    .insertInto('surveyQuestion')
    .values({
      ...{ ...question, surveyId: survey.surveyId, position: 0, kind: 'scale', scaleLow: 1, scaleHigh: 5 },
      ...{ words, low: words, high: words },
      ...{ indicatorId: measurement.indicatorId, measurementId: measurement.id },
    })
    .execute()
  const answer = { planId, id: uuid() }
  await db
    .insertInto('surveyAnswer')
    .values({ ...survey, id: answer.id, answeredOn: '2010-01-02', language: 'so' })
    .execute()
  await db
    .insertInto('surveyAnswerValue')
    .values({ planId, answerId: answer.id, questionId: question.id, value: 3, told: true })
    .execute()
  await db
    .insertInto('surveyRemark')
    .values({ ...survey, id: uuid(), text: awkward, told: true })
    .execute()
  await db
    .insertInto('surveyOwnCode')
    .values({ ...survey, codeHash: Buffer.from([0, 255, 92]), used: true })
    .execute()
}
