// The inbox of a consultant: a self-evaluation that waits, a thread about one of its steps, and the answer to it.

import type { Page } from '@playwright/test'
import type { PlanEvaluations } from '../../src/contract/evaluation-lists.ts'
import type { Evaluation } from '../../src/contract/evaluations.ts'
import type { Session } from '../../src/contract/session.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, settled, sheet, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

const title = 'Fritidsjob til unge i Lærkelunden'

/** What another journey tells in full. */
async function handIn(page: Page): Promise<string> {
  const send = async <Answer>(method: string, address: string, data?: object, version?: number) => {
    const answer = await page.request.fetch(address, {
      method,
      ...(data && { data }),
      ...(version && { headers: { 'if-match': `"${version}"` } }),
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()) as Answer
  }
  const { person } = await send<Session>('GET', '/api/session')
  const plan = person?.memberships[0]?.plan?.id
  const { activities } = await send<PlanEvaluations>('GET', `/api/plans/${plan}/evaluations`)
  const activity = activities.find((one) => one.title === title)?.id
  const begun = await send<Evaluation>('POST', `/api/activities/${activity}/evaluations`, { round: null })
  const address = `/api/evaluations/${begun.id}`
  const steps = begun.content.steps.map((step) => ({ ...step, result: 'Som aftalt', attainment: 'reached' }))
  const content = { ...begun.content, steps, learned: 'Spørg dem, der holder op.' }
  const saved = await send<Evaluation>('PUT', address, content, begun.version)
  await send('POST', `${address}/submit`, undefined, saved.version)
  return begun.id
}

test('A consultant finds a self-evaluation in the inbox, asks about a step, and hears from the leader', async ({
  page,
  browser,
  faults,
  baseURL,
}) => {
  const id = await handIn(page)
  const colleague = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(colleague)
  await enter(colleague, baseURL ?? '', 'consultant')
  const consultant = await colleague.newPage()

  await consultant.goto('/inbox')
  await settled(consultant)
  const waiting = sheet(consultant, 'Selvevalueringer, der venter på svar')
  await waiting.getByRole('radio', { name: 'Dem, ingen ser på' }).check()
  await expect(waiting.getByText('Ingen ser på den endnu').first()).toBeVisible()
  expect(await barriers(consultant)).toEqual([])
  await waiting.getByRole('link', { name: title }).click()
  const step = consultant.getByRole('region', { name: 'Sparring om trin 2' })
  await step.getByRole('button', { name: 'Begynd en tråd' }).click()
  await step.getByLabel('Kommentar').fill('Hvor mange holdt op igen?')
  await step.getByRole('button', { name: 'Send' }).click()
  await expect(step.getByText('Hvor mange holdt op igen?')).toBeVisible()
  expect(await barriers(consultant)).toEqual([])

  await page.goto('/inbox')
  await settled(page)
  await expect(sheet(page, 'Selvevalueringer, der venter på svar')).toHaveCount(0)
  await page.getByRole('link', { name: /^Om trin 2/ }).click()
  await expect(page).toHaveURL(new RegExp(`/evaluations/${id}\\?thread=`))
  const thread = page.locator('.thread-sought')
  await expect(thread.getByText('Hvor mange holdt op igen?')).toBeInViewport()
  await thread.getByRole('button', { name: 'Svar' }).click()
  await thread.getByLabel('Svar').fill('To af fjorten.')
  await thread.getByRole('button', { name: 'Send' }).click()
  await expect(thread.getByText('To af fjorten.')).toBeVisible()

  await expect(step.getByText('To af fjorten.')).toBeVisible()
  await consultant.goto('/inbox?waiting=answer')
  await expect(consultant.getByRole('link', { name: /^Om trin 2/ })).toBeVisible()

  await consultant.goto(`/evaluations/${id}`)
  await consultant.getByRole('button', { name: 'Send tilbage…' }).click()
  await consultant.getByLabel('Resultatet mangler kilde eller antal').check()
  await consultant.getByLabel('Skriv til planen, hvad der skal rettes').fill('Skriv antallet i resultatet.')
  await consultant.getByRole('button', { name: 'Send tilbage', exact: true }).click()
  await expect(consultant.getByText(/^Sendt tilbage/)).toBeVisible()
  await consultant.goto('/inbox')
  await consultant.getByRole('link', { name: 'Det, vi oftest beder om' }).click()
  const row = consultant.getByRole('row', { name: /Resultatet mangler kilde eller antal/ })
  await row.getByRole('link').first().click()
  await expect(consultant.getByText('Kun dem, der er sendt tilbage med begrundelsen')).toBeVisible()
  await expect(consultant.getByRole('link', { name: title })).toBeVisible()
  await colleague.close()
})
