// The sessions of an activity, the newest first: those that wait to be sent on top, each to be corrected or taken away.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import type { LogbookSession } from '../../contract/logbook-sessions.ts'
import type { Entry } from '../../domain/logbook/outbox.ts'
import { ProblemText } from '../components/failure.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { deleteSession, refreshLogbook, restoreSession, sessionsQuery } from './queries.ts'
import type { Known } from './use-entry.ts'
import { useOutbox } from './use-outbox.ts'
import { sessionInWords, shortDay } from './words.ts'

interface Deeds {
  readonly correct: (session: Known) => void
}

function Words({ content, groups }: { content: Known['content']; groups: Logbook['content']['groups'] }) {
  const { t, language } = useLanguage()
  const byGroup = content.counts.flatMap(({ group, count }) => {
    const name = groups.find(({ id }) => id === group)?.name
    return name === undefined || count === 0 ? [] : [`${name} ${count}`]
  })
  return (
    <>
      <span className="row-title">
        {shortDay(content.heldOn, language)}
        {content.startsAt !== null && ` · ${content.startsAt}`} · {sessionInWords(content, t)}
      </span>
      {byGroup.length > 1 && <span className="quiet small">{byGroup.join(' · ')}</span>}
      {content.note !== '' && <span className="note-text measure">{content.note}</span>}
    </>
  )
}

function Waiting({ entry, logbook, correct }: { entry: Entry; logbook: Logbook } & Deeds) {
  const { t } = useLanguage()
  const { outbox, state } = useOutbox()
  const groups = [...logbook.content.groups, ...logbook.earlierGroups]
  return (
    <li>
      <span className="session-words">
        <Words content={entry.content} groups={groups} />
        {entry.refused === undefined ? (
          <span className="quiet small">{t(state.sending ? 'logbook.sends' : 'logbook.waits')}</span>
        ) : (
          <>
            <span className="problem-text small">{t('logbook.refused')}</span>
            <ProblemText error={new ApiError(entry.refused as ApiError['code'])} />
          </>
        )}
      </span>
      <span className="cluster no-print">
        <button type="button" className="link-button" onClick={() => correct(entry)}>
          {t('logbook.correct')}
        </button>
        <button type="button" className="link-button" onClick={() => outbox.take(entry.id)}>
          {t('logbook.throwAway')}
        </button>
      </span>
    </li>
  )
}

function Item(
  props: { session: LogbookSession; logbook: Logbook; change: (work: Promise<unknown>) => void } & Deeds,
) {
  const { t, format } = useLanguage()
  const { session, logbook, change, correct } = props
  const { id, version, restorableUntil, recordedBy } = session
  const deleted = restorableUntil !== null
  const groups = [...logbook.content.groups, ...logbook.earlierGroups]
  const activityId = logbook.activity.id
  return (
    <li className={deleted ? 'session-deleted' : undefined}>
      <span className="session-words">
        <Words content={session} groups={groups} />
        <span className="quiet small">
          {deleted
            ? t('logbook.deleted', { day: format.date(restorableUntil) })
            : recordedBy !== null && t('logbook.by', { name: personName(recordedBy, t) })}
        </span>
      </span>
      {logbook.editable && (
        <span className="cluster no-print">
          {!deleted && (
            <button
              type="button"
              className="link-button"
              onClick={() => correct({ id, version, content: session })}
            >
              {t('logbook.correct')}
              <span className="visually-hidden"> {format.date(session.heldOn)}</span>
            </button>
          )}
          <button
            type="button"
            className="link-button"
            onClick={() => change(deleted ? restoreSession(activityId, id) : deleteSession(activityId, id))}
          >
            {t(deleted ? 'logbook.bringBack' : 'logbook.delete')}
            <span className="visually-hidden"> {format.date(session.heldOn)}</span>
          </button>
        </span>
      )}
    </li>
  )
}

export function SessionList({ logbook, correct }: { logbook: Logbook } & Deeds) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const activityId = logbook.activity.id
  const [pageSize, setPageSize] = useState<'10' | '50' | '100'>('10')
  const [error, setError] = useState<unknown>()
  const { data } = useQuery(sessionsQuery(activityId, pageSize))
  const { entries } = useOutbox().state
  const waiting = entries.filter((entry) => entry.activityId === activityId && entry.clash === undefined)
  const change = (work: Promise<unknown>) => {
    setError(undefined)
    void work.catch(setError).then(() => refreshLogbook(client, activityId))
  }
  // Without a net, what came with the logbook.
  const items = (data?.items ?? logbook.recent).filter(({ id }) => !waiting.some((entry) => entry.id === id))
  const total = data?.total ?? logbook.recent.length
  const file = (type: string) => `/api/activities/${activityId}/sessions.${type}`
  return (
    <section className="sheet" aria-labelledby="sessions">
      <div className="sheet-heading">
        <h2 id="sessions">{t('logbook.sessions')}</h2>
        <p>{t('logbook.sessionsText', { count: total })}</p>
      </div>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      <ul className="plan-list session-list">
        {waiting.map((entry) => (
          <Waiting key={entry.id} entry={entry} logbook={logbook} correct={correct} />
        ))}
        {items.map((session) => (
          <Item key={session.id} session={session} logbook={logbook} change={change} correct={correct} />
        ))}
      </ul>
      <p className="cluster no-print">
        {data && data.items.length < total && pageSize !== '100' && (
          <button
            type="button"
            className="button"
            onClick={() => setPageSize(pageSize === '10' ? '50' : '100')}
          >
            {t('logbook.more20')}
          </button>
        )}
        {total > 0 && (
          <>
            <a href={file('xlsx')} download className="button">
              {t('logbook.xlsx')}
            </a>
            <a href={file('csv')} download className="button">
              {t('logbook.csv')}
            </a>
          </>
        )}
      </p>
    </section>
  )
}
