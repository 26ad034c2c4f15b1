// The list behind a number: which activities were counted, and how they went.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { filterParameters } from '../../domain/overview/filter.ts'
import { DownloadMenu } from '../components/download-menu.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { FilterBar, type FilterDimension, without } from '../components/filter-bar.tsx'
import { IgnoredNotice } from '../components/ignored-notice.tsx'
import { NoMatch } from '../components/no-match.tsx'
import { NothingYet } from '../components/nothing-yet.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { Pager } from '../components/pager.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { TextFilter } from '../components/text-filter.tsx'
import { useAddress } from '../lib/address.ts'
import { queryString } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { overviewParameters } from '../lib/overview-parameters.ts'
import { failureOf } from '../lib/query-failure.ts'
import { ActivitiesTable } from './activities-table.tsx'
import { activitiesQuery } from './queries.ts'

const dimensions: readonly FilterDimension[] = [
  'programme',
  'municipality',
  'effortArea',
  'targetGroup',
  'role',
  'attainment',
  'reason',
  'activityType',
  'period',
  'withoutTargetGroup',
]

export function ActivitiesPage() {
  const { t } = useLanguage()
  const { filter, ignored, setFilter, list, setList } = useAddress()
  const query = useQuery(activitiesQuery(filter, list))
  const filtered = Object.keys(filter).length > 0
  const answer = query.data
  const exportQuery = queryString(filterParameters(filter))
  // The overview knows fewer dimensions than the list; only where it can show the same activities is it linked.
  const overview = overviewParameters(filter)
  const sameView = filtered && Object.keys(overview).length === Object.keys(filterParameters(filter)).length
  return (
    <>
      <PageHeading
        title={t('activities.title')}
        actions={
          <DownloadMenu
            label={t('activities.export')}
            items={[
              { label: t('activities.exportXlsx'), href: `/api/activities.xlsx${exportQuery}` },
              { label: t('activities.exportCsv'), href: `/api/activities.csv${exportQuery}` },
            ]}
          />
        }
      >
        <p role="status">
          {query.isPlaceholderData
            ? t('activities.updating')
            : answer &&
              t(filtered ? 'activities.countFiltered' : 'activities.count', { count: answer.total })}
          {!query.isPlaceholderData && sameView && (
            <>
              {'. '}
              <Link to="/overview" search={overview} className="no-print">
                {t('activities.toOverview')}
              </Link>
            </>
          )}
        </p>
      </PageHeading>
      {answer?.items.some((item) => item.plan.example) && <ExampleBanner />}
      <IgnoredNotice ignored={ignored} />
      <FilterBar
        dimensions={dimensions}
        filter={filter}
        planName={
          filter.plan ? answer?.items.find((item) => item.plan.id === filter.plan)?.plan.name : undefined
        }
        onChange={setFilter}
      >
        <TextFilter
          value={filter.text ?? ''}
          onChange={(text) => setFilter(text === '' ? without(filter, 'text') : { ...filter, text }, true)}
        />
      </FilterBar>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : answer === undefined ? (
        <ListSkeleton />
      ) : answer.total === 0 ? (
        filtered ? (
          <NoMatch filter={filter} onChange={setFilter} />
        ) : (
          <NothingYet title={t('activities.empty')} text={t('activities.emptyText')} />
        )
      ) : (
        <div className="sheet">
          <ActivitiesTable
            items={answer.items}
            caption={t('activities.caption')}
            state={{ sort: list.sort, order: list.order }}
            onSort={setList}
            stale={query.isPlaceholderData}
          />
          <Pager total={answer.total} list={list} onChange={setList} />
        </div>
      )}
    </>
  )
}
