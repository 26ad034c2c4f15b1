import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { Assessment, AssessmentVersions, Decisions } from '../../contract/assessments.ts'
import type { Overview } from '../../contract/overview.ts'
import type { Plan, PlanList } from '../../contract/plans.ts'
import type { AssessmentContent } from '../../domain/assessment/assessment.ts'
import { planFields } from '../../domain/plan/content.ts'
import { assessmentCriterionIds } from '../../domain/vocabulary/ids.ts'

let test: TestApp
let fund: TestCaller
beforeAll(async () => {
  test = await openTestApp({ example: false })
  fund = await makeCaller(test.db, 'fund-officer')
})
afterAll(() => test.close())

function as(
  caller: TestCaller,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
  version?: number,
) {
  const headers = { ...caller.headers, ...(version !== undefined && { 'if-match': `"${version}"` }) }
  return test.app.inject({ method, url, headers, ...(payload && { payload }) })
}

const codeOf = (response: { json(): unknown }) => (response.json() as { code?: string }).code

const content: AssessmentContent = {
  scores: assessmentCriterionIds.map((id) => ({ id, score: 4, reason: `Grund til #${id} *ikke fed*` })),
  summary: 'Området har brug for planen.\n\nDen kan gennemføres.',
  conditions: 'Kommunen ansætter en leder inden 1. marts.',
}

let count = 0
/** A plan that has been applied for. */
async function apply(): Promise<{
  url: string
  leader: TestCaller
  move: (status: string) => Promise<number>
}> {
  count++
  const created = await as(fund, 'POST', '/api/plans', {
    programme: '2006-10',
    reference: `AN-${count}`,
    name: 'Skovbakken',
    municipality: '0751',
    housingOrganisation: 'Skovbakkens Boligforening',
    startsOn: '2019-01-01',
    endsOn: '2022-12-31',
  })
  const { id } = created.json<Plan>()
  const leader = await makeCaller(test.db, 'plan-leader', id)
  const url = `/api/plans/${id}`
  const move = async (status: string) => (await as(leader, 'POST', `${url}/status`, { status })).statusCode
  expect(await move('applied')).toBe(200)
  return { url, leader, move }
}

const read = async (url: string) => (await as(fund, 'GET', `${url}/assessment`)).json<Assessment>()
const save = (url: string, said: AssessmentContent, version: number) =>
  as(fund, 'PUT', `${url}/assessment`, said, version)
const planVersionOf = async (url: string) => (await as(fund, 'GET', url)).json<Plan>().version
const decide = async (url: string, outcome: string, version: number, planVersion?: number) =>
  as(
    fund,
    'POST',
    `${url}/assessment/decision`,
    { outcome, planVersion: planVersion ?? (await planVersionOf(url)) },
    version,
  )
const decisionsOf = async (caller: TestCaller, url: string) =>
  (await as(caller, 'GET', `${url}/decisions`)).json<Decisions>().items

const healthActivity = {
  ...{
    title: 'Motion',
    description: '',
    activityType: 'health-guidance',
    mainActivity: false,
    closedOn: null,
  },
  ...{ targetGroups: [{ id: 'women', priority: 'primary' }], otherTargetGroup: '', roles: ['executing'] },
  ...{ partners: [], volunteers: null, published: true },
}

/** A plan on which the fund has decided. */
async function decided(outcome: 'granted' | 'refused') {
  const applied = await apply()
  await save(applied.url, content, 0)
  expect((await decide(applied.url, outcome, 1)).statusCode).toBe(200)
  return applied
}

