// An old or mistyped link still opens; this says what of it could not be understood.

import { useState } from 'react'
import type { CodedDimension } from '../../domain/overview/filter.ts'
import { filterValues } from '../../domain/overview/filter.ts'
import { useLanguage } from '../lib/language.tsx'

function isDimension(name: string): name is CodedDimension {
  return Object.hasOwn(filterValues, name)
}

export function IgnoredNotice({ ignored }: { ignored: readonly string[] }) {
  const { t, format } = useLanguage()
  const [dismissed, setDismissed] = useState('')
  if (ignored.length === 0 || dismissed === ignored.join()) return null
  const words = ignored.map((part) => {
    const [name = '', value = ''] = part.split('=', 2)
    const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
    if (name === 'from') return `${t('filter.from')} »${shown}«`
    if (name === 'to') return `${t('filter.to')} »${shown}«`
    return `${isDimension(name) ? t(`filter.${name}`) : name} »${shown}«`
  })
  return (
    <div className="notice" role="status">
      <span>{t('filter.ignored', { count: ignored.length, list: format.list(words) })}</span>
      <button type="button" className="link-button" onClick={() => setDismissed(ignored.join())}>
        {t('filter.ignoredDismiss')}
      </button>
    </div>
  )
}
