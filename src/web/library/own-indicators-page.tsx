// What plans measure beside the library, by name and by how many do: the analyst takes from here what others can use.

import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { OwnIndicators } from '../../contract/own-indicators.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { TextFilter } from '../components/text-filter.tsx'
import { readParameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useIndicatorWords } from './indicator-words.ts'
import './library.css'
import { failureOf } from '../lib/query-failure.ts'
import { ownIndicatorsQuery } from './queries.ts'

type Own = OwnIndicators['items'][number]

export function OwnIndicatorsPage() {
  const { t } = useLanguage()
  const text = useSearch({ strict: false, select: (search) => readParameters(search)['text'] ?? '' })
  const navigate = useNavigate()
  const query = useQuery(ownIndicatorsQuery(text))
  const search = (words: string) =>
    void navigate({ to: '.', search: words === '' ? {} : { text: words }, replace: true, resetScroll: false })
  return (
    <article>
      <PageHeading
        title={t('indicators.own')}
        above={
          <Breadcrumbs>
            {[
              <Link key="library" to="/indicators">
                {t('indicators.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p className="measure">{t('indicators.ownText')}</p>
        <p role="status">{query.data && t('indicators.ownCount', { count: query.data.total })}</p>
      </PageHeading>
      <search className="filters" aria-label={t('filter.label')}>
        <TextFilter label={t('indicators.ownSearch')} value={text} onChange={search} />
      </search>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : query.data.total === 0 ? (
        <section className="sheet empty">
          <h2>{t('indicators.ownNone')}</h2>
          <p>{t(text === '' ? 'indicators.ownNoneText' : 'indicators.ownNoneFound')}</p>
        </section>
      ) : (
        <div className="sheet">
          <OwnTable items={query.data.items} stale={query.isPlaceholderData} />
          {query.data.total > query.data.items.length && (
            <p className="quiet small">
              {t('filter.narrow', { most: query.data.items.length, count: query.data.total })}
            </p>
          )}
        </div>
      )}
    </article>
  )
}

function OwnTable({ items, stale }: { items: OwnIndicators['items']; stale: boolean }) {
  const { t, format } = useLanguage()
  const { laneName } = useIndicatorWords()
  const columns: Column<Own>[] = [
    { id: 'name', cell: ({ row }) => <span className="row-title">{row.original.name}</span> },
    { id: 'lane', cell: ({ row }) => laneName(row.original.lane) },
    { id: 'plans', cell: ({ row }) => format.number(row.original.plans) },
    {
      id: 'adopt',
      cell: ({ row: { original } }) => (
        <Link to="/indicators/new" search={{ from: original.indicatorId }} className="button">
          {t('indicators.adoptOne')}
          <span className="visually-hidden"> {original.name}</span>
        </Link>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('indicators.own')}
      columns={columns}
      texts={{
        name: { label: t('indicators.field.name') },
        lane: { label: t('indicators.ownLane') },
        plans: { label: t('indicators.plans'), numeric: true },
        adopt: { label: '' },
      }}
      rows={items}
      rowId={({ indicatorId }) => indicatorId}
      stale={stale}
    />
  )
}
