// Brings plans and self-evaluations in from a file: choose it, see what will happen, say yes. Which file is under way
// stands in the address, so that a reload loses nothing.

import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { PageHeading } from '../components/page-heading.tsx'
import { useAddress } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { CurrentImport } from './current-import.tsx'
import { History } from './history.tsx'
import './imports.css'
import { importsQuery } from './queries.ts'
import { Templates } from './templates.tsx'
import { Upload } from './upload.tsx'

export function ImportsPage() {
  const { t } = useLanguage()
  const { parameters } = useAddress()
  const navigate = useNavigate()
  const history = useQuery(importsQuery)
  const id = parameters['import']
  const show = (next: string | undefined) => {
    void navigate({ to: '/imports', search: next === undefined ? {} : { import: next }, resetScroll: false })
    void history.refetch()
  }
  return (
    <>
      <PageHeading title={t('importPage.title')}>
        <p className="measure">{t('importPage.intro')}</p>
      </PageHeading>
      <div className="import-sheets">
        {id === undefined ? (
          <>
            <Upload onTaken={(taken) => show(taken.id)} />
            <Templates />
          </>
        ) : (
          <CurrentImport key={id} id={id} onLeave={() => show(undefined)} />
        )}
        {history.data && <History items={history.data.items} current={id} />}
      </div>
    </>
  )
}
