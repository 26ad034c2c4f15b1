// The page's language: its catalogue, its way of writing numbers, and the switch. Danish comes with the page, English
// is fetched when it is first asked for.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../domain/vocabulary/types.ts'
import type { MessageKey } from '../../messages/da.ts'
import { daFirst } from '../../messages/da-first.ts'
import { createFormat, type Format } from '../../messages/format.ts'
import { createTranslator, type Translate } from '../../messages/translator.ts'
import { readChoice, storeChoice } from './stored-choice.ts'

type Catalogue = Readonly<Partial<Record<MessageKey, string>>>

interface LanguageContext {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
  readonly choose: (language: Language) => void
}

export const languages: readonly Language[] = ['da', 'en']
const key = 'overblik.language'

/** The Danish one, of which the rest is put in once it has been fetched. */
const danish: Partial<Record<MessageKey, string>> = { ...daFirst }

/** What pages other than the first say in Danish; awaited before they are shown. */
export async function loadEveryText(): Promise<void> {
  Object.assign(danish, (await import('../../messages/da.ts')).da)
}

async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'da' ? danish : (await import('../../messages/en.ts')).en
}

/** What the app starts in; awaited before the first paint so that no text is seen in the wrong language. */
export async function loadFirstLanguage(): Promise<{ language: Language; catalogue: Catalogue }> {
  const language = readChoice(key, languages) ?? 'da'
  try {
    return { language, catalogue: await loadCatalogue(language) }
  } catch {
    return { language: 'da', catalogue: danish }
  }
}

const context = createContext<LanguageContext | undefined>(undefined)

export function LanguageProvider(props: {
  first: { language: Language; catalogue: Catalogue }
  children: ReactNode
}) {
  const [{ language, catalogue }, setCurrent] = useState(props.first)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo(() => {
    const t = createTranslator(language, catalogue)
    return {
      language,
      t,
      format: createFormat(language, t),
      choose: (next: Language) => {
        storeChoice(key, next)
        void loadCatalogue(next).then((loaded) => setCurrent({ language: next, catalogue: loaded }))
      },
    }
  }, [language, catalogue])
  return <context.Provider value={value}>{props.children}</context.Provider>
}

export function useLanguage(): LanguageContext {
  const value = useContext(context)
  if (value === undefined) throw new Error('useLanguage stands outside LanguageProvider')
  return value
}
