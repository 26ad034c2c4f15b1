import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import type { Session } from '../../contract/session.ts'
import { sessionCookie } from './caller.ts'
import { addExamplePeople } from './example-people.ts'
import { addPerson } from './people.ts'

let test: TestApp
let cookie: string
beforeEach(async () => {
  test = await openTestApp({ example: true })
  await test.db.deleteFrom('session').execute()
  await test.db.deleteFrom('membership').execute()
  await test.db.deleteFrom('person').execute()
  await addExamplePeople(test.db)
  const { examplePeople } = (await test.app.inject({ url: '/api/session' })).json<Session>()
  const administrator = examplePeople.find(({ memberRole }) => memberRole === 'administrator')
  const entered = await test.app.inject({
    method: 'POST',
    url: '/api/session/example',
    payload: { personId: administrator?.id },
  })
  cookie = `${sessionCookie}=${entered.cookies.find(({ name }) => name === sessionCookie)?.value}`
})
afterEach(() => test.close())

it('an example person can’t bring anyone in, get a link to somebody’s account or turn their codes off', async () => {
  const real = await addPerson(test.db, { name: 'En rigtig', email: 'rigtig@example.invalid' })
  for (const { url, payload } of [
    { url: `/api/people/${real}/link`, payload: {} },
    { url: `/api/people/${real}/one-time-codes-off`, payload: {} },
    {
      url: '/api/people',
      payload: {
        name: 'En til',
        email: 'til@example.invalid',
        membership: { memberRole: 'analyst', planId: null, startsOn: '2009-01-01', endsOn: null },
      },
    },
  ]) {
    const refused = await test.app.inject({ method: 'POST', url, headers: { cookie }, payload })
    expect(refused.json()).toMatchObject({ code: 'example-person' })
  }
})

it.each([
  [
    'with a password',
    (id: string) => test.db.updateTable('person').set({ password: 'chosen' }).where('id', '=', id).execute(),
  ],
  [
    'by a login provider',
    (personId: string) =>
      test.db
        .insertInto('providerIdentity')
        .values({ issuer: 'https://login.example', subject: '1', personId })
        .execute(),
  ],
])(
  'nobody passes for an example person once a real one has joined %s, not even who already did',
  async (_how, joins) => {
    const people = () => test.app.inject({ url: '/api/people', headers: { cookie } })
    expect((await people()).statusCode).toBe(200)
    const id = await addPerson(test.db, { name: 'En rigtig', email: 'rigtig@example.invalid' })
    expect((await people()).statusCode).toBe(200)
    await joins(id)
    expect((await people()).json()).toMatchObject({ code: 'not-signed-in' })
    const { examplePeople } = (await test.app.inject({ url: '/api/session' })).json<Session>()
    expect(examplePeople).toEqual([])
  },
)
