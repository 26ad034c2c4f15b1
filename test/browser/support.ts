// What every journey needs: a page that takes no fault of the app in silence, and the words for what a person does.

import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import type { Session } from '../../src/contract/session.ts'
import type { MemberRole } from '../../src/domain/access/member-roles.ts'
import { dataOf } from './servers.ts'

export { expect }

export interface Faults {
  /** The faults that belong to the journey: what is broken on purpose. */
  expect(...patterns: RegExp[]): void
  /** Listens to a further window, such as a colleague's. */
  watch(context: BrowserContext): void
}

/** A request that the app itself gave up, for instance because the filter changed, is no fault; nor is a download. */
const givenUp = 'net::ERR_ABORTED'

function listen(context: BrowserContext, say: (fault: string) => void): void {
  context.on('console', (message) => {
    if (message.type() === 'error') say(`console: ${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (error) => say(`page: ${error.error().stack ?? error.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== givenUp) say(`request: ${reason} ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) say(`answer: ${response.status()} ${response.url()}`)
  })
}

interface Options {
  /** The kind of example person that is signed in when the journey begins; null for nobody. */
  signedInAs: MemberRole | null
}

export const test = base.extend<{ faults: Faults } & Options>({
  signedInAs: ['administrator', { option: true }],
  context: async ({ context, baseURL, signedInAs }, use) => {
    if (signedInAs !== null) await enter(context, baseURL ?? '', signedInAs)
    await use(context)
  },
  faults: [
    async ({ context }, use) => {
      const found: string[] = []
      const expected: RegExp[] = []
      const watch = (watched: BrowserContext) => listen(watched, (fault) => found.push(fault))
      watch(context)
      await use({ watch, expect: (...patterns) => void expected.push(...patterns) })
      expect(found.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
})

const administrator = { email: 'administrator@example.invalid', password: 'fem grønne cykler i regn' }

/** Signs a window in: as an example person, or where there is no example data as the first administrator. */
export async function enter(
  context: BrowserContext,
  address: string,
  memberRole: MemberRole = 'administrator',
): Promise<void> {
  const post = async (path: string, data: object) => {
    const response = await context.request.post(`${address}${path}`, { data })
    expect(response.ok(), await response.text()).toBe(true)
  }
  const answer = await context.request.get(`${address}/api/session`)
  const { examplePeople, needsFirstAdministrator }: Session = await answer.json()
  const example = examplePeople.find((person) => person.memberRole === memberRole)
  if (example) return post('/api/session/example', { personId: example.id })
  if (!needsFirstAdministrator) return post('/api/session', administrator)
  const secret = firstAdministratorLink(address).split('#')[1]
  return post('/api/account-links/follow', { secret, name: 'Administrator', ...administrator })
}

/** The link as the command line prints it beside the running server, without the newline. */
export function firstAdministratorLink(address: string): string {
  const environment = { ...process.env, OVERBLIK_DATA: dataOf(address) }
  return execFileSync('node', ['src/cli/main.ts', 'account-link'], {
    env: environment,
    encoding: 'utf8',
  }).trim()
}

/** The section of the page under a heading: a chart with all that stands around it. */
export function sheet(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true })
}

/** The number under one of the key figures' names. */
export function keyFigure(page: Page, name: string): Locator {
  return page.locator('.key-figure').filter({ hasText: name }).locator('.key-number')
}

/** Waits until nothing is fetched or drawn any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main [aria-busy="true"], main .bone')).toHaveCount(0)
}

export async function choose(page: Page, setting: string, value: string): Promise<void> {
  const radio = page.getByRole('group', { name: setting }).getByRole('radio', { name: value })
  // A language has to be fetched before its radio button is on, which check() would not wait for.
  await radio.click()
}

/** Starts a download and reads the file that came of it. */
export async function download(page: Page, start: Locator): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download')
  await start.click()
  const file = await started
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** What axe finds against WCAG 2.1 AA, as lines that name the rule and the place. */
export async function barriers(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await builder.withTags(standards).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
