// elkjs, whose types say that its module holds the class where Node finds the class itself.

import { createRequire } from 'node:module'
import type { ELK as Elk } from 'elkjs/lib/elk-api.js'

export const ELK: new () => Elk = createRequire(import.meta.url)('elkjs/lib/elk.bundled.js')
