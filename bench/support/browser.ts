// The example data on a server of its own, and a real browser to look at it in.

import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import type { MemberRole } from '../../src/domain/access/member-roles.ts'
import { addExamplePeople, listExamplePeople } from '../../src/server/access/example-people.ts'
import { buildApp } from '../../src/server/app.ts'
import { openDatabase } from '../../src/server/db/database.ts'
import { loadExampleIfEmpty } from '../../src/server/example.ts'

export interface Watched {
  readonly address: string
  readonly browser: Browser
  /** Signed in as the example's person of the kind. */
  enter(kind: MemberRole): Promise<BrowserContext>
  close(): Promise<void>
}

export async function openBrowser(): Promise<Watched> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'overblik-bench-web-'))
  const databases = await openDatabase({ dataFolder }, { name: 'the benchmark', exclusive: true })
  await loadExampleIfEmpty(databases.system)
  await addExamplePeople(databases.system)
  const people = await listExamplePeople(databases.db)
  const app = await buildApp(databases)
  await app.listen({ host: 'localhost', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const address = `http://localhost:${port}`
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  })
  return {
    address,
    browser,
    async enter(kind) {
      const context = await browser.newContext({ locale: 'da-DK', baseURL: address })
      const personId = people.find(({ memberRole }) => memberRole === kind)?.id
      await context.request.post('/api/session/example', { data: { personId } })
      return context
    },
    async close() {
      await browser.close()
      await app.close()
      await databases.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
