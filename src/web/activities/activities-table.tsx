// Activities as rows: what, where, of which type, and how far.

import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ActivityListItem } from '../../contract/activities.ts'
import type { Format } from '../../messages/format.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { type Column, DataTable, type SortState } from '../components/data-table.tsx'
import { ExampleMark } from '../components/example-banner.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'
import { type Names, useNames } from '../lib/vocabulary.ts'

function createColumns(names: Names, format: Format, marked: boolean): Column<ActivityListItem>[] {
  return [
    {
      id: 'title',
      cell: ({ row }) => (
        <Link to="/activities/$id" params={{ id: row.original.id }} className="row-title">
          {row.original.title}
        </Link>
      ),
    },
    {
      id: 'plan',
      cell: ({ row: { original } }) => (
        <>
          <Link to="/plans/$id" params={{ id: original.plan.id }}>
            {original.plan.name}
          </Link>{' '}
          {marked && original.plan.example && <ExampleMark />}
          <br />
          <span className="quiet small">{names.name('municipality', original.plan.municipality)}</span>
        </>
      ),
    },
    {
      id: 'type',
      cell: ({ row: { original } }) => (
        <>
          {names.name('activityType', original.activityType)}
          <br />
          <span className="quiet small">
            <AreaTag area={original.effortArea} />
          </span>
        </>
      ),
    },
    { id: 'startsOn', cell: ({ row }) => format.years(row.original.startsOn, row.original.endsOn) },
    { id: 'attainment', cell: ({ row }) => <AttainmentBadge attainment={row.original.attainment} /> },
  ]
}

export function ActivitiesTable(props: {
  items: ActivityListItem[]
  caption: string
  state: SortState
  onSort: (state: SortState) => void
  stale: boolean
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  // Where all are examples the page's own notice says so; a mark on each row tells them apart from others.
  const marked = props.items.some((item) => !item.plan.example)
  const columns = useMemo(() => createColumns(names, format, marked), [names, format, marked])
  return (
    <DataTable
      caption={props.caption}
      columns={columns}
      texts={{
        title: { label: t('activities.columnTitle'), sort: 'title' },
        plan: { label: t('activities.columnPlan'), sort: 'plan' },
        type: { label: t('activities.columnType'), sort: 'type' },
        startsOn: { label: t('activities.columnStartsOn'), sort: 'startsOn' },
        attainment: { label: t('activities.columnAttainment'), sort: 'attainment' },
      }}
      rows={props.items}
      rowId={(item) => item.id}
      state={props.state}
      onSort={props.onSort}
      stale={props.stale}
    />
  )
}
