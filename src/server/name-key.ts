// The key that names of participants are encrypted with: the setting's, or for the built-in database one that is made once
// and lies beside it, so that a copy of the database alone tells no name.

import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { keyBytes, readKey } from './key-setting.ts'

/** Undefined where a server's database has no key named: then no names are kept. */
export function findNameKey({ key, databaseUrl, dataFolder }: Config): Buffer | undefined {
  if (key || databaseUrl) return key
  const file = join(dataFolder, 'names.key')
  try {
    // Never over one that is there.
    writeFileSync(file, `${randomBytes(keyBytes).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readKey(readFileSync(file, 'utf8').trim())
}
