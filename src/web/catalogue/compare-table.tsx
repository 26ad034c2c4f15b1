// Types as columns, what is known of them as rows; on a phone the columns are scrolled through.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { ActivityFilter, OverviewFilter } from '../../domain/overview/filter.ts'
import type { ActivityTypeId } from '../../domain/vocabulary/ids.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { FigureLink } from '../components/figure-link.tsx'
import { searchFor } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { ShareStrip } from './share-strip.tsx'

/** As many of each list as are compared at a glance. */
const most = 3

type Cell = (type: CatalogueType) => ReactNode

function useRows(filter: OverviewFilter): readonly { key: string; name: string; cell: Cell }[] {
  const { t, format, language } = useLanguage()
  const names = useNames()
  const said = (type: CatalogueType) => names.vocabulary.activityTypes.find(({ id }) => id === type.id)
  const number = (
    type: CatalogueType,
    count: number,
    to: '/plans' | '/activities',
    more: ActivityFilter | undefined = {},
  ) => (
    <FigureLink
      target={
        count === 0 || !more ? undefined : { to, filter: { ...filter, activityType: [type.id], ...more } }
      }
    >
      {format.number(count)}
    </FigureLink>
  )
  const groups = (ids: readonly string[] | undefined) =>
    lines((ids ?? []).map((id) => names.name('targetGroup', id)))
  const counted = <Id extends string>(
    type: CatalogueType,
    rows: readonly { readonly id: Id; readonly activities: number }[],
    name: (id: Id) => string,
    more: (id: Id) => ActivityFilter | undefined,
  ) =>
    lines(
      rows
        .filter(({ activities }) => activities > 0)
        .toSorted((one, other) => other.activities - one.activities)
        .slice(0, most)
        .map(({ id, activities }) => (
          <>
            {name(id)} {number(type, activities, '/activities', more(id))}
          </>
        )),
    )
  return [
    { key: 'area', name: t('catalogue.compareArea'), cell: (type) => <AreaTag area={type.effortArea} /> },
    { key: 'purpose', name: t('catalogue.comparePurpose'), cell: (type) => said(type)?.purpose[language] },
    {
      key: 'first',
      name: t('catalogue.primaryName'),
      cell: (type) => groups(said(type)?.primaryTargetGroups),
    },
    {
      key: 'then',
      name: t('catalogue.secondaryName'),
      cell: (type) => groups(said(type)?.secondaryTargetGroups),
    },
    { key: 'plans', name: t('catalogue.column.plans'), cell: (type) => number(type, type.plans, '/plans') },
    {
      key: 'activities',
      name: t('catalogue.column.activities'),
      cell: (type) => number(type, type.activities, '/activities'),
    },
    {
      key: 'reached',
      name: t('catalogue.column.reached'),
      cell: (type) => <Reached type={type} filter={filter} />,
    },
    {
      key: 'reasons',
      name: t('catalogue.compareReasons'),
      cell: (type) => counted(type, type.unmet, names.reasonName, (id) => ({ reason: [id] })),
    },
    {
      key: 'roles',
      name: t('catalogue.compareRoles'),
      cell: (type) =>
        counted(
          type,
          type.roles,
          (id) => names.name('role', id),
          // Of the other roles in what has a chosen one, the list would tell of more than the number.
          (id) => (filter.role && !filter.role.includes(id) ? undefined : { role: [id] }),
        ),
    },
    {
      key: 'partners',
      name: t('catalogue.partners'),
      cell: (type) =>
        lines(
          type.partners
            .slice(0, most)
            .map(({ id, activities }) => `${names.name('partner', id)} ${format.number(activities)}`),
        ),
    },
    {
      key: 'indicators',
      name: t('catalogue.indicators'),
      cell: (type) => lines(type.indicators.most.slice(0, most).map(({ name }) => name[language])),
    },
  ]
}

/** A dash where there is nothing. */
function lines(items: readonly ReactNode[]): ReactNode {
  if (items.length === 0) return <span className="quiet">–</span>
  return (
    <ul className="compare-lines">
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell are told once
        <li key={place}>{item}</li>
      ))}
    </ul>
  )
}

function Reached({ type, filter }: { type: CatalogueType; filter: OverviewFilter }) {
  const { t, format } = useLanguage()
  const { reached, pooled } = type
  if (pooled === null) return <span className="quiet">{t('catalogue.notEvaluated')}</span>
  const target = { ...filter, activityType: [type.id], attainment: ['reached'] } satisfies ActivityFilter
  return (
    <>
      <ShareStrip reached={reached} pooled={pooled} />
      <strong>{format.share(reached.count, reached.of)}</strong>{' '}
      <FigureLink target={reached.count === 0 ? undefined : { to: '/activities', filter: target }}>
        {t('catalogue.reachedOf', { count: format.number(reached.count), of: format.number(reached.of) })}
      </FigureLink>
      <p className="quiet small">{t('catalogue.pooledAt', { share: format.share(pooled.mean, 1) })}</p>
    </>
  )
}

export function CompareTable(props: {
  types: readonly CatalogueType[]
  filter: OverviewFilter
  onRemove: (id: ActivityTypeId) => void
}) {
  const { t } = useLanguage()
  const names = useNames()
  const rows = useRows(props.filter)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className="sheet compare-scroll" aria-label={t('catalogue.compareTitle')} tabIndex={0}>
      <table className="table compare-table">
        <caption className="visually-hidden">{t('catalogue.compareTitle')}</caption>
        <thead>
          <tr>
            <td />
            {props.types.map(({ id }) => (
              <th key={id} scope="col">
                <Link to="/catalogue/$id" params={{ id }} search={searchFor(props.filter)}>
                  {names.name('activityType', id)}
                </Link>
                <button type="button" className="link-button no-print" onClick={() => props.onRemove(id)}>
                  {t('catalogue.remove')}
                  <span className="visually-hidden"> {names.name('activityType', id)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cell }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {props.types.map((type) => (
                <td key={type.id}>{cell(type)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
