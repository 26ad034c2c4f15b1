// What a list asks the server for: its filter, its order and its page.

import { type ActivityFilter, filterParameters } from '../../domain/overview/filter.ts'
import type { ListState } from './address.ts'

/** A list's parameters as the server reads them; a sort that this list does not know is left out. */
export function listParameters(filter: ActivityFilter, list: ListState, sorts: readonly string[]) {
  const sort = sorts.find((known) => known === list.sort)
  return {
    ...filterParameters(filter),
    page: String(list.page),
    pageSize: String(list.pageSize),
    sort,
    order: sort && list.order,
  }
}
