// A number is put down, put right and taken back; the board looks at the page of all activities.

import type { Page } from '@playwright/test'
import type { Activity } from '../../src/contract/activities.ts'
import type { Progress } from '../../src/contract/progress.ts'
import type { Theory } from '../../src/contract/theories.ts'
import { contentOf } from '../../src/web/activities/editing/queries.ts'
import { addresses } from './servers.ts'
import { barriers, expect, settled, sheet, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })
test('A leader puts a number down, mends a slip of the pen and takes it back', async ({ page, faults }) => {
  await page.goto('/plans')
  await sheet(page, 'Mine planer').getByRole('link', { name: 'Lærkelunden' }).click()
  await page.getByRole('link', { name: 'Fremdrift' }).click()
  await page.getByRole('link', { name: 'Deltagere, der kommer mindst fire gange' }).first().click()
  await page.getByRole('button', { name: 'Tilføj tal' }).click()
  await page.getByLabel('Hvor mange tæller med?').fill('N/A')
  await expect(page.getByText('Her skal stå et tal. Lad feltet være tomt')).toBeVisible()
  await page.getByLabel('Hvor mange tæller med?').fill('40')
  await page.getByLabel('Ud af hvor mange?', { exact: true }).first().fill('36')
  await expect(page.getByText('Der er flere, der tæller med, end der er i alt.')).toBeVisible()
  faults.expect(/400/)
  await page.getByRole('button', { name: 'Gem tallet' }).click()
  await expect(page.getByText('Der er flere, der tæller med (40), end der er i alt (36).')).toBeVisible()
  await page.getByLabel('Hvor mange tæller med?').fill('20')
  await page.getByRole('button', { name: 'Gem tallet' }).click()
  await expect(page.getByText('Tallet er gemt.')).toBeVisible()
  const values = page.getByRole('region', { name: 'Tallene' })
  await expect(values.getByText('20 af 36 (56 %)')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await values.getByRole('button', { name: /^Ret/ }).first().click()
  await page.getByLabel('Hvor mange tæller med?').fill('21')
  await page.getByRole('button', { name: 'Gem rettelsen' }).click()
  await expect(values.getByText('21 af 36 (58 %)')).toBeVisible()
  await values
    .getByRole('button', { name: /^Træk tilbage/ })
    .first()
    .click()
  await expect(values.getByText('21 af 36 (58 %)')).toBeHidden()
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await expect(values.getByText('21 af 36 (58 %)')).toBeVisible()
  await page.getByText('Det, der er skrevet før').click()
  await expect(page.locator('del', { hasText: '20 af 36' })).toBeVisible()
})

/** Copies of a plan's first activity with all it aims at, until it has so many as the largest plans. */
async function fillUp(page: Page, plan: string, most: number): Promise<string[]> {
  const get = async <Answer>(path: string): Promise<Answer> => (await page.request.get(path)).json()
  const { activities }: Progress = await get(`/api/plans/${plan}/progress`)
  const [first] = activities
  if (!first) throw new Error('the plan has no activity')
  const activity: Activity = await get(`/api/activities/${first.id}`)
  const theory: Theory = await get(`/api/activities/${first.id}/theory`)
  const made: string[] = []
  for (let copy = activities.length; copy < most; copy++) {
    const content = { ...contentOf(activity), title: `${activity.title} ${copy}`, published: true }
    const created = await page.request.post(`/api/plans/${plan}/activities`, { data: content })
    expect(created.ok(), await created.text()).toBe(true)
    const { id }: { id: string } = await created.json()
    made.push(id)
    const saved = await page.request.put(`/api/activities/${id}/theory`, {
      data: withNewIds(theory.content),
      headers: { 'if-match': '"0"' },
    })
    expect(saved.ok(), await saved.text()).toBe(true)
  }
  return made
}

function withNewIds(content: Theory['content']): Theory['content'] {
  const ids = new Map<string, string>()
  const renew = (id: string) => ids.get(id) ?? ids.set(id, crypto.randomUUID()).get(id) ?? id
  return JSON.parse(JSON.stringify(content).replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, renew))
}

test('The board has twelve activities on one page, on paper and in Excel', async ({ page }) => {
  await page.goto('/plans')
  await sheet(page, 'Mine planer').getByRole('link', { name: 'Lærkelunden' }).click()
  await page.waitForURL(/plans\/[\da-f-]{36}$/)
  const copies = await fillUp(page, page.url().split('/').at(-1) ?? '', 12)
  await page.getByRole('link', { name: 'Fremdrift' }).click()
  await page.getByRole('link', { name: 'Side til bestyrelsen' }).click()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aktiviteterne på én side')
  await expect(page.locator('.board-activity')).toHaveCount(12)
  expect(await barriers(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent det hele i Excel' }).click()
  expect((await download).suggestedFilename()).toBe('fremdrift.xlsx')
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(1)
  for (const id of copies) {
    const { version }: Activity = await (await page.request.get(`/api/activities/${id}`)).json()
    const deleted = await page.request.delete(`/api/activities/${id}`, {
      headers: { 'if-match': `"${version}"` },
    })
    expect(deleted.ok(), await deleted.text()).toBe(true)
  }
})
