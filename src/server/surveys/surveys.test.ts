import { sql } from 'kysely'
import { v4 as randomUuid, v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { answerAs, findEffort, readLongAgo, surveyContent } from '../../../test/support/surveys.ts'
import type { Survey, Surveys } from '../../contract/surveys.ts'
import { yesNo } from '../../domain/survey/suggest.ts'
import { withinFor } from '../access/within.ts'
import '../http/route.ts'

let test: TestApp
let planId: string
let activityId: string
let worker: TestCaller
let stranger: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  const activity = await test.db
    .selectFrom('activity')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .where('plan.status', 'not in', ['draft', 'applied'])
    .select(['activity.id', 'planId'])
    .executeTakeFirstOrThrow()
  planId = activity.planId
  activityId = activity.id
  worker = await makeCaller(test.db, 'worker', planId)
  const other = await test.db
    .selectFrom('plan')
    .where('id', '!=', planId)
    .select('id')
    .executeTakeFirstOrThrow()
  stranger = await makeCaller(test.db, 'plan-leader', other.id)
})
afterAll(() => test.close())
beforeEach(() => test.db.deleteFrom('survey').execute())

const listAddress = () => `/api/activities/${activityId}/surveys`

async function make(content = surveyContent()): Promise<Survey> {
  const response = await test.as(worker, 'POST', listAddress(), content)
  expect(response.body).toContain('"code"')
  return response.json<Survey>()
}

const read = async (id: string) => (await test.as(worker, 'GET', `/api/surveys/${id}`)).json<Survey>()
const taken = async (response: Promise<{ statusCode: number; body: string }>) => {
  const { statusCode, body } = await response
  expect(statusCode, body).toBe(200)
}

describe('making a survey', () => {
  it('is for the plan’s workers: a stranger finds nothing, a consultant may look and not touch', async () => {
    const { id } = await make()
    const consultant = await makeCaller(test.db, 'consultant')
    expect((await test.as(undefined, 'GET', `/api/surveys/${id}`)).statusCode).toBe(401)
    expect(codeOf(await test.as(stranger, 'GET', `/api/surveys/${id}`))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'POST', listAddress(), surveyContent()))).toBe('not-found')
    expect((await test.as(consultant, 'GET', `/api/surveys/${id}`)).statusCode).toBe(200)
    expect(codeOf(await test.as(consultant, 'POST', `/api/surveys/${id}/close`))).toBe('not-permitted')
    const partner = await makeCaller(test.db, 'board-member', planId)
    expect((await test.as(partner, 'GET', listAddress())).json<Surveys>().items).toHaveLength(1)
    expect(codeOf(await test.as(partner, 'PUT', `/api/surveys/${id}`, surveyContent(), 1))).toBe(
      'not-permitted',
    )
  })

  it('is saved over a version, and its questions stand once somebody has answered', async () => {
    const survey = await make()
    const { id, content } = survey
    const changed = { ...content, title: { ...content.title, en: 'Your neighbours' } }
    expect((await test.as(worker, 'PUT', `/api/surveys/${id}`, changed, 1)).json<Survey>().version).toBe(2)
    expect(codeOf(await test.as(worker, 'PUT', `/api/surveys/${id}`, changed, 1))).toBe('changed-meanwhile')
    await taken(answerAs(test, survey, [3, 1]))
    expect(codeOf(await test.as(worker, 'PUT', `/api/surveys/${id}`, content, 2))).toBe('survey-answered')
    const later = { ...changed, closesOn: '2121-01-01', invited: 41 }
    const saved = await test.as(worker, 'PUT', `/api/surveys/${id}`, later, 2)
    expect(saved.json<Survey>().content).toEqual(later)
  })

  it('refuses days the wrong way round, a CPR number, and an indicator that can’t be asked about', async () => {
    const ask = async (content: object) => codeOf(await test.as(worker, 'POST', listAddress(), content))
    expect(await ask(surveyContent({ closesOn: '2019-12-31' }))).toBe('ends-before-start')
    const { da: _, ...title } = surveyContent().title
    expect(await ask({ ...surveyContent(), title: { ...title, da: '010170-1234' } })).toBe('cpr-number')
    expect(await ask(surveyContent({ questions: [] }))).toBe('not-acceptable-input')
    const own = await test.db
      .selectFrom('indicator')
      .select('id')
      .where('planId', '=', planId)
      .executeTakeFirstOrThrow()
    const question = { ...yesNo(uuid()), words: { da: 'Går det?', en: '', own: '' } }
    expect(await ask(surveyContent({ questions: [{ ...question, indicator: own.id }] }))).toBe(
      'survey-indicator',
    )
    expect(await ask(surveyContent({ questions: [question, question] }))).toBe('not-acceptable-input')
  })

  it('can be taken away and brought back, and answers kindly meanwhile', async () => {
    const survey = await make()
    await test.as(worker, 'DELETE', `/api/surveys/${survey.id}`)
    expect(codeOf(await test.app.inject({ url: `/api/surveys/${survey.code}/questions` }))).toBe('not-found')
    const back = await test.as(worker, 'POST', `/api/surveys/${survey.id}/restore`)
    expect(back.json<Survey>().code).toBe(survey.code)
  })
})

