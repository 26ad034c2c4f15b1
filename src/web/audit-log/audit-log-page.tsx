// The audit log: what happened with accounts and personal data, a sentence a line, the newest first.

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { AuditEntry } from '../../contract/audit-log.ts'
import { eventDetail, eventSentence } from '../../messages/event-sentence.ts'
import type { Format } from '../../messages/format.ts'
import type { Translate } from '../../messages/translator.ts'
import { type Column, DataTable } from '../components/data-table.tsx'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { queryString } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { AuditFilters, isNarrowed } from './filters.tsx'
import { auditParameters, auditQuery, noFilter } from './queries.ts'

function createColumns(t: Translate, format: Format): Column<AuditEntry>[] {
  return [
    { id: 'at', cell: ({ row }) => format.moment(row.original.at) },
    {
      id: 'event',
      cell: ({ row: { original } }) => {
        const detail = eventDetail(original, t)
        return (
          <>
            {eventSentence(original, t)} {detail !== '' && <span className="quiet small">{detail}</span>}
          </>
        )
      },
    },
  ]
}

function NoEvents({ narrowed }: { narrowed: boolean }) {
  const { t } = useLanguage()
  return (
    <section className="sheet empty">
      <h2>{t(narrowed ? 'auditLog.noMatch' : 'auditLog.empty')}</h2>
      <p>{t(narrowed ? 'auditLog.noMatchText' : 'auditLog.emptyText')}</p>
    </section>
  )
}

export function AuditLogPage() {
  const { t, format } = useLanguage()
  // Whom one looks for is nobody else's business: none of this is kept in the address.
  const [filter, setFilter] = useState(noFilter)
  /** The last entry of each page that was turned. */
  const [turned, setTurned] = useState<readonly string[]>([])
  const query = useQuery(auditQuery(filter, turned.at(-1)))
  const columns = useMemo(() => createColumns(t, format), [t, format])
  const { items, next } = query.data ?? {}
  return (
    <>
      <PageHeading
        title={t('auditLog.title')}
        actions={
          <a
            href={`/api/audit-events.csv${queryString(auditParameters(filter))}`}
            download
            className="button"
          >
            {t('auditLog.export')}
          </a>
        }
      >
        <p>{t('auditLog.text')}</p>
      </PageHeading>
      <AuditFilters
        filter={filter}
        onChange={(changed) => {
          setFilter(changed)
          setTurned([])
        }}
      />
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : items === undefined ? (
        <ListSkeleton />
      ) : items.length === 0 ? (
        <NoEvents narrowed={isNarrowed(filter) || turned.length > 0} />
      ) : (
        <div className="sheet">
          <DataTable
            caption={t('auditLog.caption')}
            columns={columns}
            texts={{ at: { label: t('auditLog.at') }, event: { label: t('auditLog.event') } }}
            rows={items}
            rowId={({ id }) => id}
            stale={query.isPlaceholderData}
          />
          {(turned.length > 0 || next) && (
            <nav className="pager" aria-label={t('table.pages')}>
              <span role="status">{t('auditLog.page', { page: format.number(turned.length + 1) })}</span>
              <span className="cluster">
                <button
                  type="button"
                  className="button"
                  disabled={turned.length === 0}
                  onClick={() => setTurned(turned.slice(0, -1))}
                >
                  {t('auditLog.newer')}
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={!next || query.isPlaceholderData}
                  onClick={() => next && setTurned([...turned, next])}
                >
                  {t('auditLog.older')}
                </button>
              </span>
            </nav>
          )}
        </div>
      )}
    </>
  )
}
