// The analyst writes a shared indicator. It saves itself.

import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import type { LibraryIndicatorAnswer, LibraryVersions } from '../../contract/library-indicators.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Failure } from '../components/failure.tsx'
import { NotFound } from '../components/not-found.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { ConflictSheet } from '../writing/conflict.tsx'
import { History } from '../writing/history.tsx'
import { SaveStatus } from '../writing/save-status.tsx'
import { useAutoSave } from '../writing/use-auto-save.ts'
import { IndicatorFields } from './indicator-fields.tsx'
import { useContentWords, useIndicatorWords } from './indicator-words.ts'
import './library.css'
import { failureOf } from '../lib/query-failure.ts'
import { contentOf, libraryIndicatorQuery, libraryVersionsQuery, serverOf, storedOf } from './queries.ts'

export function EditIndicatorPage() {
  const { id } = useParams({ from: '/indicators/$id/edit' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...libraryIndicatorQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  if (query.error instanceof ApiError && ['not-found', 'not-acceptable-input'].includes(query.error.code))
    return <NotFound />
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  if (!query.data.editable) return <Navigate to="/indicators/$id" params={{ id }} replace />
  return <Editor key={id} indicator={query.data} />
}

function Editor({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { id } = indicator
  const saving = useAutoSave(`library.${id}`, storedOf(indicator), serverOf(id))
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, stored, conflict } = state
  const words = useContentWords()
  const { said } = useIndicatorWords()
  const versions = useQuery(libraryVersionsQuery(id, stored.version))
  return (
    <article className="editing">
      <PageHeading
        title={t('indicators.editTitle', { name: said(content.name) })}
        above={
          <Breadcrumbs>
            {[
              <Link key="library" to="/indicators">
                {t('indicators.title')}
              </Link>,
              <Link key="one" to="/indicators/$id" params={{ id }}>
                {said(content.name)}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        {indicator.plans > 0 && (
          <p className="measure">{t('indicators.editUsed', { count: indicator.plans })}</p>
        )}
      </PageHeading>
      <SaveStatus state={state} words={words} />
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="stack-l" inert={conflict !== undefined}>
        <IndicatorFields content={content} edit={(changes) => saving.edit(changes)} />
        <History
          query={versions}
          contentOf={(version) => contentOf((version as LibraryVersions['items'][number]).content)}
          words={words}
          onRestore={(before) => saving.edit(before)}
        />
      </div>
    </article>
  )
}
