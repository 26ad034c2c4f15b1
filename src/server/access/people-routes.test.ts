import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { join } from '../../../test/support/browsers.ts'

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
      params: { parameter: 'planId' },
    })
    expect((await test.get<{ total: number }>('/api/people?text=en.til')).total).toBe(0)
  })
})
