// Two kinds of tests: pure ones, and those against a real database. Browser journeys run apart, with Playwright.

import { defineConfig } from 'vitest/config'

const limits = { testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: { ...limits, name: 'pure', include: ['src/{domain,contract,messages,web}/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          ...limits,
          name: 'database',
          include: ['src/{server,cli}/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          globalSetup: ['test/support/global-setup.ts'],
        },
      },
    ],
  },
})
