import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Overview } from '../../contract/overview.ts'
import type { Plan, PlanList } from '../../contract/plans.ts'
import type { Programmes, ProgrammeVersions } from '../../contract/programmes.ts'
import type { VocabularyAnswer } from '../../contract/vocabulary.ts'
import { defaultRules, type ProgrammeContent } from '../../domain/programme/rules.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestApp
let fund: TestCaller
let leader: TestCaller
let planId: string
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(2))
  fund = await makeCaller(test.db, 'fund-officer')
  planId = (await test.db.selectFrom('plan').select('id').limit(1).executeTakeFirstOrThrow()).id
  leader = await makeCaller(test.db, 'plan-leader', planId)
})
afterAll(() => test.close())

/** Of a programme whose words are the vocabulary’s. */
const contentOf = (id: string): ProgrammeContent => ({
  name: null,
  frame: null,
  effortAreas: null,
  ...defaultRules(id),
})
const agreementOn = (effortArea: string) => ({
  ...{ effortArea, title: 'Aftale', terms: '', parties: [] },
  ...{ startsOn: '2009-01-01', endsOn: null, signedOn: null },
})
const read = async (id: string) =>
  (await test.as(fund, 'GET', '/api/programmes')).json<Programmes>().items.find((one) => one.id === id)
const save = (id: string, rules: object, version: number) =>
  test.as(fund, 'PUT', `/api/programmes/${id}`, rules, version)
const plan = async (caller: TestCaller) => (await test.as(caller, 'GET', `/api/plans/${planId}`)).json<Plan>()

