// A theory of change: built by mouse and by keyboard, written by two at once, and checked before the work begins.

import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Session } from '../../src/contract/session.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

async function openArea(page: Page, area: string): Promise<void> {
  const { person }: Session = await (await page.request.get('/api/session')).json()
  await page.goto(`/plans/${person?.memberships[0]?.plan?.id}/theories/${area}`)
}

const box = (page: Page, title: string) => page.locator('[data-box]').filter({ hasText: title })
const listed = (page: Page, title: string) => page.locator('.outline-box').filter({ hasText: title })
/** As a hand does it, once the diagram stands still. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const middle = async (place: Locator) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await place.boundingBox()) ?? {}
    return [x + width / 2, y + height / 2] as const
  }
  let last: readonly [number, number] | undefined
  await expect(async () => {
    const before = last
    last = await middle(from)
    expect(last).toEqual(before)
  }).toPass({ intervals: [200] })
  await page.mouse.move(...(await middle(from)))
  await page.mouse.down()
  await page.mouse.move(...(await middle(to)), { steps: 10 })
  await page.mouse.up()
}

/** As somebody without a mouse comes there. */
async function tabTo(page: Page, aim: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(aim).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await aim.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('Tab does not come there')
}

const saved = (page: Page) => expect(page.getByText('Gemt.')).toBeVisible()

test('A leader begins with a template, adds a box, draws an arrow to it by mouse, and takes it back', async ({
  page,
}) => {
  await openArea(page, 'health')
  await page.getByRole('button', { name: 'Sundhed', exact: true }).click()
  await expect(page.locator('[data-box]').first()).toBeVisible()
  const before = await page.locator('[data-box]').count()
  await page.getByRole('button', { name: 'Tilføj boks Leverancer' }).click()
  await page.getByRole('textbox', { name: 'Ny boks under Leverancer' }).fill('Løbehold for kvinder')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await box(page, 'Løbehold for kvinder').click()
  const panel = page.getByRole('region', { name: 'Løbehold for kvinder' })
  await panel.getByLabel('Tilføj pil til').selectOption({ index: 1 })
  await expect(panel.getByRole('button', { name: /Om pilen/ })).toHaveCount(1)
  expect(await barriers(page)).toEqual([])

  const from = page.locator('.react-flow__node-box').filter({ hasText: 'Løbehold for kvinder' })
  const to = page.locator('.react-flow__node-box').filter({ hasText: 'Vejledning om kost' })
  await from.hover()
  await drag(page, from.locator('.react-flow__handle-right'), to.locator('.react-flow__handle-left'))
  await expect(panel.getByRole('button', { name: /Om pilen/ })).toHaveCount(2)
  await saved(page)

  await page.getByRole('button', { name: 'Fortryd' }).click()
  await expect(panel.getByRole('button', { name: /Om pilen/ })).toHaveCount(1)
  await saved(page)
  await page.reload()
  await expect(page.locator('[data-box]')).toHaveCount(before + 1)
})

test('A leader builds one by keyboard alone', async ({ page }) => {
  await openArea(page, 'environment')
  await tabTo(page, page.getByRole('button', { name: 'Begynd tomt' }))
  await page.keyboard.press('Enter')
  const addDeliverable = page.getByRole('button', { name: 'Tilføj boks Leverancer' })
  await tabTo(page, addDeliverable)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Miljøambassadører')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(addDeliverable).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Tilføj boks Indsatsnære mål' }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Affaldet bliver sorteret')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await tabTo(page, box(page, 'Miljøambassadører'), 'Shift+Tab')
  await page.keyboard.press('p')
  await expect(page.getByText('Vælg den boks, som »Miljøambassadører« fører til')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('.theory-arrow')).toHaveCount(1)
  await expect(box(page, 'Affaldet bliver sorteret')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Mindre affald på fællesarealerne')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Mindre affald')).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText('Pile går fra venstre mod højre.')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.locator('[data-box]')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-box]')).toHaveCount(2)
  await saved(page)
})

test('A title that is left takes neither the focus nor a colleague’s words', async ({
  page,
  browser,
  faults,
}) => {
  await openArea(page, 'tenant-democracy')
  await page.getByRole('button', { name: 'Begynd tomt' }).click()
  await page.getByRole('button', { name: 'Tilføj boks Kontakt' }).click()
  await page.keyboard.type('Opslag')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await saved(page)
  await box(page, 'Opslag').click()
  await box(page, 'Opslag').dblclick()
  await expect(page.getByRole('textbox', { name: 'Titel' }).first()).toBeFocused()

  const colleague = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(colleague)
  await enter(colleague, addresses.written, 'worker')
  const other = await colleague.newPage()
  await other.goto(page.url())
  await box(other, 'Opslag').click()
  await other.getByLabel('Titel').fill('Opslag i opgangen')
  const panel = page.getByRole('region', { name: 'Opslag i opgangen' })
  await expect(panel).toBeVisible()

  const note = panel.getByLabel('Note')
  await note.click()
  await page.keyboard.type('Husk vaskeriet!')
  await page.keyboard.press('Backspace')
  await expect(note).toHaveValue('Husk vaskeriet')
  await expect(box(page, 'Opslag i opgangen')).toBeVisible()

  // What is chosen is deleted elsewhere: Tab still comes to the diagram.
  await page.getByRole('button', { name: 'Tilføj boks Leverancer' }).click()
  await page.keyboard.type('Møde')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await box(page, 'Opslag i opgangen').click()
  await saved(page)
  await expect(box(other, 'Møde')).toBeVisible()
  await box(other, 'Opslag i opgangen').focus()
  await other.keyboard.press('Delete')
  await expect(box(page, 'Opslag i opgangen')).toHaveCount(0)
  await expect(box(page, 'Møde')).toHaveAttribute('tabindex', '0')
  await colleague.close()
})

