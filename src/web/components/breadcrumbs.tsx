// Where a page belongs: the way back up.

import type { ReactNode } from 'react'
import { useLanguage } from '../lib/language.tsx'

export function Breadcrumbs({ children }: { children: readonly ReactNode[] }) {
  const { t } = useLanguage()
  return (
    <nav aria-label={t('common.breadcrumbs')} className="breadcrumbs no-print">
      <ol>
        {children.map((child, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the way up never changes its order
          <li key={index}>{child}</li>
        ))}
      </ol>
    </nav>
  )
}
