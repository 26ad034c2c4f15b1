import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { join, openBrowser, password, signIn } from '../../../test/support/browsers.ts'
import { makeCaller } from '../../../test/support/callers.ts'
import type { PersonWithLink } from '../../contract/people.ts'
import type { DeviceList, Session } from '../../contract/session.ts'
import { deviceCookie, sessionCookie } from './caller.ts'
import { linkForFirstAdministrator } from './joining.ts'

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

const actions = async () =>
  (await test.db.selectFrom('auditEvent').select('action').orderBy('id').execute()).map(
    ({ action }) => action,
  )

describe('signing in', () => {
  it('with an invitation, once, gives a session that reads what the membership allows', async () => {
    const invited = await join(test, 'ny@example.invalid')
    expect((await invited.browser.ask('GET', '/api/overview')).statusCode).toBe(200)
    expect((await invited.browser.ask('GET', '/api/people')).json()).toMatchObject({ code: 'not-permitted' })
    expect(await actions()).toEqual(['person-invited', 'membership-begun', 'link-used', 'signed-in'])
  })

  it('sets cookies that no script reads and no other site sends', async () => {
    await join(test, 'ny@example.invalid')
    const response = await signIn(openBrowser(test), 'NY@example.invalid')
    expect(response.statusCode).toBe(200)
    const set = response.cookies.map(({ name, httpOnly, secure, sameSite, path }) => ({
      name,
      httpOnly,
      secure,
      sameSite,
      path,
    }))
    const safe = { httpOnly: true, secure: true, sameSite: 'Lax', path: '/' }
    expect(set).toEqual([
      { name: deviceCookie, ...safe },
      { name: sessionCookie, ...safe },
    ])
  })

  it('begins a new session, and ends the one that the browser carried', async () => {
    const { browser } = await join(test, 'ny@example.invalid')
    const before = browser.cookies.get(sessionCookie) ?? ''
    await signIn(browser, 'ny@example.invalid')
    expect(browser.cookies.get(sessionCookie)).not.toBe(before)
    const old = await test.app.inject({
      url: '/api/overview',
      headers: { cookie: `${sessionCookie}=${before}` },
    })
    expect(old.json()).toMatchObject({ code: 'not-signed-in' })
  })

  it('says the same of a wrong password and of an e-mail that has no account', async () => {
    await join(test, 'ny@example.invalid')
    for (const email of ['ny@example.invalid', 'ingen@example.invalid']) {
      const refused = await signIn(openBrowser(test), email, 'ikke den rigtige')
      expect(refused.statusCode).toBe(401)
      expect(refused.json()).toMatchObject({ code: 'sign-in-failed', params: {} })
    }
  })

  it('keeps strangers waiting after many failures, and never who has signed in from the same browser before', async () => {
    const { browser } = await join(test, 'ny@example.invalid')
    for (let index = 0; index < 20; index++) {
      const guess = await signIn(
        openBrowser(test, `10.0.0.${index}`),
        'ny@example.invalid',
        `gæt nummer ${index}`,
      )
      expect(guess.statusCode).toBe(401)
    }
    expect((await signIn(openBrowser(test, '10.0.1.1'), 'ny@example.invalid')).json()).toMatchObject({
      code: 'too-many-attempts',
    })
    await browser.ask('DELETE', '/api/session')
    expect((await signIn(browser, 'ny@example.invalid')).statusCode).toBe(200)
    await join(test, 'anden@example.invalid')
    expect((await signIn(openBrowser(test, '10.0.1.1'), 'anden@example.invalid')).statusCode).toBe(200)
  })

  it('checks no more guesses when they come all at once', async () => {
    await join(test, 'ny@example.invalid')
    const guesses = Array.from({ length: 60 }, (_, index) =>
      signIn(openBrowser(test, `10.0.0.${index}`), 'ny@example.invalid', `gæt nummer ${index}`),
    )
    const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status === 401)).toHaveLength(20)
    expect(statuses.filter((status) => status === 429)).toHaveLength(40)
  })

  it('ends after two weeks without use, and after three months', async () => {
    for (const change of [
      "last_used_at = now() - interval '15 days'",
      "expires_at = now() - interval '1 second'",
    ]) {
      const { headers } = await makeCaller(test.db, 'analyst')
      expect((await test.app.inject({ url: '/api/overview', headers })).statusCode).toBe(200)
      await sql`update session set ${sql.raw(change)} where person_id in
        (select person_id from membership where member_role = 'analyst')`.execute(test.db)
      expect((await test.app.inject({ url: '/api/overview', headers })).statusCode).toBe(401)
    }
  })
})

