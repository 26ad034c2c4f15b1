// A self-evaluation from hand to hand: the plan writes it and hands it in, a consultant sends it back with reasons, the
// plan mends it, and the consultant accepts it.

import type { Page } from '@playwright/test'
import type { Session } from '../../src/contract/session.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, settled, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

async function ownPlan(page: Page): Promise<string> {
  const { person }: Session = await (await page.request.get('/api/session')).json()
  return person?.memberships[0]?.plan?.id ?? ''
}

const stepOf = (page: Page, number: number) => page.locator(`#trin-${number}`)

test('A leader hands in a self-evaluation, mends what the consultant asks for, and has it accepted', async ({
  page,
  browser,
  faults,
  baseURL,
}) => {
  await page.goto(`/plans/${await ownPlan(page)}/evaluations`)
  await settled(page)
  await page.getByLabel('Hovedaktivitet').selectOption({ label: 'Sommerfest i Lærkelunden' })
  await page.getByRole('button', { name: 'Begynd', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: 'Selvevaluering af Sommerfest i Lærkelunden' }),
  ).toBeVisible()

  // What is missing leads to where it is written.
  await expect(page.getByRole('link', { name: 'Trin 3: Vælg, hvor langt I kom' })).toBeVisible()
  for (const number of [1, 2]) {
    await stepOf(page, number).getByRole('button', { name: 'Brug det' }).click()
    await stepOf(page, number).getByRole('radio', { name: 'Nået', exact: true }).check()
  }
  await stepOf(page, 3).getByRole('radio', { name: 'Delvist nået' }).check()
  await stepOf(page, 3).getByLabel('Resultat').fill('Godt halvdelen kendte ingen på forhånd.')
  await stepOf(page, 3).getByLabel('Hovedårsagen til, at målet ikke blev nået').selectOption({ index: 2 })
  await page
    .getByLabel('Hvad har I lært, som andre kan bruge?')
    .fill('Begynd med dem, der kommer i forvejen.')
  expect(await barriers(page)).toEqual([])
  const handIn = page.getByRole('button', { name: 'Indsend', exact: true })
  await expect(handIn).toBeEnabled()
  await handIn.click()
  await expect(page.getByText(/Venter på en konsulent/)).toBeVisible()

  const colleague = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(colleague)
  await enter(colleague, baseURL ?? '', 'consultant')
  const consultant = await colleague.newPage()
  await consultant.goto('/evaluations')
  await consultant.getByRole('link', { name: 'Sommerfest i Lærkelunden' }).click()
  await consultant.getByRole('button', { name: 'Jeg ser på den' }).click()
  await expect(consultant.getByText(/^Du ser på den/)).toBeVisible()
  await consultant.getByRole('button', { name: 'Send tilbage…' }).click()
  await consultant.getByLabel('Indikatoren kan ikke måles').check()
  await consultant.getByLabel('Skriv til planen, hvad der skal rettes').fill('Hvor mange spurgte I?')
  expect(await barriers(consultant)).toEqual([])
  await consultant.getByRole('button', { name: 'Send tilbage', exact: true }).click()
  await expect(consultant.getByText(/^Sendt tilbage/)).toBeVisible()

  await page.reload()
  await expect(page.getByText('Hvor mange spurgte I?')).toBeVisible()
  await stepOf(page, 3).getByLabel('Resultat').fill('41 af 74 kendte ingen på forhånd.')
  // As the form before it, so that the country's figures stay what other journeys read.
  await stepOf(page, 3).getByRole('radio', { name: 'Nået', exact: true }).check()
  await expect(handIn).toBeEnabled()
  await handIn.click()
  await expect(page.getByText(/^Indsendt/)).toBeVisible()

  await consultant.reload()
  await expect(consultant.getByText('41 af 74 kendte ingen på forhånd.')).toBeVisible()
  await consultant.getByRole('button', { name: 'Godkend' }).click()
  await expect(consultant.getByText(/^Godkendt .* Den tæller med i overblikket/)).toBeVisible()
})
