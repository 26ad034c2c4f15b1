// The overview's questions in SQL that PostgreSQL and DuckDB both know, to measure what counting in memory is worth.

import type { OverviewFilter } from '../../src/domain/overview/filter.ts'
import { effortAreaIds, roleIds, targetGroupIds } from '../../src/domain/vocabulary/ids.ts'
import { municipalities } from '../../src/domain/vocabulary/municipalities.ts'

/** The filters measured: none, a place, an area with a role, a group within a period. */
export const filters: readonly { readonly name: string; readonly filter: OverviewFilter }[] = [
  { name: 'no filter', filter: {} },
  { name: 'three municipalities', filter: { municipality: ['0101', '0751', '0461'] } },
  { name: 'area and role', filter: { effortArea: ['children-youth', 'health'], role: ['executing'] } },
  { name: 'group and period', filter: { targetGroup: ['children-7-17', 'families'], from: 2009, to: 2011 } },
]

function where(filter: OverviewFilter): string {
  const positions = (values: readonly string[], known: readonly string[]) =>
    values.map((value) => known.indexOf(value))
  const mask = (values: readonly string[], known: readonly string[]) =>
    positions(values, known).reduce((set, bit) => set | (1 << bit), 0)
  const codes = municipalities.map(({ code }) => code)
  const conditions = ['true']
  if (filter.municipality) conditions.push(`p.municipality in (${positions(filter.municipality, codes)})`)
  if (filter.from) conditions.push(`p.last_year >= ${filter.from}`)
  if (filter.to) conditions.push(`p.first_year <= ${filter.to}`)
  if (filter.effortArea) conditions.push(`a.effort_area in (${positions(filter.effortArea, effortAreaIds)})`)
  if (filter.targetGroup)
    conditions.push(`(a.target_groups & ${mask(filter.targetGroup, targetGroupIds)}) <> 0`)
  if (filter.role) conditions.push(`(a.roles & ${mask(filter.role, roleIds)}) <> 0`)
  return conditions.join(' and ')
}

/** Three statements whose rows hold every count of the overview's answer. */
export function questions(filter: OverviewFilter): readonly string[] {
  const joined = `overview_activity a join overview_plan p on p.slot = a.plan_slot where ${where(filter)}`
  return [
    `select a.activity_type, a.attainment, a.main_reason, count(*) as activities from ${joined} group by 1, 2, 3`,
    `select a.effort_area, a.target_groups, a.other_target_group, count(*) as activities from ${joined} group by 1, 2, 3`,
    `select municipality, areas, count(*) as plans, sum(activities) as activities, sum(fund_kroner) as fund,
       sum(housing_organisation_kroner) as organisation, sum(municipality_kroner) as municipal, sum(other_kroner) as other
     from (select a.plan_slot, bit_or(1 << a.effort_area) as areas, count(*) as activities from ${joined} group by 1) counted
     join overview_plan on overview_plan.slot = counted.plan_slot
     group by 1, 2`,
  ]
}
