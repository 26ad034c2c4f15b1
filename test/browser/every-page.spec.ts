// Every page, in both languages, in light and dark, on a phone and on a desk: no barriers, nothing to scroll sideways.

import type { Page } from '@playwright/test'
import type { ActivityList } from '../../src/contract/activities.ts'
import type { MemberRole } from '../../src/domain/access/member-roles.ts'
import { barriers, expect, settled, test } from './support.ts'

/** Each look once, and axe in four of the eight: any two of language, colours and width meet there. */
const looks = [
  { colours: 'light', width: 1280, axe: 'da' },
  { colours: 'light', width: 320, axe: 'en' },
  { colours: 'dark', width: 320, axe: 'da' },
  { colours: 'dark', width: 1280, axe: 'en' },
] as const

const pages: Readonly<Record<string, string>> = {
  overview: '/overview',
  activities: '/activities',
  'the catalogue': '/catalogue',
  'the catalogue by a programme': '/catalogue?by=2015-18',
  'one type of activity': '/catalogue/exercise',
  'types side by side': '/catalogue/compare?types=exercise,homework-cafe,street-work',
  'one activity': '/activities/:activity',
  'a theory of change': '/activities/:activity/theory',
  'a logbook': '/activities/:activity/logbook',
  'the surveys of an activity': '/activities/:activity/surveys',
  'a survey that residents answer': '/svar/tr2knv4hdmw7',
  'a plan’s theories of change in one': '/plans/:plan/theories',
  pathways: '/plans/:plan/pathways',
  'the self-evaluations of a plan': '/plans/:plan/evaluations',
  'self-evaluations from the plans': '/evaluations',
  'what is asked for most': '/evaluations/return-reasons',
  'the shared indicators': '/indicators',
  'one shared indicator': '/indicators/trust-in-neighbours',
  plans: '/plans',
  'the inbox': '/inbox',
  'one plan': '/plans/:plan',
  'a plan’s progress': '/plans/:plan/progress',
  'the page for the board': '/plans/:plan/board',
  'importing data': '/imports',
  'the figures': '/about',
  'the example data': '/about/example-data',
  charts: '/charts',
  'signing in': '/sign-in',
  'one’s own account': '/account',
  people: '/people',
  'the audit log': '/audit-log',
  'what one may not do': '/plans/new',
  'an unknown address': '/nowhere',
}

/** Who reads a page that administrators don't see. */
const readers: Readonly<Record<string, MemberRole>> = {
  '/inbox': 'consultant',
  '/evaluations': 'consultant',
  '/evaluations/return-reasons': 'consultant',
  '/plans/:plan/evaluations': 'consultant',
  '/plans/:plan/progress': 'consultant',
  '/plans/:plan/board': 'consultant',
  '/activities/:activity/logbook': 'consultant',
  '/activities/:activity/surveys': 'consultant',
}

async function addressOf(page: Page, path: string): Promise<string> {
  const answer = await page.request.get('/api/activities?pageSize=10&attainment=not-reached')
  const { items }: ActivityList = await answer.json()
  const [first] = items
  return path.replace(':activity', first?.id ?? '').replace(':plan', first?.plan.id ?? '')
}

/** How many pixels of the page lie outside the window's right edge. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth)
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [language, inWords] of Object.entries({ da: 'Danish', en: 'English' })) {
  for (const [name, path] of Object.entries(pages)) {
    test.describe(() => {
      test.use({ signedInAs: readers[path] ?? 'administrator' })
      test(`The page of ${name} in ${inWords} bars nobody and fits a phone, light and dark`, async ({
        page,
        faults,
      }) => {
        if (path === '/nowhere') faults.expect(/404/)
        // Every kind of chart stands there in every width: much to look through on a busy machine.
        test.slow(path === '/charts')
        await page.addInitScript((id) => localStorage.setItem('overblik.language', id), language)
        await page.goto(await addressOf(page, path))
        await settled(page)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        for (const { colours, width, axe } of looks) {
          await page.emulateMedia({ colorScheme: colours })
          await page.setViewportSize({ width, height: 900 })
          await expect(page.locator('html')).toHaveAttribute('data-theme', colours)
          const look = `${colours}, ${width} px`
          await expect.poll(() => overflow(page), look).toBeLessThanOrEqual(0)
          if (axe === language) expect(await barriers(page), look).toEqual([])
        }
      })
    })
  }
}