describe('a programme', () => {
  it('goes by the rules it came with until the fund says others, version by version', async () => {
    expect(await read('2011-14')).toEqual({
      id: '2011-14',
      version: 0,
      editable: true,
      ...contentOf('2011-14'),
    })
    const rules: ProgrammeContent = { ...contentOf('2011-14'), fundSharePercent: 60, mainActivities: 'free' }
    expect((await save('2011-14', rules, 0)).json()).toMatchObject({ version: 1, fundSharePercent: 60 })
    expect(codeOf(await save('2011-14', rules, 0))).toBe('changed-meanwhile')
    const both = await Promise.all([save('2011-14', { ...rules, demands: [] }, 1), save('2011-14', rules, 1)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    const { items } = (
      await test.as(fund, 'GET', '/api/programmes/2011-14/versions')
    ).json<ProgrammeVersions>()
    expect(items.map(({ version, savedBy }) => [version, savedBy])).toEqual([
      [2, 'fund-officer'],
      [1, 'fund-officer'],
    ])
    expect((await read('2006-10'))?.version).toBe(0)
  })

  it('is set up by the fund and read by everyone with a membership', async () => {
    expect(codeOf(await test.as(leader, 'PUT', '/api/programmes/2006-10', contentOf('2006-10'), 0))).toBe(
      'not-permitted',
    )
    const { items } = (await test.as(leader, 'GET', '/api/programmes')).json<Programmes>()
    expect(items.map(({ editable }) => editable)).toEqual([false, false, false, false])
  })

  it('takes no half of a letter', async () => {
    const duties = [{ id: uuid(), title: 'Regnskab \ud800', dueOn: '2026-01-01' }]
    const payload = JSON.stringify({ ...contentOf('2019-26'), duties })
    const headers = { ...fund.headers, 'if-match': '"0"', 'content-type': 'application/json' }
    const saved = await test.app.inject({ method: 'PUT', url: '/api/programmes/2019-26', headers, payload })
    expect(codeOf(saved)).toBe('not-acceptable-input')
  })

  it('takes no rules that make no sense', async () => {
    const rules = contentOf('2019-26')
    for (const wrong of [
      { ...rules, fundSharePercent: 0 },
      { ...rules, fundSharePercent: 100 },
      { ...rules, demands: ['budget', 'budget'] },
      { ...rules, duties: [{ id: uuid(), title: ' ', dueOn: '2026-01-01' }] },
    ])
      expect(codeOf(await save('2019-26', wrong, 0))).toBe('not-acceptable-input')
  })
})

describe('a plan', () => {
  it('is held against its programme’s rules, and does the duties of its calendar', async () => {
    const { startsOn, endsOn } = await plan(leader)
    const duty = { id: uuid(), kind: 'other' as const, title: 'Regnskab', dueOn: endsOn }
    const rules: ProgrammeContent = {
      ...contentOf('2006-10'),
      fundSharePercent: 1,
      mainActivities: 'demanded',
      demands: ['local-share', 'agreements'],
      duties: [duty, { id: uuid(), kind: 'other', title: 'For tidligt', dueOn: '1999-01-01' }],
    }
    expect((await save('2006-10', rules, 0)).statusCode).toBe(200)
    expect(await plan(leader)).toMatchObject({
      startsOn,
      fundSharePercent: 1,
      demands: [
        { code: 'local-share', met: false },
        { code: 'agreements', met: false },
      ],
      duties: [{ ...duty, doneOn: null }],
    })
    const done = (caller: TestCaller, id: string, doneOn: string | null) =>
      test.as(caller, 'PUT', `/api/plans/${planId}/duties/${id}`, { doneOn })
    expect((await done(leader, duty.id, '2010-01-01')).json<Plan>().duties).toEqual([
      { ...duty, doneOn: '2010-01-01' },
    ])
    expect((await done(leader, duty.id, null)).json<Plan>().duties).toEqual([{ ...duty, doneOn: null }])
    expect(codeOf(await done(leader, uuid(), '2010-01-01'))).toBe('not-found')
    expect(codeOf(await done(fund, duty.id, '2010-01-01'))).toBe('not-permitted')
    const analyst = await makeCaller(test.db, 'analyst')
    expect(await plan(analyst)).toMatchObject({ demands: [], duties: [] })
  })

  it('has its agreements when each area in which it works has one that holds', async () => {
    const types = await test.db
      .selectFrom('activity')
      .innerJoin('activityType', 'activityType.id', 'activity.activityTypeId')
      .where('planId', '=', planId)
      .select('effortAreaId')
      .distinct()
      .execute()
    const met = async () => (await plan(leader)).demands.find(({ code }) => code === 'agreements')?.met
    for (const { effortAreaId } of types) {
      expect(await met()).toBe(false)
      expect(
        (await test.as(leader, 'POST', `/api/plans/${planId}/agreements`, agreementOn(effortAreaId)))
          .statusCode,
      ).toBe(201)
    }
    expect(await met()).toBe(true)
  })
})

describe('a programme that the fund sets up', () => {
  const newPlan = {
    reference: 'NY',
    name: 'Skovbakken',
    municipality: '0751',
    housingOrganisation: 'Skovbakkens Boligforening',
    startsOn: '2027-01-01',
    endsOn: '2030-12-31',
  }
  const programme = {
    firstYear: 2027,
    lastYear: 2030,
    name: { da: '2027-30-midlerne', en: 'The 2027-30 funds' },
    frame: { da: '300 mio. kr. om året.', en: 'DKK 300 million a year.' },
    effortAreas: [
      {
        id: 'community',
        name: { da: 'Fællesskab', en: 'Community' },
        mapsTo: ['tenant-democracy', 'social-life'],
      },
      { id: 'jobs', name: { da: 'Job', en: 'Jobs' }, mapsTo: ['employment-education'] },
    ],
  }

  it('has its own areas, is known by its years, and is had once', async () => {
    const both = await Promise.all([1, 2].map(() => test.as(fund, 'POST', '/api/programmes', programme)))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
    expect(await read('2027-30')).toMatchObject({ version: 1, fundSharePercent: null })
    const { programmes } = (await test.app.inject('/api/vocabulary')).json<VocabularyAnswer>()
    expect(programmes.at(-1)).toEqual({
      id: '2027-30',
      firstYear: 2027,
      lastYear: 2030,
      name: programme.name,
      frame: programme.frame,
      fundSharePercent: null,
      effortAreas: [
        {
          id: 'community',
          name: { da: 'Fællesskab', en: 'Community' },
          mapsTo: ['social-life', 'tenant-democracy'],
        },
        { id: 'jobs', name: { da: 'Job', en: 'Jobs' }, mapsTo: ['employment-education'] },
      ],
    })
  })

  it('grants plans, and the overview counts them when it is asked for that programme', async () => {
    const counted = async (id: string) =>
      (await test.as(fund, 'GET', `/api/overview?programme=${id}`)).json<Overview>().activities
    const before = await counted('2006-10')
    expect(before).toBeGreaterThan(0)
    expect(await counted('2027-30')).toBe(0)
    const created = await test.as(fund, 'POST', '/api/plans', { ...newPlan, programme: '2027-30' })
    const { id } = created.json<Plan>()
    await test.db.updateTable('plan').set({ status: 'granted' }).where('id', '=', id).execute()
    const own = await makeCaller(test.db, 'plan-leader', id)
    const added = await test.as(own, 'POST', `/api/plans/${id}/activities`, {
      title: 'Fællesspisning',
      description: '',
      activityType: 'communal-meals',
      mainActivity: true,
      startsOn: '2027-02-01',
      endsOn: '2028-12-31',
      closedOn: null,
      targetGroups: [{ id: 'women', priority: 'primary' }],
      otherTargetGroup: '',
      roles: ['executing'],
      partners: [],
      volunteers: null,
      published: true,
    })
    expect(added.statusCode, added.body).toBe(201)
    expect(await counted('2027-30')).toBe(1)
    expect(await counted('2006-10')).toBe(before)
    expect(await counted('2006-10,2027-30')).toBe(before + 1)
    expect((await test.as(fund, 'GET', '/api/plans?programme=2027-30')).json()).toMatchObject({ total: 1 })
  })

  it('can be corrected in its words and areas, version by version, as long as no agreement loses its area', async () => {
    const { id: programmeId, editable, version, ...stored } = (await read('2027-30')) ?? expect.unreachable()
    const { items } = (await test.as(fund, 'GET', '/api/plans?programme=2027-30')).json<PlanList>()
    const id = items[0]?.id ?? ''
    const own = await makeCaller(test.db, 'plan-leader', id)
    expect((await test.as(own, 'POST', `/api/plans/${id}/agreements`, agreementOn('jobs'))).statusCode).toBe(
      201,
    )

    const [community, jobs] = stored.effortAreas ?? []
    const corrected = {
      ...stored,
      name: { da: 'Midlerne for 2027-30', en: 'The funds of 2027-30' },
      effortAreas: [jobs, { id: 'health', name: { da: 'Sundhed', en: 'Health' }, mapsTo: ['health'] }],
    }
    const withoutJobs = { ...corrected, effortAreas: [community] }
    expect((await save(programmeId, withoutJobs, version)).json()).toMatchObject({
      code: 'area-in-use',
      params: { areas: 'Job' },
    })
    const saved = { ...corrected, id: programmeId, editable, version: version + 1 }
    expect((await save(programmeId, corrected, version)).json()).toEqual(saved)
    const { programmes } = (await test.app.inject('/api/vocabulary')).json<VocabularyAnswer>()
    expect(programmes.at(-1)).toMatchObject({ name: corrected.name, effortAreas: corrected.effortAreas })
    const versions = await test.as(fund, 'GET', `/api/programmes/${programmeId}/versions`)
    expect(
      versions.json<ProgrammeVersions>().items.map(({ action, content }) => [action, content.name]),
    ).toEqual([
      ['changed', corrected.name],
      ['created', programme.name],
    ])
  })

  it('has words, and one of the vocabulary has none of its own', async () => {
    const { version, ...own } = (await read('2027-30')) ?? expect.unreachable()
    for (const wrong of [
      { ...own, name: null },
      { ...own, name: null, frame: null, effortAreas: null },
      { ...own, effortAreas: [] },
    ])
      expect(codeOf(await save('2027-30', wrong, version))).toBe('not-acceptable-input')
    const { name, frame, effortAreas } = own
    const words = { ...contentOf('2019-26'), name, frame, effortAreas }
    expect(codeOf(await save('2019-26', words, 0))).toBe('not-acceptable-input')
  })

  it('can’t be guessed at: a plan of a programme that there is not is refused', async () => {
    expect(codeOf(await test.as(fund, 'POST', '/api/plans', { ...newPlan, programme: '2040-44' }))).toBe(
      'unknown-programme',
    )
    expect(codeOf(await test.as(fund, 'PUT', '/api/programmes/2040-44', contentOf('2040-44'), 0))).toBe(
      'not-found',
    )
    expect(codeOf(await test.as(fund, 'POST', '/api/programmes', { ...programme, lastYear: 2020 }))).toBe(
      'years-backwards',
    )
  })
})
