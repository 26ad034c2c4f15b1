#!/usr/bin/env node
// The command line, on the pinned Node.

import { requireNode } from './support/node-version.mjs'

requireNode()
const { ensureInstalled } = await import('./support/install.mjs')
ensureInstalled({ withDevelopment: false })
const { runAndExit } = await import('./support/run.mjs')
const { root } = await import('./support/paths.mjs')
runAndExit(`${root}/src/cli/main.ts`, process.argv.slice(2))
