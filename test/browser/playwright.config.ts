// Browser journeys against the product as `npm start` runs it: two servers with the example data, of which one
// is written in, and two without any.

import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { addresses, dataOf } from './servers.ts'

const root = join(import.meta.dirname, '../..')

function server(url: string, environment: Record<string, string>) {
  return {
    command: 'node src/server/main.ts',
    cwd: root,
    url: `${url}/api/vocabulary`,
    env: {
      OVERBLIK_DATA: dataOf(url),
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
  webServer: [
    server(addresses.example, {}),
    server(addresses.empty, { OVERBLIK_EXAMPLE: 'no' }),
    server(addresses.fresh, { OVERBLIK_EXAMPLE: 'no' }),
    server(addresses.written, {}),
  ],
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
