// The servers that the journeys visit, and the folder where each keeps its data.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const addresses = {
  example: 'http://localhost:4831',
  empty: 'http://localhost:4832',
  /** Empty too, and without any account until a journey makes the first. */
  fresh: 'http://localhost:4833',
  /** With the example data, for journeys that change it. */
  written: 'http://localhost:4834',
  /** Without any account, where people come in by a login provider. */
  provided: 'http://localhost:4835',
}

/** Where that provider is, while a journey needs it. */
export const loginProvider = 'http://127.0.0.1:4836'

// Read once by the run and again by each worker, which are to share the folder; the run takes it away when it ends.
const key = 'OVERBLIK_BROWSER_DATA'
const data = process.env[key] ?? mkdtempSync(join(tmpdir(), 'overblik-browser-'))
if (process.env[key] === undefined) {
  process.env[key] = data
  process.on('exit', () => rmSync(data, { recursive: true, force: true }))
}

export function dataOf(address: string): string {
  return join(data, new URL(address).port)
}
