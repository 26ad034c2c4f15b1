import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { join } from '../../../test/support/browsers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Person } from '../../contract/people.ts'
import type { Session } from '../../contract/session.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

describe('an administrator', () => {
  it('leaves the last administrator in place', async () => {
    const { items } = await test.get<{ items: { id: string; memberships: { id: string }[] }[] }>(
      '/api/people',
    )
    for (const request of [
      { method: 'POST', url: `/api/people/${items[0]?.id}/close` },
      { method: 'DELETE', url: `/api/memberships/${items[0]?.memberships[0]?.id}` },
    ] as const)
      expect((await test.ask(request)).json()).toMatchObject({ code: 'last-administrator' })
    expect((await test.ask({ url: '/api/people' })).statusCode).toBe(200)
  })

  it('refuses a second account with the same e-mail, and a member role where it does not belong', async () => {
    await join(test, 'ny@example.invalid')
    const invite = (email: string, memberRole: string) =>
      test.ask({
        method: 'POST',
        url: '/api/people',
        payload: {
          name: 'En til',
          email,
          membership: { memberRole, planId: null, startsOn: '2009-01-01', endsOn: null },
        },
      })
    expect((await invite('Ny@Example.invalid', 'analyst')).json()).toMatchObject({ code: 'email-taken' })
    expect((await invite('en.til@example.invalid', 'worker')).json()).toMatchObject({
      code: 'not-acceptable-input',
      params: { parameter: 'planId', rule: 'wrong' },
    })
    expect((await test.get<{ total: number }>('/api/people?text=en.til')).total).toBe(0)
  })

  it('gives access to all plans of a municipality or a housing organisation, to those who may have it', async () => {
    await applyRows(test.system, fewRows(2))
    const plan = await test.db
      .selectFrom('plan')
      .select(['municipalityCode', 'housingOrganisation'])
      .orderBy('reference')
      .limit(1)
      .executeTakeFirstOrThrow()
    const { id, browser } = await join(test, 'ny@example.invalid')
    const give = (membership: object) =>
      test.ask({
        method: 'POST',
        url: `/api/people/${id}/memberships`,
        payload: {
          memberRole: 'board-member',
          planId: null,
          startsOn: '2009-01-01',
          endsOn: null,
          ...membership,
        },
      })
    const { municipalityCode: municipality, housingOrganisation } = plan
    for (const [wrong, parameter] of [
      [{ municipality: '9999' }, 'municipality'],
      [{ municipality, memberRole: 'worker' }, 'municipality'],
      [{ municipality, housingOrganisation }, 'housingOrganisation'],
      [{ housingOrganisation: 'Ingen' }, 'housingOrganisation'],
      [{ housingOrganisation, memberRole: 'plan-leader' }, 'housingOrganisation'],
      [{}, 'planId'],
    ] as const)
      expect((await give(wrong)).json()).toMatchObject({
        code: 'not-acceptable-input',
        params: { parameter: expect.stringContaining(parameter) },
      })
    expect((await give({ municipality, endsOn: '2008-12-31' })).json()).toMatchObject({
      code: 'ends-before-start',
    })
    expect((await give({ municipality })).statusCode).toBe(201)
    const { memberships } = (await give({ housingOrganisation })).json<Person>()
    expect(memberships).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ plan: null, municipality, housingOrganisation: null }),
        expect.objectContaining({ plan: null, municipality: null, housingOrganisation }),
      ]),
    )
    const { person } = (await browser.ask('GET', '/api/session')).json<Session>()
    const held = person?.memberships.filter(({ memberRole }) => memberRole === 'board-member') ?? []
    expect(held.every((membership) => membership.plan !== null)).toBe(true)
    expect(held.some((membership) => membership.municipality === municipality)).toBe(true)
    expect(held.some((membership) => membership.housingOrganisation === housingOrganisation)).toBe(true)
  })
})
