// A field's value in words, for those who choose between two or look back.

import type { ContentField } from '../../../domain/activity/content.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'

/** Answers what a field is called, and what a value of it says. */
export function useContentWords() {
  const { t, format } = useLanguage()
  const names = useNames()
  const words = (field: ContentField, value: unknown): string => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
      return t('edit.nothing')
    if (field === 'published') return t(value ? 'edit.published' : 'edit.draft')
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
    if (typeof value === 'number') return format.number(value)
    if (field === 'startsOn' || field === 'endsOn' || field === 'closedOn') return format.date(String(value))
    if (field === 'activityType') return names.name('activityType', String(value))
    if (field === 'roles') return listOf(value, (id) => names.name('role', id))
    if (field === 'partners') return listOf(value, (id) => names.name('partner', id))
    if (field === 'targetGroups') return groups(value)
    return String(value)
  }
  const listOf = (value: unknown, name: (id: string) => string) =>
    format.sentenceList((value as readonly string[]).map(name))
  const groups = (value: unknown) =>
    format.sentenceList(
      (value as readonly { id: string; priority: 'primary' | 'secondary' }[]).map(
        ({ id, priority }) => `${names.name('targetGroup', id)} (${t(`edit.${priority}`).toLowerCase()})`,
      ),
    )
  return { name: (field: ContentField) => t(`edit.field.${field}`), words }
}
