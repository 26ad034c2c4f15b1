// The shared indicators: to look through by area, to narrow, and to take home.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LibraryItem } from '../../contract/library-indicators.ts'
import type { LibraryFilter } from '../../domain/indicator/library-filter.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { DownloadMenu } from '../components/download-menu.tsx'
import { Failure } from '../components/failure.tsx'
import { IgnoredNotice } from '../components/ignored-notice.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'
import { useIndicatorWords } from './indicator-words.ts'
import './library.css'
import { failureOf } from '../lib/query-failure.ts'
import { LibraryFilters, useDimensionNames, useLibraryAddress, without } from './library-filters.tsx'
import { libraryQuery } from './queries.ts'

export function IndicatorsPage() {
  const { t, language } = useLanguage()
  const curates = useMay('curate-indicators')
  const { filter, ignored, setFilter } = useLibraryAddress()
  const query = useQuery(libraryQuery(filter))
  const file = (name: string) => `/api/library-indicators.${name}?language=${language}`
  return (
    <article>
      <PageHeading
        title={t('indicators.title')}
        actions={
          <>
            <DownloadMenu
              label={t('indicators.export')}
              items={[
                { label: t('activities.exportXlsx'), href: file('xlsx') },
                { label: t('activities.exportCsv'), href: file('csv') },
              ]}
            />
            {curates && (
              <>
                <Link to="/indicators/own" className="button">
                  {t('indicators.own')}
                </Link>
                <Link to="/indicators/new" className="button button-filled">
                  {t('indicators.new')}
                </Link>
              </>
            )}
          </>
        }
      >
        <p className="measure">{t('indicators.intro')}</p>
        <p role="status">
          {query.isPlaceholderData
            ? t('activities.updating')
            : query.data && t('indicators.count', { count: query.data.total })}
        </p>
      </PageHeading>
      <IgnoredNotice ignored={ignored} />
      <LibraryFilters filter={filter} onChange={setFilter} />
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : query.data.total === 0 ? (
        <NothingFits filter={filter} onChange={setFilter} />
      ) : (
        <div className={query.isPlaceholderData ? 'stack-l dimmed' : 'stack-l'}>
          {groupsOf(query.data.items, filter).map(({ group, items }) => (
            <section key={group} className="sheet" aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`} className="library-group">
                {group === 'found' ? (
                  t('indicators.found')
                ) : group === 'all' ? (
                  t('indicators.everyArea')
                ) : (
                  <AreaTag area={group} />
                )}
              </h2>
              <ul className="library">
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </article>
  )
}

type Group = 'found' | 'all' | (typeof effortAreaIds)[number]

/** By area, those for every area first; what was looked for by words stands in the order in which it fits. */
function groupsOf(items: readonly LibraryItem[], { text, effortArea }: LibraryFilter) {
  if (text) return [{ group: 'found' as const, items }]
  const areas = effortArea ?? effortAreaIds
  const groupOf = (item: LibraryItem): Group =>
    item.effortAreas.length === effortAreaIds.length
      ? 'all'
      : (item.effortAreas.find((area) => areas.includes(area)) ?? 'all')
  const chosen = effortAreaIds.filter((area) => areas.includes(area))
  // Someone who has chosen an area sees what is its own first.
  const order: readonly Group[] = effortArea ? [...chosen, 'all'] : ['all', ...chosen]
  return order.flatMap((group) => {
    const own = items.filter((item) => groupOf(item) === group)
    return own.length > 0 ? [{ group, items: own }] : []
  })
}

function Row({ item }: { item: LibraryItem }) {
  const { t } = useLanguage()
  const { said, unitName } = useIndicatorWords()
  return (
    <li>
      <div className="library-what">
        <Link to="/indicators/$id" params={{ id: item.id }} className="row-title">
          {said(item.name)}
        </Link>{' '}
        {item.state !== 'current' && <span className="state">{t(`indicators.state.${item.state}`)}</span>}
        <p className="quiet small library-definition">{said(item.definition)}</p>
      </div>
      <ul className="library-marks small quiet">
        <li>{unitName(item.unit)}</li>
        <li>{t(`indicators.term.${item.term}`)}</li>
        <li>{t(`indicators.outcome.${item.outcome}`)}</li>
        {item.plans > 0 && <li>{t('indicators.usedByCount', { count: item.plans })}</li>}
      </ul>
    </li>
  )
}

/** Each filter can be loosened on its own from here. */
function NothingFits(props: { filter: LibraryFilter; onChange: (filter: LibraryFilter) => void }) {
  const { t, language } = useLanguage()
  const nameOf = useDimensionNames()
  const active = Object.keys(props.filter) as (keyof LibraryFilter)[]
  return (
    <section className="sheet empty">
      <h2>{t('indicators.noMatch')}</h2>
      <p>{t('indicators.noMatchText')}</p>
      <p className="cluster">
        {active.map((dimension) => (
          <button
            key={dimension}
            type="button"
            className="button"
            onClick={() => props.onChange(without(props.filter, dimension))}
          >
            {dimension === 'text'
              ? t('indicators.withoutText', { text: props.filter.text ?? '' })
              : t('filter.without', { name: nameOf(dimension).toLocaleLowerCase(language) })}
          </button>
        ))}
      </p>
    </section>
  )
}
