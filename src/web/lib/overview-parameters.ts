// The way from a list back to the overview: what of a list's filter the overview knows.

import { filterParameters, type OverviewFilter } from '../../domain/overview/filter.ts'
import type { Parameters } from './address.ts'

const narrower = [
  'programme',
  'from',
  'to',
  'municipality',
  'effortArea',
  'activityType',
  'targetGroup',
  'role',
]

/** The part of an address's filter that the overview knows. */
export function overviewParameters(filter: OverviewFilter): Parameters {
  return Object.fromEntries(
    Object.entries(filterParameters(filter)).filter(([name]) => narrower.includes(name)),
  )
}
