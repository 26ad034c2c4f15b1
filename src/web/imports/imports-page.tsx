// Brings plans and self-evaluations in from a file: choose, see what will happen, say yes.

import { PageHeading } from '../components/page-heading.tsx'
import { useLanguage } from '../lib/language.tsx'
import { DropZone } from './drop-zone.tsx'
import { Templates } from './templates.tsx'
import './imports.css'

export function ImportsPage() {
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t('imports.title')}>
        <p className="measure">{t('imports.intro')}</p>
      </PageHeading>
      <div className="sheet">
        <DropZone maxBytes={50_000_000} filled onFile={() => {}} />
      </div>
      <Templates />
    </>
  )
}
