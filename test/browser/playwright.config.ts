// Browser journeys against the product as `npm start` runs it: two servers with the example data, of which one
// is written in, two without any, and one with a login provider.

import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { clientOfTests } from '../support/login-provider.ts'
import { addresses, dataOf, loginProvider } from './servers.ts'

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
    server(addresses.provided, {
      OVERBLIK_EXAMPLE: 'no',
      OVERBLIK_ADDRESS: addresses.provided,
      OVERBLIK_OIDC_ISSUER: loginProvider,
      OVERBLIK_OIDC_CLIENT_ID: clientOfTests.clientId,
      OVERBLIK_OIDC_CLIENT_SECRET: clientOfTests.clientSecret,
      OVERBLIK_OIDC_NAME: 'Kommunens login',
      OVERBLIK_OIDC_SCOPES: 'openid email profile groups',
      OVERBLIK_OIDC_MEMBERSHIPS: JSON.stringify([
        { claim: 'groups', value: 'administratorer', memberRole: 'administrator' },
      ]),
    }),
  ],
  use: {
    baseURL: addresses.example,
    locale: 'da-DK',
    // Journeys look at what the page asks for; one of them goes without a net.
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    launchOptions: {
      ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags,
    },
  },
})
