import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { PlanVersions } from '../../contract/plan-editing.ts'
import type { Plan } from '../../contract/plans.ts'
import { pick } from '../../domain/pick.ts'
import { type PlanContent, planFields } from '../../domain/plan/content.ts'
import { todayInDenmark } from '../today.ts'

const housingOrganisation = 'Skovbakkens Boligforening'
let test: TestApp
let fund: TestCaller
beforeAll(async () => {
  test = await openTestApp({ example: false })
  fund = await makeCaller(test.db, 'fund-officer')
})
afterAll(() => test.close())

const contentOf = (plan: Plan): PlanContent => pick(plan, planFields)

let count = 0
async function setUp() {
  count++
  const created = await test.as(fund, 'POST', '/api/plans', {
    programme: '2006-10',
    reference: `UNDER-${count}`,
    name: 'Skovbakken',
    municipality: '0751',
    housingOrganisation,
    startsOn: '2029-01-01',
    endsOn: '2032-12-31',
  })
  const { id } = created.json<Plan>()
  const url = `/api/plans/${id}`
  const read = async (caller: TestCaller) => (await test.as(caller, 'GET', url)).json<Plan>()
  return {
    id,
    url,
    read,
    leader: await makeCaller(test.db, 'plan-leader', id),
    residents: await makeCaller(test.db, 'resident-representative', id),
    municipality: await makeCaller(test.db, 'board-member', { municipalityCode: '0751' }),
    organisation: await makeCaller(test.db, 'board-member', { housingOrganisation }),
    sign: async (caller: TestCaller, signatory: string, version?: number) =>
      test.as(caller, 'POST', `${url}/signatures`, { signatory }, version ?? (await read(caller)).version),
    approve: async (caller: TestCaller) =>
      test.as(caller, 'POST', `${url}/approval`, undefined, (await read(caller)).version),
    setStatus: (status: string) => test.db.updateTable('plan').set({ status }).where('id', '=', id).execute(),
  }
}

