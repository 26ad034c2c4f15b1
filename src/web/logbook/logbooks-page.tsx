// Where a worker's logbook begins: the activities that are theirs, those with something still to be written first.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Logbook } from '../../contract/logbook.ts'
import { lastHeld } from '../../domain/logbook/draft.ts'
import { dueSessions } from '../../domain/logbook/entry.ts'
import { attendanceOf } from '../../domain/logbook/logbook.ts'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { Clashes } from './clashes.tsx'
import './logbook.css'
import { failureOf } from '../lib/query-failure.ts'
import { OutboxStatus } from './outbox-status.tsx'
import { logbooksQuery } from './queries.ts'
import { knownSessions } from './use-entry.ts'
import { useOutbox } from './use-outbox.ts'
import { RefusedEntries } from './waiting.tsx'
import { dayOfMonth, shortDay, shortWeekday } from './words.ts'

interface Line {
  readonly logbook: Logbook
  readonly due: readonly string[]
}

function LastTime({ logbook }: { logbook: Logbook }) {
  const { t, format, language } = useLanguage()
  const { entries } = useOutbox().state
  const now = today()
  const last = lastHeld(knownSessions(logbook, entries))
  const { startsOn, endsOn } = logbook.activity
  const words = [
    last
      ? t('logbook.lastTime', { day: shortDay(last.heldOn, language), count: attendanceOf(last) })
      : t('logbook.never'),
    ...(endsOn < now ? [t('logbook.ended', { day: format.date(endsOn) })] : []),
    ...(startsOn > now ? [t('logbook.notBegun', { day: format.date(startsOn) })] : []),
  ]
  return <span className="quiet small">{words.join(' · ')}</span>
}

function Lines({ lines, severalPlans }: { lines: readonly Line[]; severalPlans: boolean }) {
  const { language } = useLanguage()
  return (
    <ul className="logbooks">
      {lines.map(({ logbook, due }) => (
        <li key={logbook.activity.id}>
          <Link to="/activities/$id/logbook" params={{ id: logbook.activity.id }} className="logbook-link">
            <span className="logbook-words">
              <span className="row-title">{logbook.activity.title}</span>
              {severalPlans && <span className="quiet small">{logbook.activity.plan.name}</span>}
              <LastTime logbook={logbook} />
            </span>
            {due.length > 0 && (
              <span className="due-days">
                {due.slice(-3).map((day) => (
                  <span key={day} className="state state-partly">
                    {shortWeekday(day, language).replace(/\.$/, '')} {dayOfMonth(day, language)}
                  </span>
                ))}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function LogbooksPage() {
  const { t } = useLanguage()
  const query = useQuery(logbooksQuery)
  const { entries, online } = useOutbox().state
  const items = query.data?.items ?? []
  const titles = new Map(items.map(({ activity }) => [activity.id, activity.title]))
  const now = today()
  const lines = items.map((logbook): Line => {
    const written = knownSessions(logbook, entries).map(({ content }) => content)
    const due = dueSessions(
      logbook.content,
      written.filter(({ state }) => state !== 'planned'),
      now,
    )
    return { logbook, due: [...new Set(due.map(({ day }) => day))] }
  })
  const dueFirst = lines
    .filter(({ due }) => due.length > 0)
    .toSorted((one, other) => Number(other.due.includes(now)) - Number(one.due.includes(now)))
  const others = lines.filter(({ due }) => due.length === 0)
  const severalPlans = new Set(items.map(({ activity }) => activity.plan.id)).size > 1
  return (
    <>
      <PageHeading title={t('logbook.title')} actions={<OutboxStatus />}>
        {items.length > 0 && <p>{t('logbook.intro')}</p>}
      </PageHeading>
      <div className="logbook">
        <Clashes titles={titles} />
        <RefusedEntries titles={titles} />
        {!online && <p className="notice">{t('logbook.offlineText')}</p>}
        {query.data === undefined && failureOf(query) ? (
          <Failure error={query.error} retry={() => void query.refetch()} />
        ) : query.data === undefined ? (
          <ListSkeleton />
        ) : items.length === 0 ? (
          <section className="sheet empty">
            <h2>{t('logbook.noActivities')}</h2>
            <p>{t('logbook.noActivitiesText')}</p>
          </section>
        ) : (
          <>
            {dueFirst.length > 0 && (
              <section aria-labelledby="due">
                <h2 id="due">{t('logbook.due')}</h2>
                <Lines lines={dueFirst} severalPlans={severalPlans} />
              </section>
            )}
            {others.length > 0 && (
              <section aria-labelledby="others">
                <h2 id="others">{t('logbook.others')}</h2>
                <Lines lines={others} severalPlans={severalPlans} />
              </section>
            )}
          </>
        )}
      </div>
    </>
  )
}
