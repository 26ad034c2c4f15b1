// The chips that narrow the library, kept in the address.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import {
  type LibraryDimension,
  type LibraryFilter,
  libraryDimensions,
  libraryFilterValues,
  libraryParameters,
  parseLibraryFilter,
} from '../../domain/indicator/library-filter.ts'
import { FilterChip } from '../components/filter-chip.tsx'
import { type ListOption, OptionList } from '../components/option-list.tsx'
import { TextFilter } from '../components/text-filter.tsx'
import { readParameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { useIndicatorWords } from './indicator-words.ts'

export function useLibraryAddress() {
  const parameters = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  const navigate = useNavigate()
  const { filter, ignored } = useMemo(() => parseLibraryFilter(parameters), [parameters])
  const setFilter = (next: LibraryFilter, replace = false) =>
    void navigate({ to: '.', search: libraryParameters(next), replace, resetScroll: false })
  return { filter, ignored, setFilter }
}

export function useDimensionNames() {
  const { t } = useLanguage()
  return (dimension: LibraryDimension | 'text') =>
    dimension === 'text' ? t('indicators.search') : t(`indicators.filter.${dimension}`)
}

function useOptions(): (dimension: LibraryDimension) => readonly ListOption[] {
  const { t } = useLanguage()
  const names = useNames()
  const words = useIndicatorWords()
  return (dimension) => {
    if (dimension === 'effortArea' || dimension === 'activityType') return names.options(dimension)
    const said = {
      lane: () => libraryFilterValues.lane.map((id) => ({ id, name: words.laneName(id) })),
      unit: () => libraryFilterValues.unit.map((id) => ({ id, name: words.unitName(id) })),
      term: () => libraryFilterValues.term.map((id) => ({ id, name: t(`indicators.term.${id}`) })),
      outcome: () => libraryFilterValues.outcome.map((id) => ({ id, name: t(`indicators.outcome.${id}`) })),
      state: () => libraryFilterValues.state.map((id) => ({ id, name: t(`indicators.state.${id}`) })),
    } as const
    return said[dimension]()
  }
}

export function without(filter: LibraryFilter, dimension: keyof LibraryFilter): LibraryFilter {
  const { [dimension]: _, ...others } = filter
  return others
}

function Chip(props: {
  dimension: LibraryDimension
  filter: LibraryFilter
  onChange: (filter: LibraryFilter, replace: boolean) => void
}) {
  const { t } = useLanguage()
  const nameOf = useDimensionNames()
  const options = useOptions()(props.dimension)
  const changed = useRef(false)
  const { dimension, filter } = props
  const chosen: readonly string[] = filter[dimension] ?? []
  const first = options.find(({ id }) => id === chosen[0])?.name
  return (
    <FilterChip
      name={nameOf(dimension)}
      value={first === undefined ? undefined : `${first}${chosen.length > 1 ? ` +${chosen.length - 1}` : ''}`}
      {...(dimension === 'state' && { unset: t('indicators.state.current') })}
      onOpen={() => {
        changed.current = false
      }}
      onClear={() => props.onChange(without(filter, dimension), false)}
    >
      <OptionList
        label={nameOf(dimension)}
        options={options}
        chosen={chosen}
        onChange={(next) => {
          // One visit to the panel is one step back in the browser's history.
          const others = without(filter, dimension)
          props.onChange(next.length === 0 ? others : { ...others, [dimension]: next }, changed.current)
          changed.current = true
        }}
      />
    </FilterChip>
  )
}

export function LibraryFilters(props: {
  filter: LibraryFilter
  onChange: (filter: LibraryFilter, replace?: boolean) => void
}) {
  const { t } = useLanguage()
  const { filter, onChange } = props
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <TextFilter
        label={t('indicators.search')}
        value={filter.text ?? ''}
        onChange={(text) => onChange(text === '' ? without(filter, 'text') : { ...filter, text }, true)}
      />
      {libraryDimensions.map((dimension) => (
        <Chip key={dimension} dimension={dimension} filter={filter} onChange={onChange} />
      ))}
      {Object.keys(filter).length > 0 && (
        <button type="button" className="link-button" onClick={() => onChange({})}>
          {t('filter.clearAll')}
        </button>
      )}
    </search>
  )
}
