// The years that a view covers: from, to, or both.

import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { FilterChip } from './filter-chip.tsx'

/** Plans ran on for years after the round of funding that paid for them. */
const yearsAfterProgramme = 7

export interface Period {
  readonly firstYear: number
  readonly lastYear: number
}

export function PeriodChip(props: {
  filter: ActivityFilter
  period: Period | null | undefined
  onChange: (filter: ActivityFilter) => void
}) {
  const { t } = useLanguage()
  const { vocabulary } = useNames()
  const { from, to, ...rest } = props.filter
  const first =
    props.period?.firstYear ?? Math.min(...vocabulary.programmes.map((programme) => programme.firstYear))
  const last =
    props.period?.lastYear ??
    Math.max(...vocabulary.programmes.map((programme) => programme.lastYear)) + yearsAfterProgramme
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const value =
    from !== undefined && to !== undefined
      ? from === to
        ? String(from)
        : `${from}–${to}`
      : from !== undefined
        ? t('filter.fromYear', { from: String(from) })
        : to !== undefined
          ? t('filter.toYear', { to: String(to) })
          : undefined
  const choose = (bound: 'from' | 'to', text: string) => {
    const next = { from, to, [bound]: text === '' ? undefined : Number(text) }
    // A bound that passes the other takes it along, so that the period is never empty.
    if (next.from !== undefined && next.to !== undefined && next.from > next.to)
      next[bound === 'from' ? 'to' : 'from'] = next[bound]
    props.onChange({
      ...rest,
      ...(next.from === undefined ? {} : { from: next.from }),
      ...(next.to === undefined ? {} : { to: next.to }),
    })
  }
  const select = (bound: 'from' | 'to', chosen: number | undefined) => (
    <label className="field">
      {t(bound === 'from' ? 'filter.from' : 'filter.to')}
      <select className="input" value={chosen ?? ''} onChange={(event) => choose(bound, event.target.value)}>
        <option value="">{t('filter.anyYear')}</option>
        {chosen !== undefined && !years.includes(chosen) && <option value={chosen}>{chosen}</option>}
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <FilterChip name={t('filter.period')} value={value} onClear={() => props.onChange(rest)}>
      <p className="small quiet">{t('filter.periodHint')}</p>
      <div className="period-fields">
        {select('from', from)}
        {select('to', to)}
      </div>
    </FilterChip>
  )
}
