// A worker's evenings: written with a few taps on a phone, without a net, and by two at once.

import type { BrowserContext, Page } from '@playwright/test'
import type { Logbook, Logbooks } from '../../src/contract/logbook.ts'
import type { SessionList } from '../../src/contract/logbook-sessions.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, settled, test } from './support.ts'

test.use({
  ...{ signedInAs: 'worker', baseURL: addresses.written, serviceWorkers: 'allow' },
  ...{ viewport: { width: 390, height: 844 }, hasTouch: true },
})

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** An activity of the worker's, with a regular day today: another one for each journey. */
async function expectToday(page: Page, at: number): Promise<Logbook> {
  const { items }: Logbooks = await (await page.request.get('/api/logbooks')).json()
  const logbook = items.toSorted((one, other) => (one.activity.id < other.activity.id ? -1 : 1))[at]
  if (!logbook) throw new Error(`there is no activity ${at}`)
  const weekday = new Date(`${today()}T00:00:00Z`).getUTCDay() || 7
  const series = [
    { id: crypto.randomUUID(), weekday, everyWeeks: 1, startsAt: null, from: today(), to: null },
  ]
  const saved = await page.request.put(`/api/activities/${logbook.activity.id}/logbook`, {
    data: { ...logbook.content, series },
    headers: { 'if-match': `"${logbook.version}"` },
  })
  expect(saved.ok(), await saved.text()).toBe(true)
  return logbook
}

async function sessionsOf(page: Page, { activity }: Logbook): Promise<SessionList['items']> {
  const answer = await page.request.get(`/api/activities/${activity.id}/sessions`)
  const { items }: SessionList = await answer.json()
  return items.filter(({ heldOn, restorableUntil }) => heldOn === today() && restorableUntil === null)
}

const save = (page: Page) => page.getByRole('button', { name: /^Gem/ })
const more = (page: Page, group: string) => page.getByRole('button', { name: `Flere ${group}` })
const written = (page: Page) => page.getByText(/^✓ Skrevet:/)

