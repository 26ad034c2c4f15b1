// The logbook of one activity: today's entry first, under it what has been written and what it comes to.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import { attendanceOf, tidySession } from '../../domain/logbook/logbook.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { Clashes } from './clashes.tsx'
import { EntryForm } from './entry-form.tsx'
import './logbook.css'
import { OutboxStatus } from './outbox-status.tsx'
import { logbookQuery } from './queries.ts'
import { SessionList } from './session-list.tsx'
import { Sums } from './sums.tsx'
import { type Draft, type EntryInHand, type Known, knownSessions, useEntry } from './use-entry.ts'
import { useOutbox } from './use-outbox.ts'
import { longDay } from './words.ts'
import { Written } from './written.tsx'

function useTitle(entry: EntryInHand): string {
  const { t, language } = useLanguage()
  const { draft, today } = entry
  const { heldOn, state } = draft.content
  const day = longDay(heldOn, language)
  if (draft.correcting) return t('logbook.correctOf', { day })
  if (state === 'planned') return t('logbook.planFor', { day })
  return heldOn === today ? t('logbook.whoToday') : t('logbook.whoOn', { day })
}

function Writing({ logbook, known }: { logbook: Logbook; known: readonly Known[] }) {
  const { t } = useLanguage()
  const { outbox } = useOutbox()
  const entry = useEntry(logbook, known)
  const title = useTitle(entry)
  const [saved, setSaved] = useState<Draft>()
  // Whoever pressed a button further down goes on at the heading.
  const [turn, setTurn] = useState(0)
  const goOn = () => {
    setSaved(undefined)
    setTurn(turn + 1)
    scrollTo({ top: 0 })
  }
  const { draft } = entry
  const save = () => {
    const { id, version, before } = draft
    const content = tidySession(draft.content)
    const alongside = entry.twice !== undefined
    outbox.put({ id, activityId: logbook.activity.id, content, version, before, alongside })
    setSaved({ ...draft, content })
    entry.forget()
    scrollTo({ top: 0 })
  }
  const total = entry.last && attendanceOf(entry.last)
  return (
    <>
      <PageHeading
        key={turn}
        title={saved ? logbook.activity.title : title}
        above={<Above logbook={logbook} />}
      >
        {!saved && !draft.correcting && !entry.resumed && draft.content.state === 'held' && (
          <p>{total === undefined ? t('logbook.firstTime') : t('logbook.asLast', { count: total })}</p>
        )}
      </PageHeading>
      <div className="logbook">
        <Clashes
          activityId={logbook.activity.id}
          titles={new Map([[logbook.activity.id, logbook.activity.title]])}
        />
        {saved ? (
          <Written
            saved={saved}
            activityId={logbook.activity.id}
            onUndone={() => {
              entry.reopen(saved)
              goOn()
            }}
            onNext={() => {
              entry.restart(saved)
              goOn()
            }}
          />
        ) : (
          <EntryForm logbook={logbook} entry={entry} onSave={save} />
        )}
        <SessionList
          logbook={logbook}
          correct={(session) => {
            entry.correct(session)
            goOn()
          }}
        />
        <Sums logbook={logbook} />
        <p className="no-print">
          <Link to="/activities/$id/logbook/setup" params={{ id: logbook.activity.id }} className="button">
            {t('logbook.setUp')}
          </Link>
        </p>
        {logbook.activity.plan.example && <ExampleBanner text={t('activity.exampleBanner')} />}
      </div>
    </>
  )
}

function Above({ logbook }: { logbook: Logbook }) {
  const { t } = useLanguage()
  const { id, title } = logbook.activity
  return (
    <div className="logbook-above">
      <Breadcrumbs>
        {[
          <Link key="logbook" to="/logbook">
            {t('logbook.title')}
          </Link>,
          <Link key="activity" to="/activities/$id" params={{ id }}>
            {title}
          </Link>,
        ]}
      </Breadcrumbs>
      <OutboxStatus />
    </div>
  )
}

export function LogbookPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/activities/$id/logbook' })
  const query = useQuery(logbookQuery(useQueryClient(), id))
  const { entries } = useOutbox().state
  const logbook = query.data
  if (logbook === undefined && query.error)
    return <RecordFailure error={query.error} title={t('logbook.title')} retry={() => void query.refetch()} />
  if (logbook === undefined) return <PageSkeleton />
  const known = knownSessions(logbook, entries)
  if (logbook.editable) return <Writing key={id} logbook={logbook} known={known} />
  return (
    <>
      <PageHeading title={t('logbook.title')} above={<Above logbook={logbook} />} />
      <div className="logbook">
        <SessionList logbook={logbook} correct={() => {}} />
        <Sums logbook={logbook} />
      </div>
    </>
  )
}
