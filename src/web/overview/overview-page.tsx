// The national overview: the filter, the key figures, and the pictures behind them.

import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { DownloadMenu } from '../components/download-menu.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { FilterBar, type FilterDimension } from '../components/filter-bar.tsx'
import { IgnoredNotice } from '../components/ignored-notice.tsx'
import { NoMatch } from '../components/no-match.tsx'
import { NothingYet } from '../components/nothing-yet.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ShareButton } from '../components/share-button.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useAddress } from '../lib/address.ts'
import { queryString } from '../lib/api.ts'
import { saveFile } from '../lib/save-file.ts'
import './overview.css'
import { filterParameters, type OverviewFilter } from '../../domain/overview/filter.ts'
import { failureOf } from '../lib/query-failure.ts'
import { AttainmentCard } from './attainment-card.tsx'
import { type CardProps, useWords } from './card-context.ts'
import { AreasCard, GroupsCard, MoneyCard, ReasonsCard, TopMunicipalitiesCard } from './cards.tsx'
import { figuresFile } from './figures-csv.ts'
import { KeyFigures } from './key-figures.tsx'
import { MapCard } from './map-card.tsx'
import { overviewQuery } from './queries.ts'
import { SharesCard } from './shares-card.tsx'
import { OverviewSkeleton } from './skeleton.tsx'
import { Summary } from './summary.tsx'
import { TypesCard } from './types-card.tsx'

/** Fetched when the rest is there. */
const CrossedReasons = lazy(async () => ({ default: (await import('./reasons-card.tsx')).ReasonsCard }))

const dimensions: readonly FilterDimension[] = [
  'programme',
  'municipality',
  'effortArea',
  'targetGroup',
  'role',
  'activityType',
  'period',
]

/** The overview's own part of an address that may have come from a list. */
function overviewFilter(filter: OverviewFilter): OverviewFilter {
  const own: Record<string, unknown> = { ...filter }
  for (const name of ['alone', 'withoutTargetGroup', 'attainment', 'reason', 'text', 'plan']) delete own[name]
  return own
}

function Cards(props: CardProps) {
  return (
    <>
      <KeyFigures {...props} />
      <div className="cards">
        <AreasCard {...props} />
        <GroupsCard {...props} />
        <div className="cards-column">
          <SharesCard {...props} />
          <AttainmentCard {...props} />
        </div>
        <div className="cards-column">
          <ReasonsCard {...props} />
          <MoneyCard {...props} />
        </div>
        <div className="cards-wide">
          <Suspense fallback={<ListSkeleton />}>
            <CrossedReasons filter={props.filter} />
          </Suspense>
        </div>
        <div className="cards-wide">
          <TypesCard {...props} />
        </div>
        <MapCard {...props} />
        <TopMunicipalitiesCard {...props} />
      </div>
    </>
  )
}

function useDownloads(props: { filter: OverviewFilter; overview: CardProps['overview'] | undefined }) {
  const words = useWords()
  const { t } = words
  const { overview, filter } = props
  const query = queryString(filterParameters(filter))
  return [
    ...(overview
      ? [
          {
            label: t('overview.downloadFigures'),
            onClick: () => saveFile('overblik.csv', figuresFile(overview, filter, words)),
          },
        ]
      : []),
    { label: t('overview.downloadActivitiesXlsx'), href: `/api/activities.xlsx${query}` },
    { label: t('overview.downloadActivitiesCsv'), href: `/api/activities.csv${query}` },
    { label: t('overview.print'), onClick: () => window.print() },
  ]
}

export function OverviewPage() {
  const { t } = useWords()
  const address = useAddress()
  const filter = overviewFilter(address.filter)
  const query = useQuery(overviewQuery(filter))
  const downloads = useDownloads({ filter, overview: query.data })
  const overview = query.data
  const filtered = Object.keys(filter).length > 0
  const empty = overview !== undefined && overview.plans === 0 && overview.activities === 0
  if (empty && !filtered)
    return (
      <>
        <PageHeading title={t('overview.title')} />
        <NothingYet title={t('overview.emptyTitle')} text={t('overview.emptyText')} />
      </>
    )
  return (
    <>
      <PageHeading
        title={t('overview.title')}
        actions={
          <>
            <ShareButton />
            <DownloadMenu label={t('overview.download')} items={downloads} />
          </>
        }
      >
        {!failureOf(query) && (
          <Summary overview={overview} filter={filter} updating={query.isPlaceholderData} />
        )}
      </PageHeading>
      {overview?.exampleData && <ExampleBanner />}
      <IgnoredNotice ignored={address.ignored} />
      <FilterBar
        dimensions={dimensions}
        filter={filter}
        period={overview?.period}
        onChange={address.setFilter}
      />
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : overview === undefined ? (
        <OverviewSkeleton />
      ) : empty ? (
        <NoMatch filter={filter} onChange={address.setFilter} />
      ) : (
        <div className={query.isPlaceholderData ? 'dimmed' : undefined} aria-busy={query.isPlaceholderData}>
          <Cards overview={overview} filter={filter} />
        </div>
      )}
    </>
  )
}
