import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { OwnPlans, PlanNames, PlanVersions } from '../../contract/plan-editing.ts'
import type { Plan } from '../../contract/plans.ts'
import { pick } from '../../domain/pick.ts'
import { type PlanContent, planFields } from '../../domain/plan/content.ts'
import { applyRows } from '../imports/apply.ts'

const rows = fewRows(2)
let test: TestApp
let fund: TestCaller
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, rows)
  fund = await makeCaller(test.db, 'fund-officer')
})
afterAll(() => test.close())

const contentOf = (plan: Plan): PlanContent => pick(plan, planFields)

let count = 0
/** A new plan of the fund's, with a leader. */
async function setUp(): Promise<{ plan: Plan; leader: TestCaller }> {
  count++
  const created = await test.as(fund, 'POST', '/api/plans', {
    programme: '2006-10',
    reference: `NY-${count}`,
    name: 'Skovbakken',
    municipality: '0751',
    housingOrganisation: 'Skovbakkens Boligforening',
    startsOn: '2019-01-01',
    endsOn: '2022-12-31',
  })
  expect(created.statusCode, created.body).toBe(201)
  const plan = created.json<Plan>()
  return { plan, leader: await makeCaller(test.db, 'plan-leader', plan.id) }
}

describe('a plan', () => {
  it('is set up by the fund, and seen by its own people and the fund alone until it is granted', async () => {
    const { plan, leader } = await setUp()
    expect(plan).toMatchObject({ status: 'draft', activities: 0, totalKroner: 0, editable: false })
    expect((await test.as(leader, 'GET', `/api/plans/${plan.id}`)).json()).toMatchObject({ editable: true })
    const stranger = await makeCaller(test.db, 'analyst')
    expect((await test.as(stranger, 'GET', `/api/plans/${plan.id}`)).statusCode).toBe(404)
    for (const caller of [leader, fund]) {
      const { items } = (await test.as(caller, 'GET', '/api/plans/own')).json<OwnPlans>()
      expect(items.map(({ id }) => id)).toContain(plan.id)
    }
    await test.db.updateTable('plan').set({ status: 'granted' }).where('id', '=', plan.id).execute()
    expect((await test.as(stranger, 'GET', `/api/plans/${plan.id}`)).json()).toMatchObject({
      status: 'granted',
      statusSteps: [],
    })
  })

  it('can’t be set up twice under a number, or end before it begins', async () => {
    const { plan } = await setUp()
    const { id, programme, reference, name, municipality, housingOrganisation, startsOn, endsOn } = plan
    const again = { programme, reference, name, municipality, housingOrganisation, startsOn, endsOn }
    expect(codeOf(await test.as(fund, 'POST', '/api/plans', again))).toBe('reference-taken')
    expect(
      codeOf(await test.as(fund, 'POST', '/api/plans', { ...again, reference: id, endsOn: '2018-01-01' })),
    ).toBe('ends-before-start')
  })

  it('is written by its leader, says what it still lacks, and keeps what it said', async () => {
    const { plan, leader } = await setUp()
    const content: PlanContent = {
      ...contentOf(plan),
      kroner: { fund: 751, 'housing-organisation': 149, municipality: 100, other: 0 },
      housingAreas: [{ id: uuid(), name: 'Skovbakken', departments: 'Afdeling 1 og 2' }],
      signedOn: { ...plan.signedOn, municipality: '2018-11-01' },
      milestones: [{ id: uuid(), title: 'Alle medarbejdere er ansat', dueOn: '2019-03-01', doneOn: null }],
      challenges: [{ id: uuid(), text: 'Mange unge er uden uddannelse.' }],
      contextFigures: [
        { id: uuid(), figure: 'vacancies-share', year: 2018, areaTenths: 41, countryTenths: 9 },
        { id: uuid(), figure: 'operating-deficit', year: 2018, areaTenths: -12_000, countryTenths: 0 },
      ],
      expectedActivities: [
        { id: uuid(), effortArea: 'health', activityType: null, aim: 'Flere i bevægelse' },
        { id: uuid(), effortArea: 'children-youth', activityType: 'youth-jobs', aim: '' },
      ],
    } as PlanContent
    const saved = await test.as(leader, 'PUT', `/api/plans/${plan.id}`, content, plan.version)
    expect(saved.statusCode, saved.body).toBe(200)
    const stored = saved.json<Plan>()
    expect(contentOf(stored)).toEqual(content)
    expect(stored.demands.filter(({ met }) => !met).map(({ code }) => code)).toEqual([
      'local-share',
      'signed-housing-organisation',
      'signed-residents',
      'activity',
    ])
    expect(codeOf(await test.as(leader, 'PUT', `/api/plans/${plan.id}`, content, plan.version))).toBe(
      'changed-meanwhile',
    )
    const { items } = (await test.as(leader, 'GET', `/api/plans/${plan.id}/versions`)).json<PlanVersions>()
    expect(items.map(({ action, savedBy }) => [action, savedBy])).toEqual([
      ['changed', 'plan-leader'],
      ['created', 'fund-officer'],
    ])
    expect(items[0]?.content).toEqual(content)
    expect(items[1]?.content).toEqual(contentOf(plan))
  })

  it('is nobody else’s to write', async () => {
    const { plan } = await setUp()
    const worker = await makeCaller(test.db, 'worker', plan.id)
    const other = (await setUp()).leader
    const save = (caller: TestCaller) =>
      test.as(caller, 'PUT', `/api/plans/${plan.id}`, contentOf(plan), plan.version)
    expect(codeOf(await save(worker))).toBe('not-permitted')
    expect(codeOf(await save(fund))).toBe('not-permitted')
    expect(codeOf(await save(other))).toBe('not-found')
    expect(codeOf(await test.as(other, 'GET', `/api/plans/${plan.id}/versions`))).toBe('not-found')
  })

  it('is known by name to an administrator, who gives access to it, and read by none of them', async () => {
    const { plan } = await setUp()
    const administrator = await makeCaller(test.db, 'administrator')
    const named = (await test.as(administrator, 'GET', '/api/plans/names')).json<PlanNames>().items
    expect(named.some(({ id }) => id === plan.id)).toBe(true)
    expect(codeOf(await test.as(administrator, 'GET', `/api/plans/${plan.id}`))).toBe('not-found')
  })

  it('keeps the application as it was decided on, and a history that begins where it did', async () => {
    const { plan, leader } = await setUp()
    const challenged = { ...contentOf(plan), challenges: [{ id: uuid(), text: 'Mange flytter.' }] }
    const save = async (content: object) => {
      const { version } = (await test.as(leader, 'GET', `/api/plans/${plan.id}`)).json<Plan>()
      return test.as(leader, 'PUT', `/api/plans/${plan.id}`, content, version)
    }
    expect((await save(challenged)).statusCode).toBe(200)
    await test.db.updateTable('plan').set({ status: 'granted' }).where('id', '=', plan.id).execute()
    for (const changed of [
      { challenges: [] },
      {
        contextFigures: [
          { id: uuid(), figure: 'vacancies-share', year: 2018, areaTenths: 41, countryTenths: 9 },
        ],
      },
      { expectedActivities: [{ id: uuid(), effortArea: 'health', activityType: null, aim: 'Flere i gang' }] },
    ])
      expect(codeOf(await save({ ...challenged, ...changed }))).toBe('application-decided')
    expect((await save({ ...challenged, name: 'Nyt navn' })).json()).toMatchObject({ name: 'Nyt navn' })
    const { items } = (await test.as(leader, 'GET', `/api/plans/${plan.id}/versions`)).json<PlanVersions>()
    expect(items.map(({ action }) => action)).toEqual(['changed', 'changed', 'created'])
  })

  it('is sent, can’t be written while it is looked at, and is moved on by its leader and the fund in turn', async () => {
    const { plan, leader } = await setUp()
    const move = (caller: TestCaller, status: string) =>
      test.as(caller, 'POST', `/api/plans/${plan.id}/status`, { status })
    expect(codeOf(await move(leader, 'granted'))).toBe('step-not-possible')
    const applied = (await move(leader, 'applied')).json<Plan>()
    expect(applied).toMatchObject({ status: 'applied', nextStatuses: ['draft'], editable: false })
    const save = await test.as(leader, 'PUT', `/api/plans/${plan.id}`, contentOf(applied), applied.version)
    expect(codeOf(save)).toBe('plan-applied')
    expect(codeOf(await move(fund, 'granted'))).toBe('step-not-possible')
    await test.db.updateTable('plan').set({ status: 'granted' }).where('id', '=', plan.id).execute()
    const twice = await Promise.all([move(leader, 'running'), move(leader, 'running')])
    expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect((await move(leader, 'evaluated')).statusCode).toBe(200)
    const closed = (await move(fund, 'closed')).json<Plan>()
    expect(closed.statusSteps.map(({ status, takenBy }) => [status, takenBy])).toEqual([
      ['closed', 'fund-officer'],
      ['evaluated', 'plan-leader'],
      ['running', 'plan-leader'],
      ['applied', 'plan-leader'],
      ['draft', 'fund-officer'],
    ])
  })

  it('keeps its activities to itself until it is granted', async () => {
    const { plan, leader } = await setUp()
    const activity = {
      title: 'Strikkecafé',
      description: '',
      activityType: 'family-school',
      mainActivity: false,
      startsOn: '2019-02-01',
      endsOn: '2020-12-31',
      closedOn: null,
      targetGroups: [{ id: 'women', priority: 'primary' }],
      otherTargetGroup: '',
      roles: ['executing'],
      partners: [],
      volunteers: null,
      published: true,
    }
    const url = `/api/plans/${plan.id}/activities`
    expect(codeOf(await test.as(leader, 'POST', url, activity))).toBe('plan-not-granted')
    expect((await test.as(leader, 'POST', url, { ...activity, published: false })).statusCode).toBe(201)
  })

  it('that an import brought is written on, and an import that changes it is kept as a version', async () => {
    const [row] = rows.plans
    const { id } = await test.db
      .selectFrom('plan')
      .where('reference', '=', row?.reference ?? '')
      .select('id')
      .executeTakeFirstOrThrow()
    const leader = await makeCaller(test.db, 'plan-leader', id)
    const plan = (await test.as(leader, 'GET', `/api/plans/${id}`)).json<Plan>()
    // What it applied with was said before Overblik, and is not asked for.
    const asked = plan.demands.map(({ code }) => code)
    expect(asked).toContain('housing-area')
    for (const code of ['challenges', 'context-figures', 'expected-activities'] as const)
      expect(asked).not.toContain(code)
    const content = { ...contentOf(plan), name: 'Et nyt navn' }
    expect((await test.as(leader, 'PUT', `/api/plans/${id}`, content, plan.version)).statusCode).toBe(200)
    if (!row) throw new Error('the example has plans')
    await applyRows(test.system, { plans: [{ ...row, name: 'Navnet i filen' }], selfEvaluations: [] })
    const { items } = (await test.as(leader, 'GET', `/api/plans/${id}/versions`)).json<PlanVersions>()
    expect(items.map(({ action, content: said }) => [action, said.name])).toEqual([
      ['imported', 'Navnet i filen'],
      ['changed', 'Et nyt navn'],
      ['imported', row.name],
    ])
  })
})
