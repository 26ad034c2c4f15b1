// A filter as a sentence, for what is printed or taken home as a file.

import { useCallback } from 'react'
import { type ActivityFilter, codedDimensions } from '../../domain/overview/filter.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export function useFilterInWords(): (filter: ActivityFilter) => string {
  const { t, format } = useLanguage()
  const names = useNames()
  return useCallback(
    (filter) => {
      const parts: string[] = []
      for (const dimension of codedDimensions) {
        const values: readonly string[] = filter[dimension] ?? []
        if (values.length === 0) continue
        const chosen = format.list(values.map((value) => names.name(dimension, value)))
        parts.push(`${t(`filter.${dimension}`)}: ${chosen}`)
      }
      if (filter.from !== undefined) parts.push(t('filter.fromYear', { from: String(filter.from) }))
      if (filter.to !== undefined) parts.push(t('filter.toYear', { to: String(filter.to) }))
      return parts.length === 0 ? t('filter.unfiltered') : parts.join('; ')
    },
    [t, format, names],
  )
}