describe('answering', () => {
  it('is open to everyone with the code, and keeps the day, the language and the values alone', async () => {
    const survey = await make()
    const asked = await readLongAgo(test, survey.code.toUpperCase())
    expect(asked).toMatchObject({ state: 'open', ownCode: 'none', remark: true })
    expect(asked.questions).toHaveLength(2)
    await taken(answerAs(test, survey, [4, 1], { language: 'en', remark: 'Mere lys på stien' }))
    const { rows } = await sql<Record<string, unknown>>`select * from survey_answer`.execute(test.db)
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['answeredOn', 'id', 'language', 'planId', 'surveyId'])
    const { rows: remarks } = await sql<Record<string, unknown>>`select * from survey_remark`.execute(test.db)
    expect(Object.keys(remarks[0] ?? {}).sort()).toEqual(['id', 'planId', 'surveyId', 'text', 'told'])
    // Neither key sorts by time.
    expect([rows[0]?.['id'], remarks[0]?.['id']].join(' ')).toMatch(/^.{14}4.{21} .{14}4/)
  })

  it('counts the same answer once, however often a phone sends it', async () => {
    const survey = await make()
    const id = randomUuid()
    for (let time = 0; time < 3; time += 1) await taken(answerAs(test, survey, [4, 1], { id }))
    expect((await read(survey.id)).answers).toBe(1)
  })

  it('tells nothing of fewer than five answers, and then of five at a time', async () => {
    const survey = await make()
    const [scale] = survey.content.questions
    const told = async () => {
      const { results, remarks, answers } = await read(survey.id)
      const its = results.find(({ question }) => question === scale?.id)
      return [answers, its?.answers ?? 0, its?.points ?? 0, its?.waiting ?? 0, remarks.length]
    }
    for (const value of [1, 2, 3, 4])
      await taken(answerAs(test, survey, [value, 1], { remark: `Nr. ${value}` }))
    expect(await told()).toEqual([4, 0, 0, 4, 0])
    await taken(answerAs(test, survey, [5, 0]))
    expect(await told()).toEqual([5, 5, 15, 0, 4])
    await taken(answerAs(test, survey, [5, 0], { remark: 'Nr. 6' }))
    expect(await told()).toEqual([6, 5, 15, 1, 4])
    // One question left out is one answer fewer to it: its batch fills later than the others'.
    for (let time = 0; time < 4; time += 1) await taken(answerAs(test, survey, [null, 1]))
    expect(await told()).toEqual([10, 5, 15, 1, 5])
  })

  it('lets nobody read an answer, the plan’s own people and the fund no more than others', async () => {
    const survey = await make()
    await taken(answerAs(test, survey, [4, 1], { remark: 'Hej' }))
    for (const caller of [
      worker,
      await makeCaller(test.db, 'fund-officer'),
      await makeCaller(test.db, 'consultant'),
    ])
      for (const table of ['surveyAnswer', 'surveyAnswerValue', 'surveyRemark'] as const) {
        const rows = await withinFor(
          test.app.database,
          caller.personId,
        )((trx) => trx.selectFrom(table).selectAll().execute())
        expect(rows).toEqual([])
      }
    const sums = await withinFor(
      test.app.database,
      stranger.personId,
    )((trx) => sql`select * from survey_sums(${planId}, ${survey.id})`.execute(trx))
    expect(sums.rows).toEqual([])
  })

  it('takes a printed code once, and says so kindly the second time', async () => {
    const survey = await make(surveyContent({ oneTime: true }))
    const made = await test.as(worker, 'POST', `/api/surveys/${survey.id}/codes`, { count: 3 })
    const { codes } = made.json<{ codes: string[] }>()
    expect(new Set(codes).size).toBe(3)
    const [code = ''] = codes
    expect((await readLongAgo(test, survey.code)).ownCode).toBe('missing')
    expect(codeOf(await answerAs(test, survey, [3, 1]))).toBe('survey-code-missing')
    expect((await readLongAgo(test, code)).ownCode).toBe('fresh')
    const id = randomUuid()
    await taken(answerAs(test, { ...survey, code }, [3, 1], { id }))
    await taken(answerAs(test, { ...survey, code }, [3, 1], { id }))
    expect(codeOf(await answerAs(test, { ...survey, code }, [3, 1]))).toBe('survey-code-used')
    expect((await readLongAgo(test, code)).ownCode).toBe('used')
    expect((await read(survey.id)).ownCodes).toEqual({ made: 3, used: 1 })
    const { rows } = await sql<Record<string, unknown>>`select * from survey_own_code`.execute(test.db)
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', '').slice(12))
  })

  it('of two who use one code at once, takes one', async () => {
    const survey = await make(surveyContent({ oneTime: true }))
    const made = await test.as(worker, 'POST', `/api/surveys/${survey.id}/codes`, { count: 1 })
    const [code = ''] = made.json<{ codes: string[] }>().codes
    const { ticket } = await readLongAgo(test, code)
    const answers = [randomUuid(), randomUuid()].map((id) => {
      const values = [{ question: survey.content.questions[0]?.id ?? '', value: 3 }]
      const shown = { id, ticket, effort: findEffort(ticket, id) }
      return { ...shown, language: 'da', values, remark: '', website: '' }
    })
    const both = await Promise.all(
      answers.map((payload) =>
        test.app.inject({ method: 'POST', url: `/api/surveys/${code}/answers`, payload }),
      ),
    )
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  })

  it('refuses what only a robot sends', async () => {
    const survey = await make()
    expect(codeOf(await answerAs(test, survey, [3, 1], { website: 'http://x' }))).toBe('survey-robot')
    const { ticket } = await readLongAgo(test, survey.code)
    const id = randomUuid()
    const effort = findEffort(ticket, id)
    expect(codeOf(await answerAs(test, survey, [3, 1], { id, ticket, effort: effort + 1 }))).toBe(
      'survey-robot',
    )
    const fresh = (await test.app.inject({ url: `/api/surveys/${survey.code}/questions` })).json<{
      ticket: string
    }>()
    const quick = { id, ticket: fresh.ticket, effort: findEffort(fresh.ticket, id) }
    expect(codeOf(await answerAs(test, survey, [3, 1], quick))).toBe('survey-ticket')
    const forged = `1600000000.${ticket.split('.')[1]}`
    const made = { id, ticket: forged, effort: findEffort(forged, id) }
    expect(codeOf(await answerAs(test, survey, [3, 1], made))).toBe('survey-ticket')
    const other = await readLongAgo(test, (await make()).code)
    const elsewhere = { id, ticket: other.ticket, effort: findEffort(other.ticket, id) }
    expect(codeOf(await answerAs(test, survey, [3, 1], elsewhere))).toBe('survey-ticket')
    expect((await read(survey.id)).answers).toBe(0)
  })

  it('refuses a CPR number, a value off the scale, a question of another survey, and nothing at all', async () => {
    const survey = await make()
    expect(codeOf(await answerAs(test, survey, [3, 1], { remark: 'Jeg er 010170-1234' }))).toBe('cpr-number')
    expect(codeOf(await answerAs(test, survey, [6, 1]))).toBe('not-acceptable-input')
    expect(codeOf(await answerAs(test, survey, [3, 2]))).toBe('not-acceptable-input')
    expect(codeOf(await answerAs(test, survey, [null, null]))).toBe('not-acceptable-input')
    expect(codeOf(await answerAs(test, survey, [null, null], { remark: '   ' }))).toBe('not-acceptable-input')
    const strange = { values: [{ question: uuid(), value: 1 }] }
    expect(codeOf(await answerAs(test, survey, [], strange))).toBe('not-acceptable-input')
    expect(codeOf(await answerAs(test, survey, [3, 1], { remark: 'å'.repeat(301) }))).toBe(
      'not-acceptable-input',
    )
    expect(codeOf(await answerAs(test, survey, [3, 1], { id: uuid() }))).toBe('not-acceptable-input')
    expect((await read(survey.id)).answers).toBe(0)
  })

  it('answers kindly before it opens and after it has closed', async () => {
    const coming = await make(surveyContent({ opensOn: '2119-01-01' }))
    expect(await readLongAgo(test, coming.code)).toMatchObject({ state: 'coming', questions: [] })
    expect(codeOf(await answerAs(test, coming, [3, 1]))).toBe('survey-closed')
    const gone = await make(surveyContent({ closesOn: '2020-02-01' }))
    expect(await readLongAgo(test, gone.code)).toMatchObject({ state: 'closed', closesOn: '2020-02-01' })
    expect(codeOf(await answerAs(test, gone, [3, 1]))).toBe('survey-closed')
  })
})
