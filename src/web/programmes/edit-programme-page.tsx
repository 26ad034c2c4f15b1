// The fund writes what a programme asks of its plans. It saves itself.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import type { ProgrammeVersions, ProgrammeWithRules } from '../../contract/programmes.ts'
import type { ProgrammeRules } from '../../domain/programme/rules.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Failure } from '../components/failure.tsx'
import { NotFound } from '../components/not-found.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { ConflictSheet } from '../writing/conflict.tsx'
import { History } from '../writing/history.tsx'
import { SaveStatus } from '../writing/save-status.tsx'
import { useAutoSave } from '../writing/use-auto-save.ts'
import { DemandFields, DutyFields, ShareFields } from './programme-fields.tsx'
import './programmes.css'
import { useProgrammeWords } from './programme-words.ts'
import { contentOf, programmesQuery, programmeVersionsQuery, serverOf, storedOf } from './queries.ts'

export function EditProgrammePage() {
  const { id } = useParams({ from: '/programmes/$id' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...programmesQuery, refetchOnWindowFocus: false, gcTime: 0 })
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  const programme = query.data.items.find((one) => one.id === id)
  if (!programme) return <NotFound />
  if (!programme.editable) return <Navigate to="/programmes" replace />
  return <Editor key={id} programme={programme} />
}

function Editor({ programme }: { programme: ProgrammeWithRules }) {
  const { t } = useLanguage()
  const names = useNames()
  const client = useQueryClient()
  const saving = useAutoSave(`programme.${programme.id}`, storedOf(programme), serverOf(programme.id))
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, stored, conflict } = state
  const words = useProgrammeWords()
  const edit = (changes: Partial<ProgrammeRules>) => saving.edit(changes)
  const versions = useQuery(programmeVersionsQuery(programme.id, stored.version))
  useEffect(() => {
    // Plans are held against the rules that are stored now.
    if (stored.version !== programme.version) void client.invalidateQueries({ refetchType: 'none' })
  }, [client, stored.version, programme.version])
  return (
    <article className="editing">
      <PageHeading
        title={t('programmes.of', { name: names.name('programme', programme.id) })}
        above={
          <Breadcrumbs>
            {[
              <Link key="programmes" to="/programmes">
                {t('programmes.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      />
      <SaveStatus state={state} />
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="stack-l" inert={conflict !== undefined}>
        <ShareFields content={content} edit={edit} />
        <DemandFields content={content} edit={edit} />
        <DutyFields content={content} edit={edit} />
        {stored.version > 0 && (
          <History
            query={versions}
            contentOf={(version) => contentOf((version as ProgrammeVersions['items'][number]).content)}
            words={words}
            onRestore={edit}
          />
        )}
      </div>
    </article>
  )
}
