// Tells the service worker, when the app is built, which files it keeps: those that the app needs to open, and those of the
// pages that are to work without a net.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** What is fetched when one of these is opened is kept with it. */
const kept = [
  '/src/web/index.html',
  '/src/web/main.tsx',
  '/src/web/logbook/logbooks-page.tsx',
  '/src/web/logbook/logbook-page.tsx',
  '/src/web/logbook/use-outbox.ts',
  '/src/messages/en.ts',
]

const unhashed = ['first-colours.js', 'icon.svg', 'manifest.webmanifest']

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } }

export function tellServiceWorker(): Plugin {
  return {
    name: 'tell-service-worker',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['service-worker.js']
      if (worker?.type !== 'chunk') throw new Error('there is no service worker in the bundle')
      const found = new Set<string>()
      const take = (name: string) => {
        const chunk = bundle[name]
        if (found.has(name) || chunk?.type !== 'chunk') return
        found.add(name)
        for (const css of (chunk as Chunk).viteMetadata?.importedCss ?? []) found.add(css)
        for (const imported of chunk.imports) take(imported)
      }
      for (const [name, file] of Object.entries(bundle)) {
        if (
          file.type === 'chunk' &&
          file.facadeModuleId &&
          kept.some((end) => file.facadeModuleId?.endsWith(end))
        )
          take(name)
        if (name.endsWith('.woff2')) found.add(name)
      }
      const files = ['index.html', ...unhashed, ...[...found].sort()].map((name) => `/${name}`)
      const hash = createHash('sha256').update(files.join(' '))
      for (const name of unhashed) hash.update(readFileSync(join('src/web/public', name)))
      const page = bundle['index.html']
      if (page?.type === 'asset') hash.update(page.source)
      worker.code = worker.code
        .replace('__FILES__', files.join(' '))
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
    },
  }
}