test('A usual evening is written with five taps from the front, undone and corrected', async ({ page }) => {
  const logbook = await expectToday(page, 0)
  const group = logbook.content.groups[0]?.name ?? ''
  await page.goto('/overview')
  await settled(page)
  let taps = 0
  const tap = async (target: ReturnType<Page['getByRole']>) => {
    taps++
    await target.tap()
  }
  await tap(page.getByRole('navigation', { name: 'Genveje' }).getByRole('link', { name: 'Logbog' }))
  await tap(page.getByRole('link', { name: new RegExp(logbook.activity.title) }))
  await expect(page.getByRole('heading', { level: 1, name: 'Hvem kom i dag?' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await tap(more(page, group))
  await tap(more(page, group))
  await tap(save(page))
  await expect(written(page)).toContainText('deltagere')
  expect(taps).toBe(5)
  await expect.poll(async () => (await sessionsOf(page, logbook)).length).toBe(1)

  await page.getByRole('button', { name: 'Fortryd' }).tap()
  await expect.poll(async () => (await sessionsOf(page, logbook)).length).toBe(0)
  // What was written is there still.
  await more(page, group).tap()
  await page.getByLabel('Noget at huske?').fill('To nye fra 7. klasse.')
  await save(page).tap()
  await expect(written(page)).toBeVisible()
  const day = new Date().toLocaleDateString('da-DK', { timeZone: 'Europe/Copenhagen' }).replaceAll('/', '.')
  await page.getByRole('button', { name: `Ret ${day}` }).tap()
  await page.getByLabel('Noget at huske?').fill('Tre nye fra 7. klasse.')
  await page.getByRole('button', { name: 'Gem rettelsen' }).tap()
  await expect
    .poll(async () => (await sessionsOf(page, logbook)).map(({ note }) => note))
    .toEqual(['Tre nye fra 7. klasse.'])
  expect(await barriers(page)).toEqual([])

  // What stood before the correction stands again, and the correction can be gone on with.
  const notes = async () => (await sessionsOf(page, logbook)).map(({ note }) => note)
  await page.getByRole('button', { name: 'Fortryd' }).tap()
  await expect.poll(notes).toEqual(['To nye fra 7. klasse.'])
  await expect(page.getByRole('heading', { level: 1, name: /^Ret / })).toBeFocused()
  await expect(page.getByLabel('Noget at huske?')).toHaveValue('Tre nye fra 7. klasse.')
  await page.getByRole('button', { name: 'Gem rettelsen' }).tap()
  await expect.poll(notes).toEqual(['Tre nye fra 7. klasse.'])
  await expect(page.getByRole('alert', { name: 'I har skrevet på samme tid' })).toHaveCount(0)
})

test('Whoever writes about another time leaves the planned one that was just written', async ({ page }) => {
  const logbook = await expectToday(page, 4)
  const path = `/api/activities/${logbook.activity.id}/sessions/${crypto.randomUUID()}`
  const planned = await page.request.put(path, {
    data: {
      ...{ heldOn: today(), startsAt: null, state: 'planned', counts: [], present: [] },
      ...{ volunteers: 0, volunteerMinutes: 0, note: 'Udflugt.' },
    },
  })
  expect(planned.ok(), await planned.text()).toBe(true)
  await page.goto(`/activities/${logbook.activity.id}/logbook`)
  await expect(page.getByLabel('Noget at huske?')).toHaveValue('Udflugt.')
  await more(page, logbook.content.groups[0]?.name ?? '').tap()
  await save(page).tap()
  await page.getByRole('button', { name: 'Skriv om en gang til' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByLabel('Noget at huske?').fill('Om aftenen.')
  await page.getByRole('button', { name: /^Gem som en ekstra gang/ }).tap()
  await expect
    .poll(async () => (await sessionsOf(page, logbook)).map(({ note }) => note).toSorted())
    .toEqual(['Om aftenen.', 'Udflugt.'])
})

test('A session that somebody else deleted is written anew only where one says so', async ({
  page,
  faults,
}) => {
  faults.expect(...lost, /412/)
  const logbook = await expectToday(page, 3)
  const notes = async () => (await sessionsOf(page, logbook)).map(({ note }) => note)
  await visitWithNet(page, logbook)
  await page.getByLabel('Noget at huske?').fill('Først.')
  await save(page).tap()
  await expect.poll(notes).toEqual(['Først.'])
  await page.getByRole('button', { name: /^Ret / }).first().tap()
  await page.getByLabel('Noget at huske?').fill('Rettet.')
  const [stored] = await sessionsOf(page, logbook)
  const path = `/api/activities/${logbook.activity.id}/sessions/${stored?.id}`
  const headers = { 'if-match': `"${stored?.version}"` }
  expect((await page.request.delete(path, { headers })).ok()).toBe(true)
  await page.getByRole('button', { name: 'Gem rettelsen' }).tap()
  const clash = page.getByRole('alert', { name: 'Gangen er slettet' })
  await expect(clash).toContainText('Rettet.')
  expect(await barriers(page)).toEqual([])
  await clash.getByRole('button', { name: 'Gem min alligevel' }).tap()
  await expect.poll(notes).toEqual(['Rettet.'])
  await expect(clash).toHaveCount(0)
})

test('A new session that a colleague has corrected meanwhile is not undone unseen', async ({
  page,
  faults,
}) => {
  faults.expect(...lost, /412/)
  const logbook = await expectToday(page, 5)
  const notes = async () => (await sessionsOf(page, logbook)).map(({ note }) => note)
  await page.goto(`/activities/${logbook.activity.id}/logbook`)
  await page.getByLabel('Noget at huske?').fill('Min.')
  await save(page).tap()
  await expect.poll(notes).toEqual(['Min.'])
  const [stored] = await sessionsOf(page, logbook)
  const { id, version, recordedAt, recordedBy, restorableUntil, ...content } = stored ?? {}
  const path = `/api/activities/${logbook.activity.id}/sessions/${id}`
  const headers = { 'if-match': `"${version}"` }
  expect((await page.request.put(path, { headers, data: { ...content, note: 'Rettet.' } })).ok()).toBe(true)
  await page.getByRole('button', { name: 'Fortryd' }).tap()
  const clash = page.getByRole('alert', { name: 'I har skrevet på samme tid' })
  await expect(clash).toContainText('siden du skrev den')
  await expect(clash).toContainText('Rettet.')
  expect(await barriers(page)).toEqual([])
  await clash.getByRole('button', { name: 'Behold den, der står' }).tap()
  await expect(clash).toHaveCount(0)
  expect(await notes()).toEqual(['Rettet.'])
})

const lost = [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/, /ERR_FAILED/]

/** As a phone that has been used with a net before. */
async function visitWithNet(page: Page, logbook: Logbook): Promise<void> {
  await page.goto('/logbook')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await settled(page)
  await page.goto(`/activities/${logbook.activity.id}/logbook`)
  await settled(page)
}

test('Two evenings are written without a net, outlive the app, and arrive once when there is one', async ({
  page,
  context,
  faults,
}) => {
  faults.expect(...lost)
  const logbook = await expectToday(page, 1)
  const group = logbook.content.groups[0]?.name ?? ''
  await visitWithNet(page, logbook)
  await context.setOffline(true)
  await more(page, group).tap()
  await save(page).tap()
  await expect(page.getByText('Uden net, 1 venter')).toBeVisible()
  // It is taken back as easily as with a net.
  await page.getByRole('button', { name: 'Fortryd' }).tap()
  await expect(page.getByText('venter')).toHaveCount(0)
  await save(page).tap()
  await expect(page.getByText('Uden net, 1 venter')).toBeVisible()
  // The app is opened anew, still without a net.
  await page.goto('/logbook')
  await expect(page.getByText('Uden net, 1 venter')).toBeVisible()
  await page.getByRole('link', { name: new RegExp(logbook.activity.title) }).tap()
  await page.getByLabel('Noget at huske?').fill('Om aftenen kom der flere.')
  await save(page).tap()
  await expect(page.getByText('Uden net, 2 venter')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await context.setOffline(false)
  await expect(page.getByText(/venter/)).toHaveCount(0)
  await expect.poll(async () => (await sessionsOf(page, logbook)).length).toBe(2)
  await page.reload()
  await settled(page)
  expect(await sessionsOf(page, logbook)).toHaveLength(2)
})

async function colleague(context: BrowserContext): Promise<Page> {
  await enter(context, addresses.written, 'plan-leader')
  return context.newPage()
}

test('Where two wrote of the same evening, one without a net, they choose which stands', async ({
  page,
  context,
  browser,
  faults,
}) => {
  faults.expect(...lost, /409/)
  const logbook = await expectToday(page, 2)
  const group = logbook.content.groups[0]?.name ?? ''
  await visitWithNet(page, logbook)
  await context.setOffline(true)
  await more(page, group).tap()
  await page.getByLabel('Noget at huske?').fill('Talt af mig.')
  await save(page).tap()
  await expect(page.getByText('Uden net, 1 venter')).toBeVisible()

  const other = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(other)
  const theirs = await colleague(other)
  await theirs.goto(`/activities/${logbook.activity.id}/logbook`)
  await theirs.getByLabel('Noget at huske?').fill('Talt af en kollega.')
  await theirs.getByRole('button', { name: /^Gem/ }).click()
  await expect(written(theirs)).toBeVisible()
  await expect.poll(async () => (await sessionsOf(theirs, logbook)).length).toBe(1)
  await other.close()

  await context.setOffline(false)
  const clash = page.getByRole('alert', { name: 'I har skrevet på samme tid' })
  await expect(clash).toContainText('Talt af en kollega.')
  await expect(clash).toContainText('Talt af mig.')
  expect(await barriers(page)).toEqual([])
  await clash.getByRole('button', { name: 'Brug min' }).tap()
  await expect
    .poll(async () => (await sessionsOf(page, logbook)).map(({ note }) => note))
    .toEqual(['Talt af mig.'])
})

test('What is kept in the browser is forgotten at sign-out', async ({ page }) => {
  const logbook = await expectToday(page, 3)
  await visitWithNet(page, logbook)
  const keeps = () => page.evaluate(async () => (await caches.keys()).includes('overblik-data'))
  expect(await keeps()).toBe(true)
  await page.getByRole('button', { name: 'Menu' }).tap()
  await page.getByRole('button', { name: 'Log ud' }).tap()
  await expect(page).toHaveURL(/sign-in/)
  await expect.poll(keeps).toBe(false)
})
