// What a plan's fields are called, and what their values say, for those who choose between two or look back.

import { type PlanField, signatories } from '../../../domain/plan/content.ts'
import { financingSourceIds } from '../../../domain/vocabulary/ids.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'

export function usePlanWords() {
  const { t, format } = useLanguage()
  const names = useNames()
  const listed = (texts: readonly string[]) => (texts.length === 0 ? t('edit.nothing') : format.list(texts))
  const words = (field: PlanField, value: unknown): string => {
    if (field === 'municipality') return names.name('municipality', String(value))
    if (field === 'startsOn' || field === 'endsOn') return format.date(String(value))
    if (field === 'kroner') return listed(amounts(value as Readonly<Record<string, number>>))
    if (field === 'signedOn') return listed(signatures(value as Readonly<Record<string, string | null>>))
    if (Array.isArray(value)) return listed(value.map(oneOf))
    return String(value)
  }
  const amounts = (kroner: Readonly<Record<string, number>>) =>
    financingSourceIds.flatMap((id) =>
      kroner[id] ? [`${names.name('financingSource', id)} ${format.kroner(kroner[id])}`] : [],
    )
  const signatures = (signedOn: Readonly<Record<string, string | null>>) =>
    signatories.flatMap((id) => {
      const day = signedOn[id]
      return day ? [`${t(`plan.signed.${id}`)} ${format.date(day)}`] : []
    })
  const oneOf = (item: { name?: string; title?: string; dueOn?: string; doneOn?: string | null }) =>
    item.title === undefined
      ? (item.name ?? '')
      : `${item.title} (${format.date(item.doneOn ?? item.dueOn ?? '')})`
  return { name: (field: PlanField) => t(`edit.plan.${field}`), words }
}
