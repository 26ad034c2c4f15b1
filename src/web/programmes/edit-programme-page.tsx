// The fund writes what a programme asks of its plans. It saves itself.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import type { ProgrammeVersions, ProgrammeWithRules } from '../../contract/programmes.ts'
import type { ProgrammeContent } from '../../domain/programme/rules.ts'
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
import { failureOf } from '../lib/query-failure.ts'
import { useProgrammeWords } from './programme-words.ts'
import { contentOf, programmesQuery, programmeVersionsQuery, serverOf, storedOf } from './queries.ts'
import { AreaFields, NameFields } from './word-fields.tsx'

export function EditProgrammePage() {
  const { id } = useParams({ from: '/programmes/$id' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...programmesQuery, refetchOnWindowFocus: false, gcTime: 0 })
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
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
  const saving = useAutoSave(`programme.${programme.id}`, storedOf(programme), serverOf(programme.id, client))
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, stored, conflict } = state
  const words = useProgrammeWords()
  const edit = (changes: Partial<ProgrammeContent>) => saving.edit(changes)
  const versions = useQuery(programmeVersionsQuery(programme.id, stored.version))
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
      <SaveStatus state={state} words={words} />
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="stack-l" inert={conflict !== undefined}>
        <Words content={content} edit={edit} />
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

/** Only where they are the programme's own. */
function Words(props: { content: ProgrammeContent; edit: (changes: Partial<ProgrammeContent>) => void }) {
  const { t } = useLanguage()
  const { name, frame, effortAreas } = props.content
  if (name === null || frame === null || effortAreas === null) return null
  const fields = { words: { name, frame, effortAreas }, edit: props.edit }
  return (
    <section className="sheet form" aria-labelledby="programme-words">
      <h2 id="programme-words">{t('programmes.ownWords')}</h2>
      <NameFields {...fields} />
      <AreaFields {...fields} />
    </section>
  )
}
