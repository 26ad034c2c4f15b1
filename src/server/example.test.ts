// The example's plans that are not granted yet: there for the example people to take on, and counted nowhere.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../test/support/app.ts'
import { content as assessment } from '../../test/support/applications.ts'
import type { TestCaller } from '../../test/support/callers.ts'
import type { Assessment } from '../contract/assessments.ts'
import type { Overview } from '../contract/overview.ts'
import { type OwnPlans, type PlanVersions, planContentSchema } from '../contract/plan-editing.ts'
import type { Plan, PlanList } from '../contract/plans.ts'
import type { Session } from '../contract/session.ts'
import type { MemberRole } from '../domain/access/member-roles.ts'
import { pick } from '../domain/pick.ts'
import { planFields } from '../domain/plan/content.ts'
import { sessionCookie } from './access/caller.ts'
import { addExamplePeople } from './access/example-people.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ example: true })
  // An example person is nobody any more once a real one is there.
  for (const table of ['session', 'membership', 'person'] as const) await test.db.deleteFrom(table).execute()
  await addExamplePeople(test.db)
})
afterAll(() => test.close())

async function enter(memberRole: MemberRole): Promise<TestCaller> {
  const { examplePeople } = (await test.app.inject({ url: '/api/session' })).json<Session>()
  const personId = examplePeople.find((person) => person.memberRole === memberRole)?.id ?? ''
  const entered = await test.app.inject({
    method: 'POST',
    url: '/api/session/example',
    payload: { personId },
  })
  const secret = entered.cookies.find(({ name }) => name === sessionCookie)?.value
  return { personId, headers: { cookie: `${sessionCookie}=${secret}` } }
}

const read = async <Body>(caller: TestCaller, url: string) => {
  const answer = await test.as(caller, 'GET', url)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Body>()
}
const ownOf = async (caller: TestCaller) => (await read<OwnPlans>(caller, '/api/plans/own')).items

async function find(caller: TestCaller, reference: string): Promise<{ url: string; plan: Plan }> {
  const { id } = await test.db
    .selectFrom('plan')
    .where('reference', '=', reference)
    .select('id')
    .executeTakeFirstOrThrow()
  const url = `/api/plans/${id}`
  return { url, plan: await read<Plan>(caller, url) }
}
const [draft, applied] = ['EKS-2028-1', 'EKS-2027-1'] as const
const openOf = ({ demands }: Plan) => demands.filter(({ met }) => !met).map(({ code }) => code)

it('those of a plan have the draft before the plan that is over', async () => {
  for (const memberRole of ['worker', 'plan-leader', 'board-member', 'resident-representative'] as const) {
    const caller = await enter(memberRole)
    expect((await ownOf(caller)).map(({ reference, status }) => [reference, status])).toEqual([
      [draft, 'draft'],
      ['EKS-001', 'closed'],
    ])
    const { person } = await read<Session>(caller, '/api/session')
    expect(person?.memberships.map(({ plan }) => plan?.name)).toEqual(['Lærkelunden', 'Sadelmagerparken'])
  }
  for (const memberRole of ['fund-officer', 'consultant'] as const) {
    const waiting = await ownOf(await enter(memberRole))
    expect(waiting.map(({ reference }) => reference)).toEqual([applied, draft])
  }
})

it('they are whole, marked as examples, and told of as written by nobody', async () => {
  const fund = await enter('fund-officer')
  for (const [reference, steps] of [
    [draft, ['draft']],
    [applied, ['applied', 'draft']],
  ] as const) {
    const { url, plan } = await find(fund, reference)
    const content = pick(plan, planFields)
    expect(planContentSchema.parse(content)).toEqual(content)
    expect(plan).toMatchObject({ example: true, status: steps[0], signatures: [] })
    expect(plan.statusSteps.map(({ status, takenBy }) => [status, takenBy])).toEqual(
      steps.map((status) => [status, null]),
    )
    const { items } = await read<PlanVersions>(fund, `${url}/versions`)
    const savedAt = plan.statusSteps[0]?.takenAt
    expect(items).toMatchObject([
      { version: plan.version, action: 'created', savedBy: null, savedAt, content },
    ])
  }
  expect(openOf((await find(fund, applied)).plan)).toEqual(['agreements', 'activity'])
})

it('they are neither counted nor listed, nor there for those who see only what is granted', async () => {
  const analyst = await enter('analyst')
  const overview = await read<Overview>(analyst, '/api/overview')
  expect(overview).toEqual(await read<Overview>(analyst, '/api/overview?programme=2006-10'))
  expect(overview).toMatchObject({ plans: 162, activities: 557 })
  expect((await read<PlanList>(analyst, '/api/plans?programme=2019-26')).total).toBe(0)
  const fund = await enter('fund-officer')
  expect((await read<PlanList>(fund, '/api/plans')).total).toBe(162)
  for (const reference of [draft, applied])
    expect(codeOf(await test.as(analyst, 'GET', (await find(fund, reference)).url))).toBe('not-found')
})

it('the draft is signed, approved and sent by the example people', async () => {
  const leader = await enter('plan-leader')
  const { url, plan } = await find(leader, draft)
  expect(plan).toMatchObject({ editable: true, nextStatuses: ['applied'] })
  const signed = ['signed-housing-organisation', 'signed-municipality', 'signed-residents']
  expect(openOf(plan)).toEqual([...signed, 'agreements'])
  const changed = await test.as(leader, 'PUT', url, { ...plan, name: 'Sadelmagerparken' }, plan.version)
  expect(changed.statusCode, changed.body).toBe(200)

  const partner = await enter('board-member')
  const sign = async (signatory: string) =>
    test.as(partner, 'POST', `${url}/signatures`, { signatory }, (await read<Plan>(partner, url)).version)
  expect((await read<Plan>(partner, url)).signable).toEqual(['housing-organisation', 'municipality'])
  for (const signatory of ['housing-organisation', 'municipality'])
    expect((await sign(signatory)).statusCode).toBe(200)
  const resident = await enter('resident-representative')
  const { version, signable } = await read<Plan>(resident, url)
  expect(signable).toEqual(['residents'])
  expect((await test.as(resident, 'POST', `${url}/approval`, undefined, version)).statusCode).toBe(200)

  const sent = await test.as(leader, 'POST', `${url}/status`, { status: 'applied' })
  expect(sent.json<Plan>()).toMatchObject({ status: 'applied' })
  expect(openOf(sent.json<Plan>())).toEqual(['agreements'])
})

it('the other is assessed, seen as a letter and decided on by the example fund officer', async () => {
  const fund = await enter('fund-officer')
  const { url, plan } = await find(fund, applied)
  expect(await read<Assessment>(fund, `${url}/assessment`)).toMatchObject({ number: 1, open: true })
  expect((await test.as(fund, 'PUT', `${url}/assessment`, assessment, 0)).statusCode).toBe(200)
  const letter = await test.as(fund, 'GET', `${url}/assessment/letter?outcome=granted`)
  expect([letter.statusCode, letter.headers['content-type']]).toEqual([200, 'application/pdf'])
  const decision = { outcome: 'granted', planVersion: plan.version }
  const decided = await test.as(fund, 'POST', `${url}/assessment/decision`, decision, 1)
  expect(decided.statusCode, decided.body).toBe(200)
  expect(await read<Plan>(fund, url)).toMatchObject({ status: 'granted' })
  expect((await read<Overview>(fund, '/api/overview')).plans).toBe(163)
  expect((await read<Overview>(fund, '/api/overview?programme=2006-10')).plans).toBe(162)
})
