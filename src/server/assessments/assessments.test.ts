import { afterAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import { content, openApplications } from '../../../test/support/applications.ts'
import type { Assessment, AssessmentVersions } from '../../contract/assessments.ts'
import type { Overview } from '../../contract/overview.ts'
import type { Plan, PlanList } from '../../contract/plans.ts'
import { planFields } from '../../domain/plan/content.ts'

const { test, fund, apply, save, decide, decided, decisionsOf, planVersionOf } = await openApplications()
afterAll(() => test.close())

const read = async (url: string) => (await test.as(fund, 'GET', `${url}/assessment`)).json<Assessment>()

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
    const { items } = (await test.as(fund, 'GET', `${url}/assessment/versions`)).json<AssessmentVersions>()
    expect(items.map(({ action, content: said }) => [action, said.summary])).toEqual([
      ['changed', content.summary],
      ['created', ''],
    ])
  })

  it('is nobody’s but the fund’s until there is a decision', async () => {
    const { url, leader } = await apply()
    await save(url, content, 0)
    expect(codeOf(await test.as(leader, 'GET', `${url}/assessment`))).toBe('not-permitted')
    expect(await decisionsOf(leader, url)).toEqual([])
    const { items } = (await test.as(leader, 'GET', `${url}/versions`)).json<AssessmentVersions>()
    expect(items.map(({ action }) => action)).toEqual(['created'])
  })

  it('leaves the plan’s history with what people did, also where a step was taken before a change', async () => {
    const { url, leader, move } = await apply()
    await move('draft')
    const plan = (await test.as(leader, 'GET', url)).json<Plan>()
    expect((await test.as(leader, 'PUT', url, { ...plan, name: 'Nyt' }, plan.version)).statusCode).toBe(200)
    const { items } = (await test.as(leader, 'GET', `${url}/versions`)).json<AssessmentVersions>()
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
    expect(codeOf(await test.as(fund, 'GET', `${url}/assessment`))).toBe('not-found')
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
    expect((await test.as(fund, 'GET', url)).json()).toMatchObject({ status: 'applied' })
  })

  it('grants the plan, once, on the words that were read', async () => {
    const { url, leader } = await apply()
    await save(url, content, 0)
    expect(codeOf(await decide(url, 'granted', 2))).toBe('changed-meanwhile')
    const twice = await Promise.all([decide(url, 'granted', 1), decide(url, 'refused', 1)])
    // The other finds the plan decided on, or sees it happen.
    expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([200, expect.toBeOneOf([409, 412])])
    expect((await test.as(leader, 'GET', url)).json()).toMatchObject({
      statusSteps: [{ takenBy: 'fund-officer' }, { status: 'applied' }, { status: 'draft' }],
    })
    expect(codeOf(await save(url, content, 2))).toBe('step-not-possible')
  })

  it('is on the plan that was read, not on one that was changed and sent in again meanwhile', async () => {
    const { url, leader, move } = await apply()
    await save(url, content, 0)
    const read = await planVersionOf(url)
    await move('draft')
    const plan = (await test.as(leader, 'GET', url)).json<Plan>()
    const kroner = { ...plan.kroner, fund: plan.kroner.fund + 1 }
    const rewritten = { ...Object.fromEntries(planFields.map((field) => [field, plan[field]])), kroner }
    expect((await test.as(leader, 'PUT', url, rewritten, plan.version)).statusCode).toBe(200)
    await move('applied')
    expect(codeOf(await decide(url, 'granted', 1, read))).toBe('plan-changed-meanwhile')
    expect((await decide(url, 'refused', 1)).statusCode).toBe(200)

    const { version } = (await test.as(leader, 'GET', url)).json<Plan>()
    expect((await test.as(leader, 'PUT', url, { ...rewritten, name: 'Nyt' }, version)).statusCode).toBe(200)
    const reopened = await test.as(fund, 'POST', `${url}/assessment/reopen`, {
      because: 'Budgettet er ændret.',
    })
    expect(codeOf(reopened)).toBe('plan-changed-since')
  })

  it('of granting puts the plan on the list and in the overview, before it has activities', async () => {
    const counted = async () => ({
      listed: (await test.as(fund, 'GET', '/api/plans?programme=2006-10')).json<PlanList>().total,
      overview: (await test.as(fund, 'GET', '/api/overview?programme=2006-10')).json<Overview>().plans,
      ofHealth: (await test.as(fund, 'GET', '/api/overview?effortArea=health')).json<Overview>().plans,
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
    expect((await test.as(leader, 'POST', `${url}/activities`, activity)).statusCode).toBe(201)
    expect((await counted()).ofHealth).toBe(before.ofHealth + 1)
    await test.as(fund, 'POST', `${url}/assessment/reopen`, { because: 'Budgettet er ændret.' })
    expect(await counted()).toEqual(before)
  })

  it('of refusal makes the plan a draft, which can be applied for again', async () => {
    const { url, leader, move } = await decided('refused')
    expect((await test.as(leader, 'GET', url)).json()).toMatchObject({ status: 'draft', editable: true })
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
    const reopened = await test.as(fund, 'POST', `${url}/assessment/reopen`, {
      because: 'Budgettet er ændret.',
    })
    expect(reopened.json()).toMatchObject({ number: 2, version: 1, open: true, summary: content.summary })
    expect(await decisionsOf(leader, url)).toMatchObject([
      { number: 1, outcome: 'granted', reopenedBecause: 'Budgettet er ændret.' },
    ])
    await decide(url, 'granted', 1)
    expect(await move('running')).toBe(200)
    expect(codeOf(await test.as(fund, 'POST', `${url}/assessment/reopen`, { because: 'For sent.' }))).toBe(
      'step-not-possible',
    )
  })

  it('keeps what the plan lacked when it was made', async () => {
    const { url, leader } = await decided('granted')
    const lacked = ['challenges', 'context-figures', 'expected-activities', 'housing-area', 'budget']
    const [kept] = await decisionsOf(leader, url)
    expect(kept?.unmetDemands?.slice(0, 5)).toEqual(lacked)
    expect(kept?.unmetDemands).not.toContain('local-share')
    const plan = (await test.as(leader, 'GET', url)).json<Plan>()
    const kroner = { ...plan.kroner, fund: 1 }
    expect((await test.as(leader, 'PUT', url, { ...plan, kroner }, plan.version)).statusCode).toBe(200)
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
