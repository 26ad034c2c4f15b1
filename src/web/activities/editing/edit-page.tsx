// Writing an activity. It saves itself; nobody's words are overwritten unseen.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import type { Activity } from '../../../contract/activities.ts'
import type { ActivityVersion } from '../../../contract/activity-editing.ts'
import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { ConfirmButton } from '../../components/confirm-button.tsx'
import { ExampleBanner } from '../../components/example-banner.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { RecordFailure } from '../../components/record-failure.tsx'
import { PageSkeleton } from '../../components/skeleton.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { ConflictSheet } from '../../writing/conflict.tsx'
import { History } from '../../writing/history.tsx'
import { SaveStatus } from '../../writing/save-status.tsx'
import { useAutoSave } from '../../writing/use-auto-save.ts'
import { activityQuery } from '../queries.ts'
import { useContentWords } from './content-words.ts'
import './editing.css'
import { failureOf } from '../../lib/query-failure.ts'
import { GroupFields } from './group-fields.tsx'
import { PeopleFields } from './people-fields.tsx'
import { Publishing } from './publishing.tsx'
import { contentOf, deleteActivity, serverOf, storedOf, versionsQuery } from './queries.ts'
import { WhatFields } from './what-fields.tsx'

export function EditActivityPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/activities/$id/edit' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...activityQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  if (failureOf(query))
    return (
      <RecordFailure error={query.error} title={t('activities.title')} retry={() => void query.refetch()} />
    )
  if (query.data === undefined) return <PageSkeleton />
  if (!query.data.editable) return <Navigate to="/activities/$id" params={{ id }} replace />
  return <Editor key={id} activity={query.data} />
}

function Editor({ activity }: { activity: Activity }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const saving = useAutoSave(activity.id, storedOf(activity), serverOf(activity.id))
  const words = useContentWords()
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, stored, conflict } = state
  const edit = (changes: Partial<typeof content>) => saving.edit(changes)
  const versions = useQuery(versionsQuery(activity.id, stored.version))
  const remove = async () => {
    await deleteActivity(activity.id, stored.version)
    saving.discard()
    await client.invalidateQueries({ refetchType: 'none' })
    await navigate({ to: '/plans/$id', params: { id: activity.plan.id } })
  }
  return (
    <article className="editing">
      <PageHeading
        title={content.title || t('edit.untitled')}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id: activity.plan.id }}>
                {activity.plan.name}
              </Link>,
              <Link key="activity" to="/activities/$id" params={{ id: activity.id }}>
                {t('edit.show')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <Link className="button" to="/activities/$id/theory" params={{ id: activity.id }}>
            {t('theory.open')}
          </Link>
        }
      />
      <SaveStatus state={state} words={words} />
      {activity.plan.example && <ExampleBanner text={t('activity.exampleBanner')} />}
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="editing-columns">
        <div className="stack-l" inert={conflict !== undefined}>
          <WhatFields activity={activity} content={content} edit={edit} />
          <GroupFields content={content} edit={edit} />
          <PeopleFields content={content} edit={edit} />
        </div>
        <aside className="stack-l">
          <Publishing content={content} onChange={(published) => edit({ published })} />
          <History
            query={versions}
            contentOf={(version) => contentOf((version as ActivityVersion).content)}
            words={words}
            // Whether it counts is a matter of now.
            onRestore={(old) => edit({ ...old, published: content.published })}
          />
          <section className="sheet" aria-labelledby="edit-delete">
            <div className="sheet-heading">
              <h2 id="edit-delete">{t('edit.delete')}</h2>
              <p>{t('edit.deleteText')}</p>
            </div>
            <ConfirmButton
              label={t('edit.delete')}
              about={content.title}
              question={t('edit.deleteQuestion')}
              onConfirm={() => void remove()}
            />
          </section>
        </aside>
      </div>
    </article>
  )
}