describe('one’s own account', () => {
  it('lists the devices one is signed in on, and ends them', async () => {
    const { browser } = await join(test, 'ny@example.invalid')
    const phone = openBrowser(test)
    await signIn(phone, 'ny@example.invalid')
    const { items } = (await browser.ask('GET', '/api/session/devices')).json<DeviceList>()
    expect(items.map(({ device, current }) => ({ device, current }))).toEqual([
      { device: 'Firefox · Windows', current: false },
      { device: 'Firefox · Windows', current: true },
    ])
    const other = items.find(({ current }) => !current)
    await browser.ask('DELETE', `/api/session/devices/${other?.id}`)
    expect((await phone.ask('GET', '/api/overview')).statusCode).toBe(401)
    expect((await browser.ask('GET', '/api/overview')).statusCode).toBe(200)
  })

  it('never ends somebody else’s device', async () => {
    const [one, two] = [await join(test, 'en@example.invalid'), await join(test, 'to@example.invalid')]
    const { items } = (await two.browser.ask('GET', '/api/session/devices')).json<DeviceList>()
    const refused = await one.browser.ask('DELETE', `/api/session/devices/${items[0]?.id}`)
    expect(refused.json()).toMatchObject({ code: 'not-found' })
    expect((await two.browser.ask('GET', '/api/overview')).statusCode).toBe(200)
  })

  it('changes the password of who knows the old one, and signs the other devices out', async () => {
    const { browser } = await join(test, 'ny@example.invalid')
    const phone = openBrowser(test)
    await signIn(phone, 'ny@example.invalid')
    const change = (current: string, next: string) =>
      browser.ask('POST', '/api/session/password', { current, next })
    expect((await change('noget andet end det', 'syv røde huse på bakken')).json()).toMatchObject({
      code: 'wrong-password',
    })
    expect((await change(password, 'ny@example.invalid1')).json()).toMatchObject({
      code: 'password-too-easy',
    })
    expect((await change(password, 'syv røde huse på bakken')).statusCode).toBe(200)
    expect((await phone.ask('GET', '/api/overview')).statusCode).toBe(401)
    expect((await signIn(phone, 'ny@example.invalid')).statusCode).toBe(401)
    expect((await signIn(phone, 'ny@example.invalid', 'syv røde huse på bakken')).statusCode).toBe(200)
  })

  it('is closed to who has the password when an administrator closes it, and open again after', async () => {
    const { id, browser } = await join(test, 'ny@example.invalid')
    await test.ask({ method: 'POST', url: `/api/people/${id}/close` })
    expect((await browser.ask('GET', '/api/overview')).statusCode).toBe(401)
    expect((await signIn(browser, 'ny@example.invalid')).statusCode).toBe(401)
    await test.ask({ method: 'POST', url: `/api/people/${id}/reopen` })
    expect((await signIn(browser, 'ny@example.invalid')).statusCode).toBe(200)
  })
})

describe('a link', () => {
  it('works once, and not after a newer one has been made', async () => {
    const { id } = await join(test, 'ny@example.invalid')
    const make = async () =>
      (await test.ask({ method: 'POST', url: `/api/people/${id}/link` })).json<PersonWithLink>()
    const [first, second] = [await make(), await make()]
    expect(second.purpose).toBe('reset')
    const follow = (secret: string) =>
      openBrowser(test).ask('POST', '/api/account-links/follow', {
        secret,
        password: 'otte blå både i havnen',
      })
    expect((await follow(first.secret)).json()).toMatchObject({ code: 'link-not-valid' })
    const both = await Promise.all([follow(second.secret), follow(second.secret)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410])
    expect((await signIn(openBrowser(test), 'ny@example.invalid', 'otte blå både i havnen')).statusCode).toBe(
      200,
    )
  })

  it('of the first administrator makes one account, and none once there is one', async () => {
    await sql`truncate person, membership, session, account_link, known_device cascade`.execute(test.db)
    const secrets = [await linkForFirstAdministrator(test.db), await linkForFirstAdministrator(test.db)]
    const answers = await Promise.all(
      secrets.map((secret, index) =>
        openBrowser(test).ask('POST', '/api/account-links/follow', {
          secret,
          password,
          name: 'Den første',
          email: `${index}@example.invalid`,
        }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410])
    expect(await linkForFirstAdministrator(test.db)).toBeUndefined()
    const entered = answers.find(({ statusCode }) => statusCode === 200)?.json<Session>()
    expect(entered?.person?.permissions).toContain('manage-people')
  })
})

describe('what keeps the house', () => {
  it('keeps the audit log as it was written, whatever SQL is tried', async () => {
    await join(test, 'ny@example.invalid')
    for (const attempt of [
      'update audit_event set action = $$x$$',
      'delete from audit_event',
      'truncate audit_event',
    ])
      await expect(sql.raw(attempt).execute(test.db)).rejects.toThrow('only ever added to')
    expect((await actions()).length).toBe(4)
  })

  it('stores no secret that could be used: not of a session, a device or a link', async () => {
    const { browser } = await join(test, 'ny@example.invalid')
    const { rows } = await sql<{ text: string }>`
      select row_to_json(s)::text as text from session s union all select row_to_json(l)::text from account_link l
      union all select row_to_json(d)::text from known_device d union all select row_to_json(p)::text from person p`.execute(
      test.db,
    )
    const text = rows.map((row) => row.text).join('\n')
    for (const secret of [...browser.cookies.values(), password]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(Buffer.from(secret).toString('hex'))
    }
    expect(text).toContain('$argon2id$')
  })
})