test('Two people in one theory of change see each other’s boxes, and choose where both wrote the same', async ({
  page,
  browser,
  faults,
}) => {
  await openArea(page, 'social-life')
  await page.getByRole('button', { name: 'Begynd tomt' }).click()
  await page.getByRole('radio', { name: 'Liste' }).check()
  await page.getByRole('textbox', { name: 'Ny boks under Kontakt' }).fill('Opslag i opgangen')
  await page.keyboard.press('Enter')
  await saved(page)

  const colleague = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(colleague)
  await enter(colleague, addresses.written, 'worker')
  const other = await colleague.newPage()
  await other.goto(page.url())
  await other.getByRole('radio', { name: 'Liste' }).check()
  await expect(listed(other, 'Opslag i opgangen')).toBeVisible()
  await other.getByRole('textbox', { name: 'Ny boks under Leverancer' }).fill('Fællesspisning')
  await other.keyboard.press('Enter')
  await expect(listed(page, 'Fællesspisning')).toBeVisible({ timeout: 2000 })

  // Also of somebody who goes on typing.
  await listed(other, 'Fællesspisning').click()
  const typing = other.getByLabel('Note').pressSequentially('Hver torsdag laver vi mad sammen. '.repeat(3), {
    delay: 60,
  })
  await listed(page, 'Fællesspisning').click()
  await expect(page.getByLabel('Note')).toHaveValue(/^Hver/, { timeout: 2000 })
  await typing
  await listed(other, 'Fællesspisning').click()
  await listed(page, 'Fællesspisning').click()

  // What the colleague writes without a connection meets what was written meanwhile.
  faults.expect(/ERR_INTERNET_DISCONNECTED/, /412/)
  await listed(other, 'Fællesspisning').click()
  await colleague.setOffline(true)
  await other.getByLabel('Titel').fill('Suppe om tirsdagen')
  await listed(page, 'Fællesspisning').click()
  await page.getByLabel('Titel').fill('Spisning for alle')
  await saved(page)
  await colleague.setOffline(false)
  const asked = other.getByRole('alert').filter({ hasText: 'I har rettet det samme' })
  await expect(asked).toContainText('Spisning for alle')
  await asked.getByRole('radio', { name: 'Dit' }).check()
  await asked.getByRole('button', { name: 'Gem valget' }).click()
  await expect(listed(page, 'Suppe om tirsdagen')).toBeVisible()
  await colleague.close()
})

test('On a phone a box that is chosen comes into sight, and closing it leads back to where it was chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openArea(page, 'image-communication')
  await page.getByRole('button', { name: 'Image & kommunikation', exact: true }).click()
  const goal = 'Beboerne fortæller selv om området'
  await listed(page, goal).click()
  const heading = page.getByRole('heading', { name: goal })
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
  await expect(page.getByLabel('Tælles som').first()).toHaveValue('count')
  await page.getByRole('button', { name: 'Luk' }).click()
  await expect(listed(page, goal)).toBeFocused()

  const check = page.getByRole('region', { name: 'Før I går i gang' })
  await check.getByRole('button', { name: goal, exact: true }).click()
  await expect(heading).toBeInViewport()
})

test('A leader answers what the check finds, and it stays answered', async ({ page }) => {
  await openArea(page, 'vulnerable-residents')
  await page.getByRole('button', { name: 'Begynd tomt' }).click()
  await page.getByRole('button', { name: 'Tilføj boks Indsatsnære mål' }).click()
  await page.keyboard.type('Færre bliver sat ud')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const check = page.getByRole('region', { name: 'Før I går i gang' })
  await expect(check.getByRole('heading', { name: /Målet har ingen indikator/ })).toBeVisible()
  await expect(check).toContainText(
    'Det er hovedårsagen til, at 78 af de 234 mål på landsplan ikke blev nået.',
  )
  const unmeasured = check.locator('.finding').filter({ hasText: 'Målet har ingen indikator' })
  await unmeasured.getByRole('button', { name: 'Svar Færre bliver sat ud' }).click()
  await check.getByLabel('Hvorfor er det i orden?').fill('Boligorganisationen tæller dem hvert år.')
  await check.getByRole('button', { name: 'Gem svaret' }).click()
  await saved(page)
  await page.reload()
  await check.getByText('Besvaret (1)').click()
  await expect(check).toContainText('Boligorganisationen tæller dem hvert år.')
})

test('A leader prints it, from the browser and as a PDF that says the same in words', async ({ page }) => {
  await openArea(page, 'employment-education')
  await page.getByRole('button', { name: 'Beskæftigelse & uddannelse', exact: true }).click()
  await expect(page.locator('[data-box]').nth(10)).toBeVisible()
  const titles = await page.locator('[data-box] .theory-box-title').allTextContents()
  await saved(page)

  const printed = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, landscape: true })),
  )
  const [sheet = ''] = (await extractText(printed)).text
  for (const title of titles) expect(sheet.replaceAll(/\s+/g, '')).toContain(title.replaceAll(/\s+/g, ''))

  await page.getByRole('button', { name: 'Hent' }).click()
  expect(await barriers(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'PDF til A4' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('forandringsteori-for-beskaeftigelse-uddannelse.pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await file.path())))
  expect(pdf.numPages).toBeGreaterThan(1)
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('Forandringsteori for Beskæftigelse & uddannelse')
  expect(text).toContain('Teorien i ord')
})
