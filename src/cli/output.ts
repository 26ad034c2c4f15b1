// Files that commands write.

import { writeFileSync } from 'node:fs'
import { Fault } from '../server/fault.ts'

/** Says where it was written. */
export function writeOutput(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content)
  } catch (cause) {
    throw new Fault(`${file} can't be written: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
  process.stdout.write(`${file}\n`)
}
