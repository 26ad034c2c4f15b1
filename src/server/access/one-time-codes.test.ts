import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { type Browser, join, openBrowser, password, signIn } from '../../../test/support/browsers.ts'
import { turnOnCodes } from '../../../test/support/one-time-codes.ts'
import type { OneTimeCodes, RecoveryCodes } from '../../contract/one-time-codes.ts'
import type { Person, PersonWithLink } from '../../contract/people.ts'
import type { Session } from '../../contract/session.ts'
import { sessionCookie } from './caller.ts'

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

const email = 'ny@example.invalid'
const giveCode = (browser: Browser, code: string) => browser.ask('POST', '/api/session/code', { code })
const actionsOf = async (personId: string) =>
  (
    await test.db
      .selectFrom('auditEvent')
      .where('subjectId', '=', personId)
      .select('action')
      .orderBy('id')
      .execute()
  ).map(({ action }) => action)

async function joinWithCodes() {
  const { id, browser } = await join(test, email)
  return { id, browser, ...(await turnOnCodes(browser)) }
}

describe('signing in with one-time codes turned on', () => {
  it('begins no session before the code, and takes each code once', async () => {
    const { id, phone } = await joinWithCodes()
    const browser = openBrowser(test)
    const half = await signIn(browser, email)
    expect(half.json<Session>()).toMatchObject({ person: null, needsCode: true })
    expect(browser.cookies.has(sessionCookie)).toBe(false)
    expect((await browser.ask('GET', '/api/overview')).statusCode).toBe(401)
    expect((await browser.ask('GET', '/api/session')).json()).toMatchObject({ needsCode: true })

    const code = phone.code()
    expect((await giveCode(browser, ` ${code.slice(0, 3)} ${code.slice(3)} `)).json()).toMatchObject({
      person: { email },
      needsCode: false,
    })
    expect((await browser.ask('GET', '/api/overview')).statusCode).toBe(200)
    expect((await actionsOf(id)).slice(-4)).toEqual([
      'one-time-codes-begun',
      'one-time-codes-on',
      'code-asked-for',
      'signed-in',
    ])

    const other = openBrowser(test)
    await signIn(other, email)
    // Neither the same again nor the one before it.
    for (const old of [code, phone.code(-1)])
      expect((await giveCode(other, old)).json()).toMatchObject({ code: 'wrong-code' })
    expect((await giveCode(other, phone.code(1))).statusCode).toBe(200)
  })

  it('lets one of two in who give the same code at the same moment', async () => {
    const { phone } = await joinWithCodes()
    const browsers = [openBrowser(test), openBrowser(test)]
    for (const browser of browsers) await signIn(browser, email)
    const code = phone.code()
    const answers = await Promise.all(browsers.map((browser) => giveCode(browser, code)))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403])
  })

  it('takes each recovery code once, however it is written', async () => {
    const { browser, recoveryCodes } = await joinWithCodes()
    expect(new Set(recoveryCodes).size).toBe(10)
    const [code = ''] = recoveryCodes
    const other = openBrowser(test)
    await signIn(other, email)
    expect((await giveCode(other, code.toUpperCase().replaceAll('-', ' '))).statusCode).toBe(200)
    await signIn(other, email)
    expect((await giveCode(other, code)).json()).toMatchObject({ code: 'wrong-code' })
    const left = (await browser.ask('GET', '/api/session/one-time-codes')).json<OneTimeCodes>()
    expect(left).toEqual({ on: true, recoveryCodesLeft: 9 })
  })

  it('is no way in without the password, nor long after it', async () => {
    const { phone } = await joinWithCodes()
    expect((await giveCode(openBrowser(test), phone.code())).json()).toMatchObject({
      code: 'sign-in-too-late',
    })
    const browser = openBrowser(test)
    await signIn(browser, email)
    await sql`update sign_in_step set expires_at = now()`.execute(test.db)
    expect((await browser.ask('GET', '/api/session')).json()).toMatchObject({ needsCode: false })
    expect((await giveCode(browser, phone.code())).json()).toMatchObject({ code: 'sign-in-too-late' })
  })

  it('counts guesses before they are checked, and keeps nobody waiting in a browser of their own', async () => {
    const { browser, phone } = await joinWithCodes()
    const strangers = Array.from({ length: 5 }, (_, index) => openBrowser(test, `10.0.0.${index}`))
    for (const stranger of strangers) await signIn(stranger, email)
    const guesses = Array.from({ length: 60 }, (_, index) =>
      giveCode(strangers[index % 5] ?? browser, String(index).padStart(6, '0')),
    )
    const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status === 403)).toHaveLength(30)
    expect(statuses.filter((status) => status === 429)).toHaveLength(30)
    // An hour later it is still too early for who has made them, as the password is known to them.
    await sql`update sign_in_failure set failed_at = failed_at - interval '1 hour'`.execute(test.db)
    expect((await giveCode(strangers[0] ?? browser, phone.code())).statusCode).toBe(429)
    await signIn(browser, email)
    expect((await giveCode(browser, phone.code())).statusCode).toBe(200)
  })

  it('asks for the code after a new password by link too, and ends what was half done with the old one', async () => {
    const { id, phone } = await joinWithCodes()
    const stranger = openBrowser(test)
    await signIn(stranger, email)
    const made = await test.ask({ method: 'POST', url: `/api/people/${id}/link` })
    const browser = openBrowser(test)
    const followed = await browser.ask('POST', '/api/account-links/follow', {
      secret: made.json<PersonWithLink>().secret,
      password: 'otte blå både i havnen',
    })
    expect(followed.json()).toMatchObject({ person: null, needsCode: true })
    expect((await browser.ask('GET', '/api/overview')).statusCode).toBe(401)
    expect((await giveCode(stranger, phone.code())).json()).toMatchObject({ code: 'sign-in-too-late' })
    expect((await giveCode(browser, phone.code())).statusCode).toBe(200)
  })

  it('is left by signing out half way', async () => {
    const { phone } = await joinWithCodes()
    const browser = openBrowser(test)
    await signIn(browser, email)
    await browser.ask('DELETE', '/api/session')
    expect((await giveCode(browser, phone.code())).json()).toMatchObject({ code: 'sign-in-too-late' })
  })
})

