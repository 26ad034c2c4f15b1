// What boxes, rules and findings are called on the page.

import { useMemo } from 'react'
import { type Finding, missingOf } from '../../domain/theory/findings.ts'
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
      /** What the finding names besides its box: which of several indicators, too. Empty where that is all. */
      findingDetail: ({ code, missing, partners }: Finding, indicators: Box['indicators']) => {
        const listed = (parts: typeof missing) =>
          format.list(parts.map((part) => t(`theory.missing.${part}`)))
        if (code !== 'indicator-incomplete')
          return format.list(partners.map((id) => names.name('partner', id)))
        if (indicators.length < 2) return t('theory.missing', { missing: listed(missing) })
        return indicators
          .map((indicator) => [indicator, missingOf(indicator)] as const)
          .filter(([, parts]) => parts.length > 0)
          .map(([{ name }, parts]) =>
            t('theory.missingOf', { name: name.trim() || t('indicator.unnamed'), missing: listed(parts) }),
          )
          .join(' ')
      },
    }),
    [t, format, names],
  )
}
