// What every journey needs: a page that takes no fault of the app in silence, and the words for what a person does.

import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'

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

export const test = base.extend<{ faults: Faults }>({
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
