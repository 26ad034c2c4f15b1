import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = globSync('{src,bench,scripts,test}/**/*.{ts,tsx}').sort()
const read = (file: string) => readFileSync(file, 'utf8')

/** What each layer may import from, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  contract: ['domain'],
  messages: ['domain', 'contract'],
  server: ['domain', 'contract', 'messages'],
  cli: ['domain', 'contract', 'messages', 'server'],
  web: ['domain', 'contract', 'messages'],
}

/** Features in their order: one may use those before it. */
const order = ['vocabulary', 'plans', 'applications', 'activities', 'overview', 'imports']

function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  const found = read(file).matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm,
  )
  return [...found].map(([, type, path, lazy]) => ({
    path: normalize(join(dirname(file), path ?? lazy ?? '')),
    typeOnly: Boolean(type),
  }))
}

const layerOf = (file: string) => /^src\/(\w+)\//.exec(file)?.[1]

describe('the house', () => {
  it('lets imports run one way through the layers', () => {
    const wrong = sources
      .filter((file) => layerOf(file) && !file.includes('.test.'))
      .flatMap((file) => importsOf(file).map(({ path }) => ({ file, path })))
      .filter(({ file, path }) => {
        const [from, to] = [layerOf(file) ?? '', layerOf(path)]
        return to !== undefined && to !== from && !mayImport[from]?.includes(to)
      })
    expect(wrong).toEqual([])
  })

  it('keeps the validator out of the browser: the web imports only types from the contract', () => {
    const wrong = sources
      .filter((file) => layerOf(file) === 'web' && !file.includes('.test.'))
      .flatMap((file) => importsOf(file).map((found) => ({ file, ...found })))
      .filter(({ path, typeOnly }) => layerOf(path) === 'contract' && !typeOnly)
    expect(wrong).toEqual([])
  })

  it('keeps charts, components and lib of the web free of features', () => {
    const wrong = sources
      .filter((file) => /^src\/web\/(charts|components|lib)\//.test(file))
      .flatMap((file) => importsOf(file).map(({ path }) => ({ file, path })))
      .filter(({ path }) => order.some((feature) => path.startsWith(`src/web/${feature}/`)))
    expect(wrong).toEqual([])
  })

  it('says at the head of each file why it exists, and ends it before 300 lines', () => {
    const own = sources.filter((file) => !file.includes('.test.') && file !== 'src/server/db/schema.ts')
    expect(own.filter((file) => !read(file).startsWith('// ') && !read(file).startsWith('/// '))).toEqual([])
    const data = /messages\/|vocabulary\/|indicator\/library\/|example\/texts\/|example\/profiles/
    const long = sources.filter((file) => !data.test(file) && file !== 'src/server/db/schema.ts')
    expect(long.filter((file) => read(file).split('\n').length > 300)).toEqual([])
  })

  it('names only paths that exist in the page on architecture', () => {
    const named = [
      ...read('docs/architecture.md').matchAll(/`((?:src|test|bench|docs|bin|scripts)\/[^`*]*)`/g),
    ]
    expect(named.length).toBeGreaterThan(10)
    expect(named.map(([, path]) => path ?? '').filter((path) => !existsSync(path))).toEqual([])
  })
})