describe('one’s own codes', () => {
  it('are turned on with the password and a code, and nothing is asked for before', async () => {
    const { browser } = await join(test, email)
    const begin = (given: string) => browser.ask('POST', '/api/session/one-time-codes', { password: given })
    const confirm = (code: string) => browser.ask('POST', '/api/session/one-time-codes/confirm', { code })
    expect((await confirm('123456')).json()).toMatchObject({ code: 'one-time-codes-changed' })
    expect((await begin('ikke den rigtige')).json()).toMatchObject({ code: 'wrong-password' })
    expect((await begin(password)).statusCode).toBe(200)
    expect((await confirm('000000')).json()).toMatchObject({ code: 'wrong-code' })
    expect((await signIn(openBrowser(test), email)).json()).toMatchObject({ person: { email } })
    await turnOnCodes(browser)
    expect((await begin(password)).json()).toMatchObject({ code: 'one-time-codes-changed' })
  })

  it('are turned off with the password, and new recovery codes take the place of the old', async () => {
    const { id, browser, recoveryCodes } = await joinWithCodes()
    const ask = (what: string, given = password) =>
      browser.ask('POST', `/api/session/one-time-codes/${what}`, { password: given })
    expect((await ask('recovery-codes', 'forkert')).json()).toMatchObject({ code: 'wrong-password' })
    const renewed = (await ask('recovery-codes')).json<RecoveryCodes>()
    const other = openBrowser(test)
    await signIn(other, email)
    expect((await giveCode(other, recoveryCodes[0] ?? '')).statusCode).toBe(403)
    expect((await giveCode(other, renewed.recoveryCodes[0] ?? '')).statusCode).toBe(200)

    expect((await ask('off', 'forkert')).json()).toMatchObject({ code: 'wrong-password' })
    expect((await ask('off')).json()).toEqual({ on: false, recoveryCodesLeft: 0 })
    expect((await ask('off')).json()).toMatchObject({ code: 'one-time-codes-changed' })
    expect((await ask('recovery-codes')).json()).toMatchObject({ code: 'one-time-codes-changed' })
    expect((await signIn(openBrowser(test), email)).json()).toMatchObject({ person: { email } })
    expect(await actionsOf(id)).toEqual(
      expect.arrayContaining(['recovery-codes-made', 'code-failed', 'one-time-codes-off']),
    )
  })

  it('are turned off by an administrator for who lost the phone, and the log says who did', async () => {
    const { id } = await joinWithCodes()
    const off = () => test.ask({ method: 'POST', url: `/api/people/${id}/one-time-codes-off` })
    expect((await off()).json<Person>().oneTimeCodes).toBe(false)
    expect((await off()).json()).toMatchObject({ code: 'one-time-codes-changed' })
    expect((await signIn(openBrowser(test), email)).json()).toMatchObject({ person: { email } })
    const event = await test.db
      .selectFrom('auditEvent')
      .where('action', '=', 'one-time-codes-off')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(event.subjectId).toBe(id)
    expect(event.actorId).not.toBe(id)
  })

  it('leave no recovery code that could be read from the database', async () => {
    const { recoveryCodes } = await joinWithCodes()
    const { rows } = await sql<{ text: string }>`
      select row_to_json(r)::text as text from recovery_code r union all select row_to_json(a)::text from audit_event a`.execute(
      test.db,
    )
    const text = rows.map((row) => row.text).join('\n')
    for (const code of recoveryCodes)
      for (const form of [code, code.replaceAll('-', ''), Buffer.from(code).toString('hex')])
        expect(text).not.toContain(form)
  })
})
