// All that was ever put down, with what became of it.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MeasuredIndicator } from '../../contract/measurements.ts'
import { Failure } from '../components/failure.tsx'
import { PageSteps } from '../components/pager.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { failureOf } from '../lib/query-failure.ts'
import { historyQuery } from './queries.ts'

export function History(props: { planId: string; indicator: MeasuredIndicator }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <details className="sheet no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('indicator.history')}</summary>
      {open && props.indicator.feed !== null && <p className="quiet">{t('indicator.counted.before')}</p>}
      {open && <Lines {...props} />}
    </details>
  )
}

function Lines({ planId, indicator }: { planId: string; indicator: MeasuredIndicator }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const [page, setPage] = useState(1)
  const query = useQuery(historyQuery(planId, indicator.id, page))
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  const { items, total, pageSize } = query.data
  if (total === 0) return <p className="quiet">{t('indicator.historyNone')}</p>
  const pages = Math.ceil(total / pageSize)
  return (
    <>
      <ol className="values">
        {items.map((value) => {
          const said = `${format.date(value.on)}: ${words.value(value, indicator.unit)}`
          const by = {
            name:
              value.recordedBy === null
                ? t(`indicator.origin.${value.origin}`)
                : personName(value.recordedBy, t),
            moment: format.moment(value.recordedAt),
          }
          return (
            <li key={value.id}>
              <p>
                {value.state === 'current' ? said : <del>{said}</del>}{' '}
                <span className="small">{t(`indicator.state.${value.state}`)}</span>
              </p>
              <p className="quiet small">
                {[value.source, value.comment, t('edit.byAt', by)].filter((part) => part !== '').join(' · ')}
              </p>
            </li>
          )
        })}
      </ol>
      {pages > 1 && <PageSteps page={page} pages={pages} onPage={setPage} />}
    </>
  )
}
