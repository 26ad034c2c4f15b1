// The sessions of an activity, the newest first: those that wait to be sent on top, each to be corrected or taken away.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import type { LogbookSession } from '../../contract/logbook-sessions.ts'
import { ProblemText } from '../components/failure.tsx'
import { PageSteps } from '../components/pager.tsx'
import { isOffline } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { deleteSession, refreshLogbook, restoreSession, sessionsAPage, sessionsQuery } from './queries.ts'
import { SessionWords } from './session-words.tsx'
import type { Known } from './use-entry.ts'
import { useOutbox } from './use-outbox.ts'
import { Waiting } from './waiting.tsx'

interface Deeds {
  readonly correct: (session: Known) => void
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
        <SessionWords content={session} groups={groups} />
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
            onClick={() =>
              change(deleted ? restoreSession(activityId, id) : deleteSession(activityId, id, version))
            }
          >
            {t(deleted ? 'logbook.bringBack' : 'logbook.delete')}
            <span className="visually-hidden"> {format.date(session.heldOn)}</span>
          </button>
        </span>
      )}
    </li>
  )
}

/** The newest page at once, the others with a net; without one, what came with the logbook. */
function useSessions(logbook: Logbook) {
  const [page, setPage] = useState(1)
  const { data, error } = useQuery(sessionsQuery(logbook.activity.id, page))
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / sessionsAPage))
  const failure = data === undefined ? error : null
  return { items: data?.items ?? logbook.recent, total: data?.total, page, pages, setPage, failure }
}

export function SessionList({ logbook, correct }: { logbook: Logbook } & Deeds) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const activityId = logbook.activity.id
  const [error, setError] = useState<unknown>()
  const { items, total, page, pages, setPage, failure } = useSessions(logbook)
  const { entries } = useOutbox().state
  const own = entries.filter((entry) => entry.activityId === activityId)
  const waiting = own.filter(({ clash, withdrawn }) => clash === undefined && !withdrawn)
  const groups = [...logbook.content.groups, ...logbook.earlierGroups]
  const change = (work: Promise<unknown>) => {
    setError(undefined)
    void work.catch(setError).then(() => refreshLogbook(client, activityId))
  }
  // Without a net the page says so already.
  const shown = failure && !isOffline(failure) ? failure : undefined
  const listed = items.filter(({ id }) => !own.some((entry) => entry.id === id && !entry.clash))
  const file = (type: string) => `/api/activities/${activityId}/sessions.${type}`
  return (
    <section className="sheet" aria-labelledby="sessions">
      <div className="sheet-heading">
        <h2 id="sessions">{t('logbook.sessions')}</h2>
        <p>
          {total === undefined
            ? failure && t('logbook.sessionsRecent', { count: items.length })
            : t('logbook.sessionsText', { count: total })}
        </p>
      </div>
      <div role="alert">{(error ?? shown) ? <ProblemText error={error ?? shown} /> : null}</div>
      <ul className="plan-list session-list">
        {waiting.map((entry) => (
          <Waiting
            key={entry.id}
            entry={entry}
            groups={groups}
            correct={() => correct({ id: entry.id, version: entry.version, content: entry.content })}
          />
        ))}
        {listed.map((session) => (
          <Item key={session.id} session={session} logbook={logbook} change={change} correct={correct} />
        ))}
      </ul>
      <p className="cluster no-print">
        {pages > 1 && <PageSteps page={page} pages={pages} onPage={setPage} />}
        {items.length > 0 && (
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
