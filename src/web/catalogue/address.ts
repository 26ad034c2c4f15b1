// What of the catalogue stands in the address: the filter, the order, and whose effort areas it is shown by.

import { useNavigate } from '@tanstack/react-router'
import { filterParameters, type OverviewFilter } from '../../domain/overview/filter.ts'
import { type Parameters, useAddress } from '../lib/address.ts'
import { overviewParameters } from '../lib/overview-parameters.ts'

export const catalogueSorts = ['area', 'name', 'plans', 'activities', 'reached'] as const
export type CatalogueSort = (typeof catalogueSorts)[number]

export function useCatalogueAddress() {
  const { parameters, filter: whole, ignored } = useAddress()
  const navigate = useNavigate()
  const filter: OverviewFilter = Object.fromEntries(
    Object.entries(whole).filter(
      ([name]) => name in overviewParameters(whole) || name === 'from' || name === 'to',
    ),
  )
  const sort = catalogueSorts.find((known) => known === parameters['sort']) ?? 'area'
  const by = parameters['by']
  const go = (
    next: OverviewFilter,
    change: { sort?: CatalogueSort; by?: string | undefined },
    replace: boolean,
  ) => {
    const wanted = { sort, by, ...change }
    const search: Parameters = { ...filterParameters(next) }
    if (wanted.sort !== 'area') search['sort'] = wanted.sort
    if (wanted.by) search['by'] = wanted.by
    void navigate({ to: '.', search, replace, resetScroll: false })
  }
  return {
    ...{ filter, ignored, sort, by },
    setFilter: (next: OverviewFilter, replace = false) => go(next, {}, replace),
    setSort: (next: CatalogueSort) => go(filter, { sort: next }, true),
    setBy: (next: string | undefined) => go(filter, { by: next }, false),
  }
}
