// Installs what the lock file names and node_modules lacks, so that one command is enough on a fresh clone.

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** The Node that everything but the installing runs on: pinned as a package, so that it is the same everywhere. */
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

function packages(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
}

function fitsThisMachine({ os, cpu }) {
  const fits = (list, value) => !list || (list.includes(value) && !list.includes(`!${value}`))
  return fits(os, process.platform) && fits(cpu, process.arch)
}

/** Whether every package that the lock file asks for stands in node_modules in the version asked for. */
function isInstalled({ withDevelopment }) {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json')) || !existsSync(pinnedNode)) return false
  const installed = packages('node_modules/.package-lock.json')
  return Object.entries(packages('package-lock.json')).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional || !fitsThisMachine(wanted)) return true
    if (wanted.dev && !withDevelopment) return true
    return installed[path]?.version === wanted.version
  })
}

/**
 * Installs what the lock file names where something is missing; says plainly why when it can't. Not by `npm ci`, which
 * refuses to start where a registry does not carry the optional packages of other machines.
 */
export function ensureInstalled({ withDevelopment }) {
  if (isInstalled({ withDevelopment })) return
  try {
    accessSync(root, constants.W_OK)
  } catch {
    console.error(`Overblik can't install its packages: the folder ${root} is not writable for you.`)
    process.exit(1)
  }
  console.error('Installing packages (a minute or two the first time) ...')
  const npm = process.env.npm_execpath
  const command = npm ? [process.execPath, npm] : ['npm']
  const options = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(withDevelopment ? ['--include=dev'] : ['--omit=dev']),
  ]
  const result = spawnSync(command[0], [...command.slice(1), ...options], { cwd: root, stdio: 'inherit' })
  if (result.status === 0 && existsSync(pinnedNode)) return
  console.error(
    result.status === 0
      ? 'The packages were installed, but without the pinned Node: install scripts seem to be switched off (npm config ignore-scripts).'
      : 'npm could not install the packages; its own message stands above. Check the network and the free disk space, and try again.',
  )
  process.exit(1)
}
