// Turns a message key and its parameters into a sentence. Each message is parsed once and kept, since parsing ICU
// syntax costs far more than filling in a number.

import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../domain/vocabulary/types.ts'
import type { MessageKey } from './da.ts'

type MessageParameters = Readonly<Record<string, string | number>>

/** Fills the message `key` in the translator's language. */
export type Translate = (key: MessageKey, parameters?: MessageParameters) => string

/** The locale that numbers, dates and sorting follow. */
export const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

export function createTranslator(
  language: Language,
  catalogue: Readonly<Partial<Record<MessageKey, string>>>,
): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  return (key, parameters) => {
    // What has not been fetched yet says nothing for a moment.
    const text = catalogue[key] ?? ''
    if (!text.includes('{')) return text
    let message = parsed.get(key)
    if (message === undefined) {
      message = new IntlMessageFormat(text, locales[language])
      parsed.set(key, message)
    }
    return String(message.format(parameters))
  }
}
