// The threads of the inbox: whom they wait for, page by page, each a way to the place it is about.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import type { Inbox, InboxItem } from '../../contract/inbox.ts'
import { type WaitingKind, waitingForReader, waitingKinds } from '../../domain/sparring/waiting.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { Choice } from '../components/choice.tsx'
import { Failure } from '../components/failure.tsx'
import { PageSteps } from '../components/pager.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { failureOf } from '../lib/query-failure.ts'
import { Text } from './comment.tsx'
import { type InboxAddress, useInboxAddress } from './inbox-address.ts'
import { InboxFilters } from './inbox-filters.tsx'
import { inboxQuery } from './inbox-queries.ts'
import { useSparringWords } from './words.ts'

export function ThreadInbox() {
  const { t } = useLanguage()
  const address = useInboxAddress()
  const query = useQuery(inboxQuery(address.parameters))
  const inbox = query.data
  return (
    <section className="sheet sparring" aria-labelledby="inbox-threads">
      <h2 id="inbox-threads">{t('inbox.threads')}</h2>
      <Waiting address={address} counts={inbox?.counts} />
      <InboxFilters address={address} />
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : inbox === undefined ? (
        <ListSkeleton />
      ) : inbox.items.length === 0 ? (
        <Nothing address={address} />
      ) : (
        <Items inbox={inbox} address={address} stale={query.isPlaceholderData} />
      )}
    </section>
  )
}

function Waiting({ address, counts }: { address: InboxAddress; counts: Inbox['counts'] | undefined }) {
  const { t, format } = useLanguage()
  const ofSomebody = address.filter.person !== undefined || address.filter.waitsFor !== undefined
  const kinds: readonly WaitingKind[] = ofSomebody ? waitingKinds : waitingForReader
  const all = counts && kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const label = (name: string, count: number | undefined) =>
    count === undefined ? name : `${name} ${format.number(count)}`
  return (
    <Choice
      legend={t('inbox.waiting')}
      value={address.waiting ?? 'all'}
      options={[
        {
          id: 'all' as const,
          label: label(t(ofSomebody ? 'inbox.waiting.everything' : 'inbox.waiting.all'), all),
        },
        ...waitingKinds.map((id) => ({ id, label: label(t(`inbox.waiting.${id}`), counts?.[id]) })),
      ]}
      onChange={(id) => address.setWaiting(id === 'all' ? undefined : id)}
    />
  )
}

function Nothing({ address }: { address: InboxAddress }) {
  const { t } = useLanguage()
  const narrowed = address.isNarrowed || address.waiting !== undefined
  return (
    <div>
      <p>
        <b>{t(narrowed ? 'inbox.noMatch' : 'inbox.none')}</b>
      </p>
      <p className="quiet">{t(narrowed ? 'inbox.noMatchText' : 'inbox.noneText')}</p>
    </div>
  )
}

function Items({ inbox, address, stale }: { inbox: Inbox; address: InboxAddress; stale: boolean }) {
  const { t, format } = useLanguage()
  const { total, pageSize, items } = inbox
  const from = (address.page - 1) * pageSize + 1
  return (
    <>
      <ul className={stale ? 'inbox-list dimmed' : 'inbox-list'} aria-busy={stale} onKeyDown={walk}>
        {items.map((item) => (
          <Item key={item.id} item={item} people={inbox.people} />
        ))}
      </ul>
      <nav className="pager" aria-label={t('table.pages')}>
        <span role="status">
          {t('table.showing', {
            from: format.number(Math.min(from, total)),
            to: format.number(Math.min(from + items.length - 1, total)),
            total: format.number(total),
          })}
        </span>
        <PageSteps
          page={address.page}
          pages={Math.max(1, Math.ceil(total / pageSize))}
          onPage={address.setPage}
        />
      </nav>
    </>
  )
}

/** The arrow keys go from thread to thread. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.inbox-link')]
  const here = links.findIndex((link) => link.contains(document.activeElement))
  const next = links[event.key === 'ArrowDown' ? here + 1 : here - 1]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const dayInMs = 24 * 60 * 60 * 1000

function Item({ item, people }: { item: InboxItem; people: Inbox['people'] }) {
  const { t, format } = useLanguage()
  const { titleOf } = useSparringWords()
  const days = Math.floor((Date.now() - Date.parse(item.writtenAt)) / dayInMs)
  const area = effortAreaIds.find((id) => id === item.effortArea)
  return (
    <li className={item.unread ? 'inbox-item inbox-unread' : 'inbox-item'}>
      <p className="inbox-about">
        <Way item={item}>{titleOf(item)}</Way>
        {item.unread && <span className="state state-submitted">{t('sparring.new')}</span>}
        {item.settledAt !== null && <span className="state">{t('inbox.settled')}</span>}
      </p>
      <p className="inbox-place small">
        {area && <AreaTag area={area} />}
        <span className="quiet">{[item.plan.name, item.activity?.title].filter(Boolean).join(' · ')}</span>
      </p>
      <p className="inbox-text">
        <b>{personName(item.last.writtenBy, t)}:</b> <Text text={item.last.text} people={people} />
      </p>
      <p className="quiet small">
        {[
          t(`inbox.waits.${item.waiting}`),
          t('inbox.waited', { days, moment: format.moment(item.writtenAt) }),
          t('inbox.comments', { count: item.comments }),
          ...(item.suggestions > 0 ? [t('inbox.suggestions', { count: item.suggestions })] : []),
        ].join(' · ')}
      </p>
    </li>
  )
}

function Way({ item, children }: { item: InboxItem; children: string }) {
  const { activity, plan, pin, id: thread, effortArea } = item
  const shared = { className: 'inbox-link row-title', search: { thread } }
  if ('selfEvaluation' in pin)
    return (
      <Link to="/evaluations/$id" params={{ id: pin.selfEvaluation }} {...shared}>
        {children}
      </Link>
    )
  if (activity === null)
    return (
      <Link to="/plans/$id/theories/$effortArea" params={{ id: plan.id, effortArea }} {...shared}>
        {children}
      </Link>
    )
  return (
    <Link to="/activities/$id/theory" params={{ id: activity.id }} {...shared}>
      {children}
    </Link>
  )
}
