// Finds a Chromium for the browser tests, or gets one: the machine's own, Debian's package, the test runner's download.

import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pinnedNode } from './install.mjs'
import { root } from './paths.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ]
  return candidates.find((file) => file && isExecutable(file))
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

function installFromDebian() {
  if (!isExecutable('/usr/bin/apt-get')) return false
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args]
    return succeeds(command, rest)
  }
  console.error('No Chromium found; installing the Debian package ...')
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}

/** The path of a Chromium; undefined means the test runner's own, which it has then downloaded. */
export function ensureChromium() {
  const found = findChromium() ?? (installFromDebian() ? findChromium() : undefined)
  if (found) return found
  console.error("No Chromium from the system; trying the test runner's own download ...")
  if (succeeds(pinnedNode, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium']))
    return undefined
  console.error(
    'There is no Chromium for the browser tests. Install one and name it: CHROMIUM=/path/to/chromium npm test',
  )
  process.exit(1)
}
