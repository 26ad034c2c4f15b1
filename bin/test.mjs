// `npm test`: install what is missing, build, run every test, and close with one line that counts them.

import { requireNode } from './support/node-version.mjs'

requireNode()
const { mkdirSync, readFileSync, rmSync } = await import('node:fs')
const { join } = await import('node:path')
const { ensureInstalled, pinnedNode } = await import('./support/install.mjs')
const { root } = await import('./support/paths.mjs')

ensureInstalled({ withDevelopment: true })
const { ensureBuilt } = await import('./support/build.mjs')
const { ensureChromium } = await import('./support/chromium.mjs')
const { run } = await import('./support/run.mjs')
await ensureBuilt()

// `npm test -- --database` leaves the browser out: what runs again on another database.
const databaseOnly = process.argv.includes('--database')
const chromium = databaseOnly ? undefined : ensureChromium()
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

const env = {
  ...process.env,
  PATH: `${join(pinnedNode, '..')}:${process.env.PATH}`,
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'browser.json'),
  ...(chromium && { CHROMIUM: chromium }),
}

const counted = { passed: 0, failed: 0, skipped: 0 }
const read = (file) => JSON.parse(readFileSync(join(results, file), 'utf8'))

let code = await run(
  join(root, 'node_modules/vitest/vitest.mjs'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'unit.json')}`],
  { env },
)
const unit = read('unit.json')
counted.passed += unit.numPassedTests
counted.failed += unit.numFailedTests
counted.skipped += unit.numPendingTests

if (!databaseOnly) {
  const browser = await run(
    join(root, 'node_modules/@playwright/test/cli.js'),
    ['test', '--config', 'test/browser/playwright.config.ts'],
    { env },
  )
  code ||= browser
  const { stats } = read('browser.json')
  counted.passed += stats.expected
  counted.failed += stats.unexpected + stats.flaky
  counted.skipped += stats.skipped
}

process.stdout.write(`\n${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped\n`)
process.exit(code || (counted.failed > 0 ? 1 : 0))
