// The plans, or those behind a number: who, where, when, with what and for how much.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { PlanListItem } from '../../contract/plans.ts'
import type { Format } from '../../messages/format.ts'
import { AreaDots } from '../components/area-tag.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { ExampleBanner, ExampleMark } from '../components/example-banner.tsx'
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
import { useLanguage } from '../lib/language.tsx'
import { type Names, useNames } from '../lib/vocabulary.ts'
import { useMay } from '../session/queries.ts'
import { OwnPlans } from './own-plans.tsx'
import './plans.css'
import { failureOf } from '../lib/query-failure.ts'
import { plansQuery } from './queries.ts'

const dimensions: readonly FilterDimension[] = [
  'programme',
  'municipality',
  'effortArea',
  'targetGroup',
  'role',
  'activityType',
  'period',
  'attainment',
  'reason',
]

function createColumns(names: Names, format: Format, marked: boolean): Column<PlanListItem>[] {
  return [
    {
      id: 'name',
      cell: ({ row: { original } }) => (
        <>
          <Link to="/plans/$id" params={{ id: original.id }} className="row-title">
            {original.name}
          </Link>{' '}
          {marked && original.example && <ExampleMark />}
          <br />
          <span className="quiet small">{names.name('programme', original.programme)}</span>
        </>
      ),
    },
    { id: 'municipality', cell: ({ row }) => names.name('municipality', row.original.municipality) },
    {
      id: 'startsOn',
      cell: ({ row: { original } }) => (
        <span className="unbroken">{format.years(original.startsOn, original.endsOn)}</span>
      ),
    },
    { id: 'areas', cell: ({ row }) => <AreaDots areas={row.original.effortAreas} /> },
    { id: 'activities', cell: ({ row }) => format.number(row.original.activities) },
    { id: 'kroner', cell: ({ row }) => format.shortKroner(row.original.totalKroner) },
  ]
}

function PlansTable(props: {
  items: PlanListItem[]
  state: { sort: string | undefined; order: 'asc' | 'desc' }
  onSort: (state: { sort: string | undefined; order: 'asc' | 'desc' }) => void
  stale: boolean
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  const marked = props.items.some((item) => !item.example)
  const columns = useMemo(() => createColumns(names, format, marked), [names, format, marked])
  return (
    <DataTable
      caption={t('plans.caption')}
      columns={columns}
      texts={{
        name: { label: t('plans.columnName'), sort: 'name' },
        municipality: { label: t('plans.columnMunicipality'), sort: 'municipality' },
        startsOn: { label: t('plans.columnStartsOn'), sort: 'startsOn' },
        areas: { label: t('plans.columnAreas') },
        activities: { label: t('plans.columnActivities'), sort: 'activities', numeric: true },
        kroner: { label: t('plans.columnKroner'), sort: 'kroner', numeric: true },
      }}
      rows={props.items}
      rowId={(item) => item.id}
      state={props.state}
      onSort={props.onSort}
      stale={props.stale}
    />
  )
}

export function PlansPage() {
  const { t } = useLanguage()
  const grants = useMay('grant-plans')
  const { filter, ignored, setFilter, list, setList } = useAddress()
  const query = useQuery(plansQuery(filter, list))
  const filtered = Object.keys(filter).length > 0
  const answer = query.data
  const empty = answer?.total === 0 && !filtered
  return (
    <>
      <PageHeading
        title={t('plans.title')}
        actions={
          grants && (
            <Link to="/plans/new" className={empty ? 'button' : 'button button-filled'}>
              {t('edit.newPlan')}
            </Link>
          )
        }
      >
        <p role="status">
          {query.isPlaceholderData
            ? t('activities.updating')
            : answer && t(filtered ? 'plans.countFiltered' : 'plans.count', { count: answer.total })}
        </p>
      </PageHeading>
      {answer?.items.some((item) => item.example) && <ExampleBanner />}
      {!filtered && <OwnPlans />}
      <IgnoredNotice ignored={ignored} />
      <FilterBar dimensions={dimensions} filter={filter} onChange={setFilter}>
        <TextFilter
          value={filter.text ?? ''}
          onChange={(text) => setFilter(text === '' ? without(filter, 'text') : { ...filter, text }, true)}
        />
      </FilterBar>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : answer === undefined ? (
        <ListSkeleton />
      ) : empty ? (
        <NothingYet title={t('plans.empty')} text={t('plans.emptyText')} />
      ) : answer.total === 0 ? (
        <NoMatch filter={filter} onChange={setFilter} />
      ) : (
        <div className="sheet">
          <PlansTable
            items={answer.items}
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
