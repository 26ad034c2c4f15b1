// The one filter that the overview, the lists behind its figures, the address bar and the command line share.
// Several values of one dimension widen the choice (or), several dimensions narrow it (and).

import {
  type ActivityTypeId,
  type AttainmentId,
  activityTypeIds,
  attainmentIds,
  type EffortAreaId,
  effortAreaIds,
  programmeIds,
  programmePattern,
  type RoleId,
  roleIds,
  type TargetGroupId,
  targetGroupIds,
  type UnmetReasonId,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import { municipalities } from '../vocabulary/municipalities.ts'

/** What the overview can be narrowed to. An absent dimension does not narrow. */
export interface OverviewFilter {
  /** Programmes by their years; the fund may have set up others than those of the vocabulary. */
  readonly programme?: readonly string[]
  /** First and last year of the period, inclusive; a plan counts when it ran in any of these years. */
  readonly from?: number
  readonly to?: number
  readonly municipality?: readonly string[]
  readonly effortArea?: readonly EffortAreaId[]
  readonly activityType?: readonly ActivityTypeId[]
  readonly targetGroup?: readonly TargetGroupId[]
  readonly role?: readonly RoleId[]
}

/** What a single figure of the overview adds to the filter, so that the list behind it can be shown. */
export interface ActivityFilter extends OverviewFilter {
  /** Activities where the target group chosen is the only one. */
  readonly alone?: boolean
  /** Activities in which none of these groups takes part. */
  readonly withoutTargetGroup?: readonly TargetGroupId[]
  readonly attainment?: readonly AttainmentId[]
  /** The main reason for which step 3 was not reached. */
  readonly reason?: readonly UnmetReasonId[]
  /** Words to find in the title or the plan's name. */
  readonly text?: string
  /** The activities of one plan, by its id. */
  readonly plan?: string
}

/** Whether it says nothing of activities: then a granted plan counts by what it is itself, also before it has any. */
export function isOfPlansAlone(filter: ActivityFilter): boolean {
  const ofActivities = [filter.effortArea, filter.activityType, filter.targetGroup, filter.withoutTargetGroup]
  const ofThem = [...ofActivities, filter.role, filter.attainment, filter.reason]
  return !filter.alone && filter.plan === undefined && !ofThem.some((values) => values && values.length > 0)
}

const municipalityCodes = municipalities.map((municipality) => municipality.code)

/** The values that each coded dimension takes, by the name it has in addresses; of programmes those of the vocabulary. */
export const filterValues = {
  programme: programmeIds,
  municipality: municipalityCodes,
  effortArea: effortAreaIds,
  activityType: activityTypeIds,
  targetGroup: targetGroupIds,
  withoutTargetGroup: targetGroupIds,
  role: roleIds,
  attainment: attainmentIds,
  reason: unmetReasonIds,
} as const satisfies Partial<Record<keyof ActivityFilter, readonly string[]>>

export type CodedDimension = keyof typeof filterValues

export const codedDimensions = Object.keys(filterValues) as readonly CodedDimension[]

const yearPattern = /^(19|20)\d\d$/
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Reads a filter from the parts of an address: lists are comma-separated. What is not a value of the dimension is
 * left out, so that an old or mistyped link still opens; `ignored` names what was left out as `dimension=value`.
 */
export function parseFilter(parameters: Readonly<Record<string, string | undefined>>): {
  filter: ActivityFilter
  ignored: string[]
} {
  const filter: Record<string, unknown> = {}
  const ignored: string[] = []
  for (const dimension of codedDimensions) {
    const given = parameters[dimension]
    if (given === undefined || given === '') continue
    const known: readonly string[] = filterValues[dimension]
    const asked = new Set(given.split(','))
    const values =
      dimension === 'programme'
        ? [...asked].filter((value) => programmePattern.test(value) && asked.delete(value)).sort()
        : known.filter((value) => asked.delete(value))
    for (const value of asked) ignored.push(`${dimension}=${value}`)
    if (values.length > 0) filter[dimension] = values
  }
  for (const bound of ['from', 'to'] as const) {
    const given = parameters[bound]
    if (given === undefined || given === '') continue
    if (yearPattern.test(given)) filter[bound] = Number(given)
    else ignored.push(`${bound}=${given}`)
  }
  if (parameters['alone'] === 'true') filter['alone'] = true
  else if (parameters['alone'] !== undefined && parameters['alone'] !== 'false')
    ignored.push(`alone=${parameters['alone']}`)
  const text = parameters['text']?.trim()
  if (text) filter['text'] = text.slice(0, 200)
  const plan = parameters['plan']
  if (plan && uuidPattern.test(plan)) filter['plan'] = plan
  else if (plan) ignored.push(`plan=${plan}`)
  return { filter: filter as ActivityFilter, ignored }
}

/** Writes a filter as the parts of an address, in a fixed order, so that equal filters give equal addresses. */
export function filterParameters(filter: ActivityFilter): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const dimension of codedDimensions) {
    const values: readonly string[] | undefined = filter[dimension]
    if (values && values.length > 0) parameters[dimension] = values.join(',')
  }
  if (filter.from !== undefined) parameters['from'] = String(filter.from)
  if (filter.to !== undefined) parameters['to'] = String(filter.to)
  if (filter.alone) parameters['alone'] = 'true'
  if (filter.text) parameters['text'] = filter.text
  if (filter.plan) parameters['plan'] = filter.plan
  return parameters
}
