// What consultants ask plans to mend most, year by year or round by round. Each number leads to the self-evaluations behind it.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReturnReasonCounts } from '../../contract/evaluation-lists.ts'
import { returnReasons } from '../../domain/sparring/return-reasons.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Choice } from '../components/choice.tsx'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SelectField } from '../components/select-field.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import type { Parameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import './evaluations.css'
import { failureOf } from '../lib/query-failure.ts'
import { returnReasonsQuery } from './queries.ts'

type Counts = ReturnReasonCounts['items'][number]

interface Column {
  readonly id: string
  readonly name: string
  /** What the list behind its numbers is narrowed to. */
  readonly search: Parameters
  readonly counts: readonly Counts[]
}

/** So many fit beside each other on a desk; what is older is in the sum. */
const most = 5

export function ReturnReasonsPage() {
  const { t } = useLanguage()
  const query = useQuery(returnReasonsQuery)
  return (
    <article>
      <PageHeading
        title={t('returnReasons.title')}
        above={
          <Breadcrumbs>
            {[
              <Link key="list" to="/evaluations">
                {t('evaluation.toReview')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p className="measure">{t('returnReasons.text')}</p>
      </PageHeading>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : query.data.items.every(({ sentBack }) => sentBack === 0) ? (
        <p className="sheet quiet">{t('returnReasons.none')}</p>
      ) : (
        <Counted items={query.data.items} />
      )}
    </article>
  )
}

function Counted({ items }: { items: readonly Counts[] }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const [programme, setProgramme] = useState('')
  const [by, setBy] = useState<'year' | 'round'>('year')
  const there = new Set(items.map((counts) => counts.programme))
  const chosen = items.filter((counts) => programme === '' || counts.programme === programme)
  const total = sum(chosen, ({ sentBack }) => sentBack)
  const said = { sentBack: format.number(total), handedIn: sum(chosen, (c) => c.handedIn) }
  return (
    <section className="sheet form" aria-label={t('returnReasons.title')}>
      <div className="cluster no-print">
        {there.size > 1 && (
          <SelectField
            label={t('evaluation.programme')}
            value={programme}
            options={[
              { id: '', name: t('inbox.filter.all') },
              ...names.options('programme').filter(({ id }) => there.has(id)),
            ]}
            onChange={setProgramme}
          />
        )}
        <Choice
          legend={t('returnReasons.by')}
          value={by}
          options={(['year', 'round'] as const).map((id) => ({ id, label: t(`returnReasons.by.${id}`) }))}
          onChange={setBy}
        />
      </div>
      <p>{t('returnReasons.outOf', { ...said, count: total })}</p>
      {total > 0 && (
        <ReasonTable
          counts={chosen}
          columns={by === 'year' ? byYear(chosen) : byRound(chosen, t('evaluation.noRound'))}
          narrowed={programme === '' ? {} : { programme }}
        />
      )}
    </section>
  )
}

function byYear(counts: readonly Counts[]): Column[] {
  const years = [...new Set(counts.map(({ year }) => year))].sort((one, other) => other - one)
  return years.slice(0, most).map((year) => ({
    ...{ id: String(year), name: String(year), search: { sentBackIn: String(year) } },
    counts: counts.filter((one) => one.year === year),
  }))
}

function byRound(counts: readonly Counts[], none: string): Column[] {
  const rounds = new Map(counts.map(({ round }) => [round?.id ?? '', round]))
  const newest = [...rounds.values()].sort((one, other) =>
    (one?.dueOn ?? '') < (other?.dueOn ?? '') ? 1 : -1,
  )
  return newest.slice(0, most).map((round) => ({
    ...{ id: round?.id ?? '', name: round?.title ?? none },
    search: { round: round?.id ?? 'none' },
    counts: counts.filter((one) => (one.round?.id ?? '') === (round?.id ?? '')),
  }))
}

function ReasonTable(props: { counts: readonly Counts[]; columns: readonly Column[]; narrowed: Parameters }) {
  const { t, format, language } = useLanguage()
  const { counts, columns, narrowed } = props
  const of = (id: string, within: readonly Counts[]) =>
    sum(within, ({ reasons }) => reasons.find(({ reason }) => reason === id)?.count ?? 0)
  const rows = returnReasons
    .map(({ id, name }) => ({ id, name: name[language], count: of(id, counts) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  const total = sum(counts, ({ sentBack }) => sentBack)
  return (
    <div className="table-wrap">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t('returnReasons.reason')}</th>
            <th scope="col" className="number">
              {t('returnReasons.all')}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className="number">
                {column.name}
                <span className="quiet small reasons-n">
                  {t('returnReasons.n', { n: format.number(sum(column.counts, (one) => one.sentBack)) })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, count }) => (
            <tr key={id}>
              <td>{name}</td>
              <td className="number" data-label={t('returnReasons.all')}>
                <Behind count={count} search={{ ...narrowed, sentBackFor: id }} />{' '}
                <span className="quiet">({format.share(count, total)})</span>
              </td>
              {columns.map((column) => (
                <td key={column.id} className="number" data-label={column.name}>
                  <Behind
                    count={of(id, column.counts)}
                    search={{ ...narrowed, ...column.search, sentBackFor: id }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Behind({ count, search }: { count: number; search: Parameters }) {
  const { format } = useLanguage()
  if (count === 0) return <span className="quiet">0</span>
  return (
    <Link to="/evaluations" search={search}>
      {format.number(count)}
    </Link>
  )
}

const sum = (counts: readonly Counts[], of: (counts: Counts) => number) =>
  counts.reduce((all, one) => all + of(one), 0)
