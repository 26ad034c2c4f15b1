// A survey from the worker who makes it, through the phones of residents, to the measurement that comes of it.

import type { Browser, Page } from '@playwright/test'
import { addresses } from './servers.ts'
import { barriers, expect, sheet, test } from './support.ts'

test.use({ signedInAs: 'worker', baseURL: addresses.written })

/** A phone of somebody who has never been here. */
async function openPhone(browser: Browser, address: string, locale: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale })
  const phone = await context.newPage()
  await phone.goto(address)
  return phone
}

async function makeSurvey(page: Page): Promise<string> {
  await page.goto('/plans')
  await sheet(page, 'Mine planer').getByRole('link', { name: 'Lærkelunden' }).click()
  await page.locator('.plan-area a').first().click()
  await page.getByRole('link', { name: 'Spørg beboerne' }).click()
  await page.getByRole('button', { name: 'Nyt spørgeskema' }).click()
  await page.getByLabel('Spørgsmål på dansk').fill('Hvor tryg er du?')
  await page.getByLabel('På engelsk', { exact: true }).fill('How safe do you feel?')
  await page.getByLabel('Måler indikatoren').selectOption({ label: 'Ingen – står for sig selv' })
  await page.getByLabel('Besvares med').selectOption({ label: 'en skala fra 1 til 5' })
  await page.getByLabel('Hvor mange spørger I?').fill('20')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Lav spørgeskemaet' }).click()
  await expect(page.getByText('0 af 20 har svaret')).toBeVisible()
  const address = await page.locator('.how-to .survey-address').textContent()
  return `http://${address}`
}

test('A worker asks, residents answer on their phones, and the result is told when five have', async ({
  page,
  browser,
  faults,
}) => {
  test.slow()
  const address = await makeSurvey(page)
  const survey = page.url()
  await page.getByRole('link', { name: 'Plakat til udskrift' }).click()
  await expect(page.getByText('Will you answer a few questions?')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  const phone = await openPhone(browser, address, 'en-GB')
  faults.watch(phone.context())
  await expect(phone.getByText('Nobody can see who has answered')).toBeVisible()
  expect(await barriers(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Send answers' }).click()
  await expect(phone.getByRole('alert')).toContainText('Answer at least one question')
  await phone.getByRole('radio', { name: '4' }).check()
  await phone.getByRole('textbox', { name: 'anything else' }).fill('More light')
  await phone.getByRole('button', { name: 'Send answers' }).click()
  await expect(phone.getByRole('heading', { name: 'Thank you for answering!' })).toBeVisible()
  expect(await barriers(phone)).toEqual([])
  await phone.reload()
  await expect(
    phone.getByRole('heading', { name: 'Somebody has already answered on this phone' }),
  ).toBeVisible()
  await phone.getByRole('button', { name: 'I am another person' }).click()
  await phone.getByRole('radio', { name: '5' }).check()
  await phone.getByRole('button', { name: 'Send answers' }).click()
  await expect(phone.getByRole('heading', { name: 'Thank you for answering!' })).toBeVisible()
  await phone.context().close()

  for (const answer of [/^1\b.*Slet ikke/, '3', /^5\b.*I høj grad/]) {
    const other = await openPhone(browser, address, 'da-DK')
    await other.getByRole('radio', { name: answer }).check()
    await other.getByRole('button', { name: 'Send svar' }).click()
    await expect(other.getByRole('heading', { name: 'Tak for dit svar!' })).toBeVisible()
    await other.context().close()
  }
  await page.goto(survey)
  await expect(page.getByText('5 af 20 har svaret (25 %)')).toBeVisible()
  await expect(page.getByText('3,6 på en skala fra 1')).toBeVisible()
  await expect(page.getByText('More light')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Luk spørgeskemaet nu' }).click()
  await page.getByRole('button', { name: 'Luk spørgeskemaet nu' }).click()
  await expect(page.locator('.page-heading').getByText('Lukket')).toBeVisible()
  const late = await openPhone(browser, address, 'da-DK')
  await expect(late.getByRole('heading', { name: 'Spørgeskemaet er lukket' })).toBeVisible()
  await late.context().close()
})

test('An answer that is given without a net is kept on the phone and sent when there is one', async ({
  page,
  browser,
}) => {
  const address = await makeSurvey(page)
  const phone = await openPhone(browser, address, 'da-DK')
  const errors: string[] = []
  phone.on('pageerror', (error) => errors.push(error.message))
  await phone.getByRole('radio', { name: '2' }).check()
  await phone.context().setOffline(true)
  await phone.getByRole('button', { name: 'Send svar' }).click()
  await expect(phone.getByRole('heading', { name: 'Dit svar er gemt på telefonen' })).toBeVisible()
  await phone.context().setOffline(false)
  await expect(phone.getByRole('heading', { name: 'Tak for dit svar!' })).toBeVisible({ timeout: 20_000 })
  expect(errors).toEqual([])
  await phone.context().close()
  await page.reload()
  await expect(page.getByText('1 af 20 har svaret')).toBeVisible()
})
