import { afterAll, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import { content, openApplications } from '../../../test/support/applications.ts'
import { makeCaller } from '../../../test/support/callers.ts'
import type { Plan } from '../../contract/plans.ts'
import { emptyAssessment } from '../../domain/assessment/assessment.ts'
import type { PlanContent } from '../../domain/plan/content.ts'
import type { Decision } from './decisions.ts'
import { letterOf } from './letter.ts'

const { test, fund, apply, save, decide, decided, decisionsOf } = await openApplications()
afterAll(() => test.close())

const made = new Date('2027-01-01T12:00:00Z')
const plan = {
  name: 'Skovbakken',
  housingOrganisation: 'Skovbakkens Boligforening',
  startsOn: '2027-01-01',
  endsOn: '2030-12-31',
  kroner: { fund: 7_500_000, 'housing-organisation': 0, municipality: 2_500_000, other: 0 },
} as PlanContent
const decision: Decision = {
  number: 1,
  outcome: 'granted',
  draft: false,
  decidedAt: made,
  reopenedAt: null,
  reference: 'LBF-0900',
  example: false,
  municipality: 'Aarhus',
  plan,
  assessment: emptyAssessment,
}

it('is named in the language that it is written in', () => {
  expect(letterOf(decision, 'da').fileName).toBe('afgoerelse-lbf-0900-1')
  expect(letterOf(decision, 'en').fileName).toBe('decision-lbf-0900-1')
})

it('says on every page that a draft is one, and else what will be sent', () => {
  const draft = letterOf({ ...decision, draft: true }, 'da')
  expect(draft.notices[0]).toMatch(/^Udkast\./)
  expect(draft.page).toBe('Udkast. Side {page} af {pages}')
  const { fileName, notices, page, ...said } = letterOf(decision, 'da')
  expect({ fileName, notices, page }).toEqual({
    fileName: 'afgoerelse-lbf-0900-1',
    notices: [],
    page: 'Side {page} af {pages}',
  })
  expect(draft).toMatchObject(said)
})

it('tells the decision as a tagged PDF, to the plan’s own people and nobody else', async () => {
  const { url, leader } = await decided('granted')
  const letter = await test.as(leader, 'GET', `${url}/decisions/1/letter?language=en`)
  expect(letter.statusCode).toBe(200)
  expect(letter.headers['content-type']).toBe('application/pdf')
  const text = letter.rawPayload.toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  expect(text).toContain('pdfuaid:part>1')
  expect(text).toContain('/StructTreeRoot')
  const stranger = await makeCaller(test.db, 'analyst')
  expect((await test.as(stranger, 'GET', `${url}/decisions/1/letter`)).statusCode).toBe(403)
  expect(codeOf(await test.as(leader, 'GET', `${url}/decisions/2/letter`))).toBe('not-found')
})

it('can be read as a draft by the fund alone before the decision is made', async () => {
  const { url, leader } = await apply()
  const draft = `${url}/assessment/letter?outcome=refused`
  expect(codeOf(await test.as(fund, 'GET', draft))).toBe('not-found')
  await save(url, content, 0)
  expect(codeOf(await test.as(leader, 'GET', draft))).toBe('not-permitted')
  expect(codeOf(await test.as(fund, 'GET', `${url}/assessment/letter`))).toBe('not-acceptable-input')
  const letter = await test.as(fund, 'GET', draft)
  expect(letter.headers['content-disposition']).toMatch(/filename="udkast-afgoerelse-an-\d+-1\.pdf"/)
  expect(letter.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(await decisionsOf(fund, url)).toEqual([])
  await decide(url, 'refused', 1)
  expect(codeOf(await test.as(fund, 'GET', draft))).toBe('not-found')
  expect((await test.as(fund, 'GET', `${url}/decisions/1/letter`)).headers['content-disposition']).toMatch(
    /filename="afgoerelse-an-\d+-1\.pdf"/,
  )
})

it('stays as it was when the plan is written on', async () => {
  const { url, leader } = await decided('granted')
  const before = (await test.as(leader, 'GET', `${url}/decisions/1/letter`)).rawPayload
  const plan = (await test.as(leader, 'GET', url)).json<Plan>()
  const saved = await test.as(leader, 'PUT', url, { ...plan, name: 'Et andet navn' }, plan.version)
  expect(saved.statusCode, saved.body).toBe(200)
  expect((await test.as(leader, 'GET', `${url}/decisions/1/letter`)).rawPayload.length).toBe(before.length)
})
