// What every card of the overview needs: the answer, the filter it answers, and the words around it.

import { useMemo } from 'react'
import type { Overview } from '../../contract/overview.ts'
import { type ActivityFilter, filterParameters } from '../../domain/overview/filter.ts'
import type { ChartSource } from '../charts/chart-frame.tsx'
import { useFilterInWords } from '../components/filter-words.ts'
import { queryString } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { ListTarget, Words } from './figures.ts'

export interface CardProps {
  readonly overview: Overview
  readonly filter: ActivityFilter
}

export function useWords(): Words {
  const { t, format } = useLanguage()
  const names = useNames()
  return useMemo(() => ({ t, format, names }), [t, format, names])
}

/** Where figures come from, as it stands below each chart and in its files. */
export function useChartSource({ overview, filter }: CardProps, counted: string): ChartSource {
  const { t } = useLanguage()
  const inWords = useFilterInWords()
  return {
    source: t(overview.exampleData ? 'overview.sourceExample' : 'overview.sourceForms'),
    filter: inWords(filter),
    counted,
    date: overview.dataDate,
  }
}

/** A list's address, for links inside a picture. */
export function hrefOf(target: ListTarget | undefined): { href?: string } {
  return target === undefined ? {} : { href: `${target.to}${queryString(filterParameters(target.filter))}` }
}

/** The addresses of several lists, for the numbers in a table's row. */
export function hrefsOf(...targets: readonly (ListTarget | undefined)[]): (string | undefined)[] {
  return targets.map((target) => hrefOf(target).href)
}

/** The published example data whole, which is all that the report's own words can be held against. */
export function isPublishedView({ overview, filter }: CardProps): boolean {
  const { programme, ...rest } = filter
  return (
    overview.exampleData &&
    Object.keys(rest).length === 0 &&
    (programme === undefined || (programme.length === 1 && programme[0] === '2006-10')) &&
    overview.plans === 162 &&
    overview.activities === 557
  )
}
