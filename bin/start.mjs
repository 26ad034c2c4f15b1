// `npm start`: install what is missing, build what has changed, then hand over to the server.

import { requireNode } from './support/node-version.mjs'

requireNode()
const { ensureInstalled } = await import('./support/install.mjs')
ensureInstalled({ withDevelopment: false })
const { ensureBuilt } = await import('./support/build.mjs')
await ensureBuilt()
const { runAndExit } = await import('./support/run.mjs')
const { root } = await import('./support/paths.mjs')
runAndExit(`${root}/src/server/main.ts`, process.argv.slice(2))
