// Browser journeys against the product as `npm start` runs it: one server with the example data, one without any.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = join(import.meta.dirname, '../..')
export const addresses = { example: 'http://localhost:4831', empty: 'http://localhost:4832' }

// Read once by the run and again by each worker, which are to share the folder; the run takes it away when it ends.
const key = 'OVERBLIK_BROWSER_DATA'
const data = process.env[key] ?? mkdtempSync(join(tmpdir(), 'overblik-browser-'))
if (process.env[key] === undefined) {
  process.env[key] = data
  process.on('exit', () => rmSync(data, { recursive: true, force: true }))
}

function server(url: string, environment: Record<string, string>) {
  return {
    command: 'node src/server/main.ts',
    cwd: root,
    url: `${url}/api/vocabulary`,
    env: {
      OVERBLIK_DATA: join(data, new URL(url).port),
      OVERBLIK_PORT: new URL(url).port,
      ...environment,
    },
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
    timeout: 120_000,
  }
}

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results/browser'),
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  webServer: [server(addresses.example, {}), server(addresses.empty, { OVERBLIK_EXAMPLE: 'no' })],
  use: {
    baseURL: addresses.example,
    locale: 'da-DK',
    actionTimeout: 10_000,
    launchOptions: {
      ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags,
    },
  },
})
