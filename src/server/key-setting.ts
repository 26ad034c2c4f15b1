// The setting of the key that names of participants are encrypted with.

import { Fault } from './fault.ts'

export const keyBytes = 32

/** Undefined where the setting is not made. Throws a Fault that says what a key looks like. */
export function readKey(given: string | undefined): Buffer | undefined {
  if (!given) return undefined
  const key = Buffer.from(given, 'hex')
  if (/^[0-9a-f]+$/i.test(given) && key.length === keyBytes) return key
  throw new Fault('OVERBLIK_KEY must be 64 digits from 0 to 9 and a to f, such as: openssl rand -hex 32')
}
