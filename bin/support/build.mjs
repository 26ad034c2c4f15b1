// Builds the web app when its sources have changed since the last build, known by a hash of their contents.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { run } from './run.mjs'

const sources = [
  'src/web',
  'src/worker',
  'scripts/service-worker-files.ts',
  'src/messages',
  'src/domain',
  'src/contract',
  'vite.config.ts',
  'package-lock.json',
]
const stamp = join(root, 'dist', 'web.hash')

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesBelow(join(root, source))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

export async function ensureBuilt() {
  const wanted = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Building the web app ...')
  const code = await run(join(root, 'node_modules', 'vite', 'bin', 'vite.js'), [
    'build',
    '--logLevel',
    'warn',
  ])
  if (code !== 0) {
    console.error('The web app could not be built; the message stands above.')
    process.exit(1)
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, wanted)
}
