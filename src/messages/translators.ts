// The translator of each language, for those who need both: what runs on the server.

import { da } from './da.ts'
import { en } from './en.ts'
import { createTranslator } from './translator.ts'

export const translators = { da: createTranslator('da', da), en: createTranslator('en', en) }
