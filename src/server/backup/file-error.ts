// What the system says of a file, in a sentence that tells how to mend it.

import { dirname } from 'node:path'
import { Fault } from '../fault.ts'

/** A Fault for what can go wrong with a file; anything else as it came. */
export function explainFileError(error: unknown, file: string): unknown {
  const sentence = sentences((error as NodeJS.ErrnoException).code, file)
  return sentence === undefined ? error : new Fault(sentence, { cause: error })
}

function sentences(code: string | undefined, file: string): string | undefined {
  const folder = dirname(file)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no ${file}, or no folder ${folder}. Check the path.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `You may not use ${file}. Mend the permissions of it and of ${folder}, or name another place.`
    case 'EISDIR':
      return `${file} is a folder. Name a file in it.`
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `The disk that holds ${folder} is full; what had been written there is removed. Free some room, or name another place.`
    default:
      return undefined
  }
}
