// Hands over to the pinned Node: same terminal, signals passed on, its exit code ours.

import { spawn } from 'node:child_process'
import { pinnedNode } from './install.mjs'
import { root } from './paths.mjs'

/**
 * Runs a script on the pinned Node and ends with its exit code. The open channel between the two tells the script
 * when this process is killed, so that it can close the database instead of living on unseen.
 */
export function runAndExit(script, args) {
  const child = spawn(pinnedNode, [script, ...args], {
    cwd: process.cwd(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C reaches the whole process group by itself; a signal sent to this process alone is passed on.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/** Runs a script on the pinned Node to its end and answers its exit code. */
export function run(script, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(pinnedNode, [script, ...args], { cwd: root, stdio: 'inherit', ...options })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
