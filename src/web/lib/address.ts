// The address bar as the one place where a view's filter, order and page are kept, so that a view can be shared.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type ActivityFilter, filterParameters, parseFilter } from '../../domain/overview/filter.ts'
import { queryString } from './api.ts'

export type Parameters = Record<string, string>

/** Addresses hold plain text only: `?programme=2006-10`, never JSON. */
export function parseSearch(search: string): Parameters {
  return Object.fromEntries(new URLSearchParams(search))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const texts: Parameters = {}
  for (const [name, value] of Object.entries(search)) if (typeof value === 'string') texts[name] = value
  return queryString(texts)
}

export function readParameters(search: Record<string, unknown>): Parameters {
  const texts: Parameters = {}
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' || typeof value === 'number') texts[name] = String(value)
  }
  return texts
}

/** The parameters of a list beside its filter. */
export interface ListState {
  readonly page: number
  readonly pageSize: number
  readonly sort: string | undefined
  readonly order: 'asc' | 'desc'
}

const listParameters = ['sort', 'order', 'pageSize'] as const
export const pageSizes = [10, 25, 50, 100] as const

export function useAddress() {
  const parameters = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  const navigate = useNavigate()
  const { filter, ignored } = useMemo(() => parseFilter(parameters), [parameters])

  const setFilter = (next: ActivityFilter, replace = false) => {
    const search: Parameters = { ...filterParameters(next) }
    for (const name of listParameters) if (parameters[name]) search[name] = parameters[name]
    void navigate({ to: '.', search, replace, resetScroll: false })
  }

  const list: ListState = {
    page: /^[1-9]\d{0,6}$/.test(parameters['page'] ?? '') ? Number(parameters['page']) : 1,
    pageSize: pageSizes.find((size) => String(size) === parameters['pageSize']) ?? 25,
    sort: parameters['sort'],
    order: parameters['order'] === 'desc' ? 'desc' : 'asc',
  }

  const setList = (change: Partial<ListState>) => {
    const search: Parameters = { ...filterParameters(filter) }
    const next = { ...list, ...change, page: change.page ?? 1 }
    if (next.sort) Object.assign(search, { sort: next.sort, order: next.order })
    if (next.pageSize !== 25) search['pageSize'] = String(next.pageSize)
    if (next.page > 1) search['page'] = String(next.page)
    void navigate({ to: '.', search, resetScroll: false })
  }

  return { parameters, filter, ignored, setFilter, list, setList }
}

/** The filter of a link's target; lists and overview read it back with `useAddress`. */
export function searchFor(filter: ActivityFilter): Parameters {
  return filterParameters(filter)
}
