// What an answer may cost: the script that the overview needs before it shows, and the statements behind each answer.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../src/server/app.ts'
import { openTestApp, type TestApp } from './support/app.ts'

const web = join(import.meta.dirname, '../dist/web')
const read = (address: string) => readFileSync(join(web, address))

/** The scripts that the browser must have before the app runs: those that the page names, and what they import. */
function firstScripts(): string[] {
  const page = read('index.html').toString()
  const found = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, address]) => address ?? '')
  for (const address of found) {
    const text = read(address).toString()
    for (const [, name] of text.matchAll(
      /(?:^|[;}])import(?:[^"'()]*?from)?\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    )) {
      const imported = `/assets/${name}`
      if (!found.includes(imported)) found.push(imported)
    }
  }
  return found
}

describe('the first load of the overview', () => {
  it('needs less than 300 kB of script, gzipped', () => {
    const sizes = firstScripts().map((address) => gzipSync(read(address)).length)
    expect(sizes.length).toBeGreaterThan(1)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(50_000)
    expect(total).toBeLessThan(300_000)
  })
})

describe('an answer', () => {
  let test: TestApp
  let statements: string[] = []
  let ask: (url: string) => Promise<number>
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  }

  beforeAll(async () => {
    test = await openTestApp({ example: true })
    const counted = test.db.withPlugin(counting)
    const app = await buildApp({ db: counted, system: counted })
    // What a start asks by itself is no part of an answer.
    await app.ready()
    ask = async (url) => {
      statements = []
      const answer = await app.inject({ url, headers: test.headers })
      expect(answer.statusCode).toBe(200)
      return statements.length
    }
  })
  afterAll(() => test.close())

  const filters = ['', '?municipality=0751,0101&effortArea=social-life&role=executing']

  it.each(filters)(
    'of the overview takes from two to five statements, one of them for who asks, whatever the filter (%s)',
    async (filter) => {
      for (const time of ['the first', 'the next']) {
        const count = await ask(`/api/overview${filter}`)
        expect(count, time).toBeGreaterThan(1)
        expect(count, time).toBeLessThanOrEqual(5)
      }
    },
  )

  it.each(filters)('with a list of activities takes from two to four statements (%s)', async (filter) => {
    const count = await ask(`/api/activities${filter}`)
    expect(count).toBeGreaterThan(1)
    expect(count).toBeLessThanOrEqual(4)
  })
})