describe('a plan is said yes to', () => {
  it('by municipality, housing organisation and residents, each for themselves, with the day and the name', async () => {
    const plan = await setUp()
    expect((await plan.read(plan.municipality)).signable).toEqual(['municipality'])
    expect((await plan.read(plan.organisation)).signable).toEqual(['housing-organisation'])
    expect((await plan.read(plan.residents)).signable).toEqual(['residents'])
    expect((await plan.read(plan.leader)).signable).toEqual([])
    expect((await plan.sign(plan.municipality, 'municipality')).statusCode).toBe(200)
    expect((await plan.sign(plan.organisation, 'housing-organisation')).statusCode).toBe(200)
    const approved = await plan.approve(plan.residents)
    expect(approved.statusCode, approved.body).toBe(200)
    const day = todayInDenmark()
    expect(approved.json<Plan>()).toMatchObject({
      signedOn: { municipality: day, 'housing-organisation': day, residents: day },
      signable: [],
    })
    const { signatures, demands } = await plan.read(plan.residents)
    expect(signatures).toContainEqual({
      signatory: 'residents',
      signedBy: 'resident-representative',
      changedSince: [],
      withdrawable: true,
    })
    expect(signatures.filter(({ withdrawable }) => withdrawable).length).toBe(1)
    expect(demands.filter(({ code, met }) => code.startsWith('signed-') && met).length).toBe(3)
  })

  it('by a member of the plan’s own board for municipality or housing organisation', async () => {
    const plan = await setUp()
    const member = await makeCaller(test.db, 'board-member', plan.id)
    expect((await plan.read(member)).signable).toEqual(['housing-organisation', 'municipality'])
  })

  it('by nobody else', async () => {
    const plan = await setUp()
    const { version } = await plan.read(plan.leader)
    expect(codeOf(await plan.sign(plan.municipality, 'housing-organisation'))).toBe('not-permitted')
    expect(codeOf(await plan.sign(plan.organisation, 'municipality'))).toBe('not-permitted')
    expect(codeOf(await plan.sign(plan.residents, 'municipality'))).toBe('not-permitted')
    expect(codeOf(await plan.approve(plan.municipality))).toBe('not-permitted')
    expect(codeOf(await plan.sign(plan.leader, 'municipality'))).toBe('not-permitted')
    const another = await setUp()
    const member = await makeCaller(test.db, 'board-member', another.id)
    expect(codeOf(await plan.sign(member, 'municipality', version))).toBe('not-found')
    // A plan that others see as well is still not theirs to sign.
    await plan.setStatus('granted')
    expect(codeOf(await plan.sign(member, 'municipality'))).toBe('not-permitted')
    expect((await plan.read(member)).signable).toEqual([])
  })

  it('only as it was read, once, and not when it is over', async () => {
    const plan = await setUp()
    const unread = await test.as(plan.municipality, 'POST', `${plan.url}/signatures`, {
      signatory: 'municipality',
    })
    expect(codeOf(unread)).toBe('version-missing')
    const { version } = await plan.read(plan.municipality)
    expect((await plan.approve(plan.residents)).statusCode).toBe(200)
    expect(codeOf(await plan.sign(plan.municipality, 'municipality', version))).toBe('changed-meanwhile')
    expect((await plan.sign(plan.municipality, 'municipality')).statusCode).toBe(200)
    expect(codeOf(await plan.sign(plan.municipality, 'municipality'))).toBe('step-not-possible')
    await plan.setStatus('closed')
    expect(codeOf(await plan.sign(plan.organisation, 'housing-organisation'))).toBe('step-not-possible')
  })

  it('once, where two of them do so at the same moment', async () => {
    const plan = await setUp()
    const colleague = await makeCaller(test.db, 'board-member', { municipalityCode: '0751' })
    const { version } = await plan.read(colleague)
    const both = [plan.municipality, colleague].map((caller) => plan.sign(caller, 'municipality', version))
    expect((await Promise.all(both)).map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
  })
})

describe('a yes', () => {
  it('is withdrawn by whoever gave it, until the plan is granted', async () => {
    const plan = await setUp()
    const withdraw = (caller: TestCaller) => test.as(caller, 'DELETE', `${plan.url}/signatures/municipality`)
    expect(codeOf(await withdraw(plan.municipality))).toBe('step-not-possible')
    await plan.sign(plan.municipality, 'municipality')
    const colleague = await makeCaller(test.db, 'board-member', { municipalityCode: '0751' })
    expect(codeOf(await withdraw(colleague))).toBe('step-not-possible')
    expect(codeOf(await withdraw(plan.residents))).toBe('not-permitted')
    const withdrawn = await withdraw(plan.municipality)
    expect(withdrawn.json()).toMatchObject({
      signedOn: { municipality: null },
      signatures: [],
      signable: ['municipality'],
    })
    await plan.sign(plan.municipality, 'municipality')
    await plan.approve(plan.residents)
    expect((await test.as(plan.residents, 'DELETE', `${plan.url}/approval`)).statusCode).toBe(200)
    await plan.setStatus('granted')
    expect(codeOf(await withdraw(plan.municipality))).toBe('step-not-possible')
    expect((await plan.read(plan.municipality)).signatures).toMatchObject([{ withdrawable: false }])
  })

  it('stands whatever the leader writes, while the leader still says the day of one on paper', async () => {
    const plan = await setUp()
    const before = await plan.read(plan.leader)
    await plan.sign(plan.municipality, 'municipality')
    const save = async (signedOn: object, version?: number) =>
      test.as(
        plan.leader,
        'PUT',
        plan.url,
        { ...contentOf(before), signedOn: { ...before.signedOn, ...signedOn } },
        version ?? (await plan.read(plan.leader)).version,
      )
    expect(codeOf(await save({ residents: '2028-11-01' }, before.version))).toBe('changed-meanwhile')
    for (const municipality of [null, '2001-01-01']) {
      const saved = await save({ residents: '2028-11-01', municipality })
      expect(saved.json<Plan>()).toMatchObject({
        signedOn: { municipality: todayInDenmark(), residents: '2028-11-01', 'housing-organisation': null },
        signatures: [{ signatory: 'municipality', signedBy: 'board-member' }],
      })
    }
    expect(codeOf(await plan.approve(plan.residents))).toBe('step-not-possible')
    expect((await save({ residents: null })).json<Plan>().signedOn.residents).toBeNull()
    const { items } = (await test.as(plan.leader, 'GET', `${plan.url}/versions`)).json<PlanVersions>()
    expect(
      items.map(({ savedBy, content: { signedOn } }) => [
        savedBy,
        signedOn.municipality !== null,
        signedOn.residents,
      ]),
    ).toEqual([
      ['plan-leader', true, null],
      ['plan-leader', true, '2028-11-01'],
      ['plan-leader', true, '2028-11-01'],
      ['board-member', true, null],
      ['fund-officer', false, null],
    ])
  })

  it('says what has been changed since it was given, and can then be given anew by another', async () => {
    const plan = await setUp()
    await plan.sign(plan.municipality, 'municipality')
    const save = async (changes: Partial<PlanContent>) => {
      const now = await plan.read(plan.leader)
      const saved = await test.as(
        plan.leader,
        'PUT',
        plan.url,
        { ...contentOf(now), ...changes },
        now.version,
      )
      expect(saved.statusCode, saved.body).toBe(200)
      return saved.json<Plan>().signatures[0]?.changedSince
    }
    expect(
      await save({ milestones: [{ id: uuid(), title: 'Ansat', dueOn: '2029-03-01', doneOn: null }] }),
    ).toEqual([])
    expect(await save({ endsOn: '2031-12-31' })).toEqual(['endsOn'])
    const kroner = { fund: 75, 'housing-organisation': 25, municipality: 0, other: 0 }
    const housingAreas = [{ id: uuid(), name: 'Skovbakken', departments: '' }]
    expect(await save({ kroner, housingAreas })).toEqual(['endsOn', 'kroner', 'housingAreas'])
    const colleague = await makeCaller(test.db, 'board-member', { municipalityCode: '0751' })
    expect((await plan.read(colleague)).signable).toEqual(['municipality'])
    const anew = await plan.sign(colleague, 'municipality')
    expect(anew.json<Plan>().signatures).toMatchObject([{ changedSince: [], withdrawable: true }])
    expect((await plan.read(plan.municipality)).signatures).toMatchObject([{ withdrawable: false }])
  })

  it('is told without the name to those who see only what is published', async () => {
    const plan = await setUp()
    await plan.sign(plan.municipality, 'municipality')
    await plan.setStatus('granted')
    const stranger = await makeCaller(test.db, 'analyst')
    expect(await plan.read(stranger)).toMatchObject({
      signedOn: { municipality: todayInDenmark() },
      signatures: [],
    })
  })
})
