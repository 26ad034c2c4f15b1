// Runs the command line to its end, as a person at a terminal would.

import { spawn } from 'node:child_process'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../src/cli/main.ts')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** Runs it with these settings and with what is typed at it. */
export function runOverblik(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  typed = '',
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...settings } })
    let out = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, errors }))
    child.stdin.end(typed)
  })
}
