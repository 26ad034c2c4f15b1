// How heavy the overview's first load is, and how soon it can be used on a slow machine with a slow net.

import type { CDPSession, Page } from '@playwright/test'
import { openBrowser } from './support/browser.ts'
import { print, printTable } from './support/measure.ts'

interface Conditions {
  readonly name: string
  readonly slowerBy: number
  /** Megabits a second and milliseconds there and back; undefined leaves the net as it is. */
  readonly net?: { readonly megabits: number; readonly latency: number }
}

const conditions: readonly Conditions[] = [
  { name: 'this machine', slowerBy: 1 },
  { name: 'old laptop, 4G (4x slower, 9 Mbit/s, 60 ms)', slowerBy: 4, net: { megabits: 9, latency: 60 } },
  {
    name: 'old phone, slow 3G+ (6x slower, 1.6 Mbit/s, 150 ms)',
    slowerBy: 6,
    net: { megabits: 1.6, latency: 150 },
  },
]

const scriptLimitKilobytes = 300

export async function benchWeb(): Promise<void> {
  const watched = await openBrowser()
  try {
    const rows: string[][] = []
    for (const one of conditions) {
      const context = await watched.enter('fund-officer')
      rows.push([one.name, ...(await measure(await context.newPage(), one))])
      await context.close()
    }
    print(
      `\nThe overview's first load, nothing cached (aim: under ${scriptLimitKilobytes} kB of JavaScript, gzipped)`,
    )
    printTable(['conditions', 'JS kB', 'heading ms', 'figures ms', 'charts ms', 'longest block ms'], rows)
  } finally {
    await watched.close()
  }
}

async function measure(page: Page, { slowerBy, net }: Conditions): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await throttle(session, slowerBy, net)
  const scripts = await countScriptBytes(session)
  await page.addInitScript(() => {
    let longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
      document.documentElement.dataset['longest'] = String(longest)
    }).observe({ type: 'longtask', buffered: true })
  })
  const start = performance.now()
  const since = () => (performance.now() - start).toFixed(0)
  await page.goto('/overview', { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const heading = since()
  await page.getByText('557', { exact: true }).first().waitFor()
  const figures = since()
  // Every card below the key figures has its picture.
  await page.waitForFunction(() => {
    const cards = document.querySelectorAll('main figure')
    return cards.length > 5 && [...cards].every((card) => card.querySelector('svg'))
  })
  const charts = since()
  await page.waitForLoadState('networkidle')
  const longest = await page.evaluate(() => Number(document.documentElement.dataset['longest'] ?? 0))
  return [(scripts.bytes / 1000).toFixed(0), heading, figures, charts, longest.toFixed(0)]
}

async function throttle(session: CDPSession, rate: number, net: Conditions['net']): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await session.send('Network.enable')
  if (!net) return
  const bytesPerSecond = (net.megabits * 1e6) / 8
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: net.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}

/** Bytes of scripts as they cross the net, compressed. */
async function countScriptBytes(session: CDPSession): Promise<{ bytes: number }> {
  const counted = { bytes: 0 }
  const scripts = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) counted.bytes += encodedDataLength
  })
  return counted
}
