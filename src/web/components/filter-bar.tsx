// The row of filter chips above the overview and the lists. It knows the filter's dimensions, not what they narrow.

import { useRef, useState } from 'react'
import type { ActivityFilter, CodedDimension } from '../../domain/overview/filter.ts'
import type { MessageKey } from '../../messages/da.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { FilterChip } from './filter-chip.tsx'
import { OptionList } from './option-list.tsx'
import { type Period, PeriodChip } from './period-chip.tsx'

export type FilterDimension = CodedDimension | 'period'

const alwaysShown: readonly FilterDimension[] = [
  'programme',
  'municipality',
  'effortArea',
  'targetGroup',
  'role',
]

function isActive(filter: ActivityFilter, dimension: FilterDimension): boolean {
  return dimension === 'period'
    ? filter.from !== undefined || filter.to !== undefined
    : filter[dimension] !== undefined
}

/** The filter without one dimension. */
export function without(filter: ActivityFilter, dimension: keyof ActivityFilter | 'period'): ActivityFilter {
  const next = { ...filter }
  if (dimension === 'period') {
    delete next.from
    delete next.to
  } else delete next[dimension]
  if (dimension === 'targetGroup') delete next.alone
  return next
}

function CodedChip(props: {
  dimension: CodedDimension
  filter: ActivityFilter
  onChange: (filter: ActivityFilter, replace: boolean) => void
}) {
  const { t } = useLanguage()
  const names = useNames()
  const changed = useRef(false)
  const { dimension, filter } = props
  const chosen: readonly string[] = filter[dimension] ?? []
  const first = chosen[0]
  const name = t(`filter.${dimension}` satisfies MessageKey)
  // A programme is known by its years; its full name would only repeat the chip's.
  const nameOf = (id: string) => (dimension === 'programme' ? id : names.name(dimension, id))
  const value =
    first === undefined ? undefined : `${nameOf(first)}${chosen.length > 1 ? ` +${chosen.length - 1}` : ''}`
  return (
    <FilterChip
      name={name}
      value={value}
      onOpen={() => {
        changed.current = false
      }}
      onClear={() => props.onChange(without(filter, dimension), false)}
    >
      <OptionList
        label={name}
        options={names.options(dimension)}
        chosen={chosen}
        onChange={(next) => {
          // One visit to the popover is one step back in the browser's history.
          props.onChange(
            next.length === 0 ? without(filter, dimension) : { ...filter, [dimension]: next },
            changed.current,
          )
          changed.current = true
        }}
      />
    </FilterChip>
  )
}

/** A choice without options of its own: shown only when a link has made it, and cleared with its cross. */
function FixedChip(props: { name: string; value: string; onClear: () => void }) {
  const { t } = useLanguage()
  return (
    <span className="chip chip-on chip-fixed">
      <span className="chip-text">
        <span className="chip-name">{props.name}</span> <span className="chip-value">{props.value}</span>
      </span>
      <button
        type="button"
        className="chip-clear"
        aria-label={t('filter.clear', { name: props.name })}
        onClick={props.onClear}
      >
        ✕
      </button>
    </span>
  )
}

export function FilterBar(props: {
  dimensions: readonly FilterDimension[]
  filter: ActivityFilter
  planName?: string | undefined
  /** The years that there are plans in; the programmes' own where they are not known. */
  period?: Period | null | undefined
  onChange: (filter: ActivityFilter, replace?: boolean) => void
  children?: React.ReactNode
}) {
  const { t } = useLanguage()
  const [more, setMore] = useState(false)
  const { filter, dimensions, onChange } = props
  const shown = dimensions.filter(
    (dimension) => more || alwaysShown.includes(dimension) || isActive(filter, dimension),
  )
  const hidden = dimensions.some(
    (dimension) => !alwaysShown.includes(dimension) && !isActive(filter, dimension),
  )
  const empty = Object.keys(filter).length === 0
  return (
    <search className="filters" aria-label={t('filter.label')}>
      {props.children}
      {shown.map((dimension) =>
        dimension === 'period' ? (
          <PeriodChip key={dimension} filter={filter} period={props.period} onChange={onChange} />
        ) : (
          <CodedChip key={dimension} dimension={dimension} filter={filter} onChange={onChange} />
        ),
      )}
      {filter.alone && (
        <FixedChip
          name={t('filter.targetGroup')}
          value={t('filter.aloneOn')}
          onClear={() => onChange(without(filter, 'alone'))}
        />
      )}
      {filter.plan && (
        <FixedChip
          name={t('filter.plan')}
          value={props.planName ?? t('filter.planOne')}
          onClear={() => onChange(without(filter, 'plan'))}
        />
      )}
      {hidden && (
        <button type="button" className="link-button" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? t('filter.fewer') : `+ ${t('filter.more')}`}
        </button>
      )}
      {!empty && (
        <button type="button" className="link-button" onClick={() => onChange({})}>
          {t('filter.clearAll')}
        </button>
      )}
    </search>
  )
}
