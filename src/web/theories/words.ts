// What boxes, rules and findings are called on the page.

import { useMemo } from 'react'
import type { Finding } from '../../domain/theory/findings.ts'
import type { Box } from '../../domain/theory/theory.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Refusal } from './theory-edits.ts'

export function useTheoryWords() {
  const { t, format } = useLanguage()
  const names = useNames()
  return useMemo(
    () => ({
      titleOf: ({ title }: Pick<Box, 'title'>) => title.trim() || t('theory.box.untitled'),
      ruleText: (rule: NonNullable<Refusal>) => t(`theory.rule.${rule}`),
      /** What the finding names besides its box; empty where that is all. */
      findingDetail: ({ missing, partners }: Finding) =>
        missing.length > 0
          ? t('theory.missing', { missing: format.list(missing.map((part) => t(`theory.missing.${part}`))) })
          : format.list(partners.map((id) => names.name('partner', id))),
    }),
    [t, format, names],
  )
}