describe('an assessment', () => {
  it('begins blank, is saved by version, and keeps what it said', async () => {
    const { url } = await apply()
    expect(await read(url)).toEqual({
      number: 1,
      version: 0,
      open: true,
      reopenable: false,
      scores: [],
      summary: '',
      conditions: '',
    })
    const half = { ...content, scores: content.scores.slice(3, 5), summary: '' }
    expect((await save(url, half, 0)).json()).toMatchObject({ ...half, version: 1, open: true })
    expect(codeOf(await save(url, content, 0))).toBe('changed-meanwhile')
    expect((await save(url, content, 1)).json()).toMatchObject({ ...content, version: 2 })
    const { items } = (await as(fund, 'GET', `${url}/assessment/versions`)).json<AssessmentVersions>()
    expect(items.map(({ action, content: said }) => [action, said.summary])).toEqual([
      ['changed', content.summary],
      ['created', ''],
    ])
  })

  it('is nobody’s but the fund’s until there is a decision', async () => {
    const { url, leader } = await apply()
    await save(url, content, 0)
    expect(codeOf(await as(leader, 'GET', `${url}/assessment`))).toBe('not-permitted')
    expect(await decisionsOf(leader, url)).toEqual([])
    const { items } = (await as(leader, 'GET', `${url}/versions`)).json<AssessmentVersions>()
    expect(items.map(({ action }) => action)).toEqual(['created'])
  })

  it('leaves the plan’s history with what people did, also where a step was taken before a change', async () => {
    const { url, leader, move } = await apply()
    await move('draft')
    const plan = (await as(leader, 'GET', url)).json<Plan>()
    expect((await as(leader, 'PUT', url, { ...plan, name: 'Nyt' }, plan.version)).statusCode).toBe(200)
    const { items } = (await as(leader, 'GET', `${url}/versions`)).json<AssessmentVersions>()
    expect(items.map(({ action }) => action)).toEqual(['changed', 'created'])
  })

  it('takes two beginners for one beginning', async () => {
    const { url } = await apply()
    const both = await Promise.all([save(url, content, 0), save(url, content, 0)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
  })

  it('has nothing to assess before the plan is applied for', async () => {
    const { url, move } = await apply()
    await move('draft')
    expect(codeOf(await as(fund, 'GET', `${url}/assessment`))).toBe('not-found')
    expect(codeOf(await save(url, content, 0))).toBe('step-not-possible')
  })
})

describe('a decision', () => {
  it('can’t be made without grounds for each point', async () => {
    const { url } = await apply()
    expect(codeOf(await decide(url, 'granted', 0))).toBe('not-ready-to-decide')
    await save(url, { ...content, scores: content.scores.slice(1) }, 0)
    expect((await decide(url, 'granted', 1)).json()).toMatchObject({ params: { lacks: 'scores' } })
    const [first, ...rest] = content.scores
    if (!first) throw new Error('there are criteria')
    await save(url, { ...content, scores: [{ ...first, reason: ' ' }, ...rest], summary: '' }, 1)
    expect((await decide(url, 'granted', 2)).json()).toMatchObject({
      code: 'not-ready-to-decide',
      params: { lacks: 'reasons, summary' },
    })
    expect((await as(fund, 'GET', url)).json()).toMatchObject({ status: 'applied' })
  })

  it('grants the plan, once, on the words that were read', async () => {
    const { url, leader } = await apply()
    await save(url, content, 0)
    expect(codeOf(await decide(url, 'granted', 2))).toBe('changed-meanwhile')
    const twice = await Promise.all([decide(url, 'granted', 1), decide(url, 'refused', 1)])
    // The other finds the plan decided on, or sees it happen.
    expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([200, expect.toBeOneOf([409, 412])])
    expect((await as(leader, 'GET', url)).json()).toMatchObject({
      statusSteps: [{ takenBy: 'fund-officer' }, { status: 'applied' }, { status: 'draft' }],
    })
    expect(codeOf(await save(url, content, 2))).toBe('step-not-possible')
  })

  it('is on the plan that was read, not on one that was changed and sent in again meanwhile', async () => {
    const { url, leader, move } = await apply()
    await save(url, content, 0)
    const read = await planVersionOf(url)
    await move('draft')
    const plan = (await as(leader, 'GET', url)).json<Plan>()
    const kroner = { ...plan.kroner, fund: plan.kroner.fund + 1 }
    const rewritten = { ...Object.fromEntries(planFields.map((field) => [field, plan[field]])), kroner }
    expect((await as(leader, 'PUT', url, rewritten, plan.version)).statusCode).toBe(200)
    await move('applied')
    expect(codeOf(await decide(url, 'granted', 1, read))).toBe('plan-changed-meanwhile')
    expect((await decide(url, 'refused', 1)).statusCode).toBe(200)

    const { version } = (await as(leader, 'GET', url)).json<Plan>()
    expect((await as(leader, 'PUT', url, { ...rewritten, name: 'Nyt' }, version)).statusCode).toBe(200)
    const reopened = await as(fund, 'POST', `${url}/assessment/reopen`, { because: 'Budgettet er ændret.' })
    expect(codeOf(reopened)).toBe('plan-changed-since')
  })

  it('of granting puts the plan on the list and in the overview, before it has activities', async () => {
    const counted = async () => ({
      listed: (await as(fund, 'GET', '/api/plans?programme=2006-10')).json<PlanList>().total,
      overview: (await as(fund, 'GET', '/api/overview?programme=2006-10')).json<Overview>().plans,
      ofHealth: (await as(fund, 'GET', '/api/overview?effortArea=health')).json<Overview>().plans,
    })
    const before = await counted()
    expect(before.overview).toBe(before.listed)
    const { url, leader } = await decided('granted')
    expect(await counted()).toEqual({
      listed: before.listed + 1,
      overview: before.overview + 1,
      ofHealth: before.ofHealth,
    })
    const activity = { ...healthActivity, startsOn: '2007-01-01', endsOn: '2008-12-31' }
    expect((await as(leader, 'POST', `${url}/activities`, activity)).statusCode).toBe(201)
    expect((await counted()).ofHealth).toBe(before.ofHealth + 1)
    await as(fund, 'POST', `${url}/assessment/reopen`, { because: 'Budgettet er ændret.' })
    expect(await counted()).toEqual(before)
  })

  it('of refusal makes the plan a draft, which can be applied for again', async () => {
    const { url, leader, move } = await decided('refused')
    expect((await as(leader, 'GET', url)).json()).toMatchObject({ status: 'draft', editable: true })
    await move('applied')
    expect(await read(url)).toMatchObject({ number: 2, version: 0, open: true, summary: content.summary })
    await save(url, content, 0)
    await decide(url, 'granted', 1)
    expect((await decisionsOf(leader, url)).map(({ number, outcome }) => [number, outcome])).toEqual([
      [2, 'granted'],
      [1, 'refused'],
    ])
  })

  it('can be reopened with a reason until the plan has begun, and stays to be read', async () => {
    const { url, leader, move } = await decided('granted')
    expect(await read(url)).toMatchObject({ number: 1, open: false, reopenable: true })
    const reopened = await as(fund, 'POST', `${url}/assessment/reopen`, { because: 'Budgettet er ændret.' })
    expect(reopened.json()).toMatchObject({ number: 2, version: 1, open: true, summary: content.summary })
    expect(await decisionsOf(leader, url)).toMatchObject([
      { number: 1, outcome: 'granted', reopenedBecause: 'Budgettet er ændret.' },
    ])
    await decide(url, 'granted', 1)
    expect(await move('running')).toBe(200)
    expect(codeOf(await as(fund, 'POST', `${url}/assessment/reopen`, { because: 'For sent.' }))).toBe(
      'step-not-possible',
    )
  })

  it('keeps what the plan lacked when it was made', async () => {
    const { url, leader } = await decided('granted')
    const lacked = ['challenges', 'context-figures', 'expected-activities', 'housing-area', 'budget']
    const [kept] = await decisionsOf(leader, url)
    expect(kept?.unmetDemands?.slice(0, 5)).toEqual(lacked)
    expect(kept?.unmetDemands).not.toContain('local-share')
    const plan = (await as(leader, 'GET', url)).json<Plan>()
    const kroner = { ...plan.kroner, fund: 1 }
    expect((await as(leader, 'PUT', url, { ...plan, kroner }, plan.version)).statusCode).toBe(200)
    expect((await decisionsOf(leader, url))[0]?.unmetDemands).toEqual(kept?.unmetDemands)
  })

  it('can’t be changed in the database either', async () => {
    const { url } = await decided('granted')
    const planId = url.split('/').at(-1) ?? ''
    await expect(
      test.db.updateTable('assessment').set({ outcome: 'refused' }).where('planId', '=', planId).execute(),
    ).rejects.toThrow('a decision is not changed')
    await expect(
      test.db.updateTable('assessment').set({ unmetDemands: [] }).where('planId', '=', planId).execute(),
    ).rejects.toThrow('a decision is not changed')
  })
})

describe('the letter', () => {
  it('tells the decision as a tagged PDF, to the plan’s own people and nobody else', async () => {
    const { url, leader } = await decided('granted')
    const letter = await as(leader, 'GET', `${url}/decisions/1/letter?language=en`)
    expect(letter.statusCode).toBe(200)
    expect(letter.headers['content-type']).toBe('application/pdf')
    const text = letter.rawPayload.toString('latin1')
    expect(text.startsWith('%PDF-')).toBe(true)
    expect(text).toContain('pdfuaid:part>1')
    expect(text).toContain('/StructTreeRoot')
    const stranger = await makeCaller(test.db, 'analyst')
    expect((await as(stranger, 'GET', `${url}/decisions/1/letter`)).statusCode).toBe(403)
    expect(codeOf(await as(leader, 'GET', `${url}/decisions/2/letter`))).toBe('not-found')
  })

  it('can be read as a draft by the fund alone before the decision is made', async () => {
    const { url, leader } = await apply()
    const draft = `${url}/assessment/letter?outcome=refused`
    expect(codeOf(await as(fund, 'GET', draft))).toBe('not-found')
    await save(url, content, 0)
    expect(codeOf(await as(leader, 'GET', draft))).toBe('not-permitted')
    expect(codeOf(await as(fund, 'GET', `${url}/assessment/letter`))).toBe('not-acceptable-input')
    const letter = await as(fund, 'GET', draft)
    expect(letter.headers['content-disposition']).toMatch(/filename="udkast-afgoerelse-an-\d+-1\.pdf"/)
    expect(letter.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await decisionsOf(fund, url)).toEqual([])
    await decide(url, 'refused', 1)
    expect(codeOf(await as(fund, 'GET', draft))).toBe('not-found')
    expect((await as(fund, 'GET', `${url}/decisions/1/letter`)).headers['content-disposition']).toMatch(
      /filename="afgoerelse-an-\d+-1\.pdf"/,
    )
  })

  it('stays as it was when the plan is written on', async () => {
    const { url, leader } = await decided('granted')
    const before = (await as(leader, 'GET', `${url}/decisions/1/letter`)).rawPayload
    const plan = (await as(leader, 'GET', url)).json<Plan>()
    const saved = await as(leader, 'PUT', url, { ...plan, name: 'Et andet navn' }, plan.version)
    expect(saved.statusCode, saved.body).toBe(200)
    expect((await as(leader, 'GET', `${url}/decisions/1/letter`)).rawPayload.length).toBe(before.length)
  })
})
