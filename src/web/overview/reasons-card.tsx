// Why goals were not reached, crossed with what the activities are: the more of a row's activities, the darker the cell. Fetched
// after the rest of the page, with its words.

import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useState } from 'react'
import type { CrossedReasonsAnswer } from '../../contract/overview.ts'
import type { ActivityFilter, OverviewFilter } from '../../domain/overview/filter.ts'
import type { Crossing } from '../../domain/overview/reasons.ts'
import { unmetReasonIds } from '../../domain/vocabulary/ids.ts'
import { Choice } from '../components/choice.tsx'
import { Failure } from '../components/failure.tsx'
import { FigureLink } from '../components/figure-link.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useWords } from './card-context.ts'
import { crossedTargets, dimensionOf } from './crossed-targets.ts'
import './reasons-card.css'
import { reasonsQuery } from './queries.ts'

type Row = CrossedReasonsAnswer['rows'][number]

/** As they are offered; written out, so that the rules of counting need not come along. */
const crossings: readonly Crossing[] = ['effort-area', 'activity-type', 'target-group', 'role']

/** So many are shown before one asks for all. */
const few = 10

export function ReasonsCard({ filter }: { filter: OverviewFilter }) {
  const { t } = useWords()
  const [by, setBy] = useState<Crossing>('effort-area')
  const query = useQuery(reasonsQuery(filter, by))
  return (
    <section className="sheet crossed" aria-labelledby="crossed">
      <div className="sheet-heading">
        <h2 id="crossed">{t('reasons.title')}</h2>
        <p>{t('reasons.text')}</p>
      </div>
      <Choice
        legend={t('reasons.by')}
        value={by}
        options={crossings.map((id) => ({ id, label: t(`reasons.by.${id}`) }))}
        onChange={setBy}
      />
      {query.error ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : (
        <Crossed key={query.data.by} answer={query.data} filter={filter} />
      )}
      {(by === 'target-group' || by === 'role') && (
        <p className="quiet small">{t(`reasons.overlap.${by}`)}</p>
      )}
    </section>
  )
}

function Crossed({ answer, filter }: { answer: CrossedReasonsAnswer; filter: OverviewFilter }) {
  const { t, names } = useWords()
  const [all, setAll] = useState(false)
  const rows = answer.rows.toSorted((one, other) => other.unmet - one.unmet)
  if (rows.length === 0) return <p className="quiet">{t('reasons.none')}</p>
  const reasons = unmetReasonIds.filter((id) =>
    rows.some(({ main }) => main.some((reason) => reason.id === id && reason.activities > 0)),
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be scrolled by keys too */}
      <section className="crossed-scroll" aria-label={t('reasons.title')} tabIndex={0}>
        <table className="table table-cards crossed-table">
          <thead>
            <tr>
              <th scope="col">{t(`reasons.by.${answer.by}`)}</th>
              <th scope="col" className="number">
                {t('reasons.unmet')}
              </th>
              {reasons.map((id) => (
                <th key={id} scope="col" className="number">
                  {names.reasonName(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, few)).map((row) => (
              <Line key={row.id} row={row} by={answer.by} reasons={reasons} filter={filter} />
            ))}
          </tbody>
        </table>
      </section>
      {!all && rows.length > few && (
        <p className="no-print">
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {t('reasons.all', { rows: rows.length })}
          </button>
        </p>
      )}
    </>
  )
}

/** React's style type knows no custom properties. */
type Shade = CSSProperties & Record<'--share', string>

function Line(props: {
  row: Row
  by: Crossing
  reasons: readonly (typeof unmetReasonIds)[number][]
  filter: OverviewFilter
}) {
  const { t, format, names } = useWords()
  const { row, by, reasons, filter } = props
  const targets = crossedTargets(filter, by, row.id)
  const to = (filter: ActivityFilter | undefined) => filter && { to: '/activities' as const, filter }
  return (
    <tr>
      <td>{names.name(dimensionOf[by], row.id)}</td>
      <td className="number" data-label={t('reasons.unmet')}>
        <div className="cell">
          <span>
            <FigureLink target={row.unmet > 0 ? to(targets?.unmet) : undefined}>
              {format.number(row.unmet)}
            </FigureLink>{' '}
            {t('reasons.of')}{' '}
            <FigureLink target={to(targets?.evaluated)}>{format.number(row.evaluated)}</FigureLink>
          </span>
          <span className="quiet small">{t('reasons.plans', { plans: row.plans })}</span>
        </div>
      </td>
      {reasons.map((id) => {
        const count = row.main.find((reason) => reason.id === id)?.activities ?? 0
        const share: Shade = { '--share': row.unmet === 0 ? '0' : (count / row.unmet).toFixed(2) }
        return (
          <td
            key={id}
            className={count === 0 ? 'number crossed-cell crossed-none' : 'number crossed-cell'}
            style={share}
            data-label={names.reasonName(id)}
          >
            <FigureLink target={count > 0 ? to(targets?.reason(id)) : undefined}>
              {format.number(count)}
            </FigureLink>
          </td>
        )
      })}
    </tr>
  )
}
