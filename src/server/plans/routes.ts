// Plans as a list and one by one.

import type { FastifyInstance } from 'fastify'
import { getPlan, listPlans, type Plan, type PlanListItem } from '../../contract/plans.ts'
import { effortAreaIds, financingSourceIds } from '../../domain/vocabulary/ids.ts'
import { readFilter } from '../http/filter.ts'
import { readPage } from '../http/paging.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { countPlanRecords, findPlanRecord, listPlanRecords, type PlanRecord } from './queries.ts'

export function planRoutes(app: FastifyInstance): void {
  addRoute(app, listPlans, async ({ query: { page, pageSize, sort, order, ...parameters }, within }) => {
    const filter = readFilter(parameters)
    const wanted = readPage(page, pageSize)
    const { total, records } = await within(async (db) => ({
      total: await countPlanRecords(db, filter),
      records: await listPlanRecords(db, filter, { by: sort ?? 'name', direction: order ?? 'asc' }, wanted),
    }))
    return { total, ...wanted, items: records.map(presentPlan) }
  })

  addRoute(app, getPlan, async ({ params, within }) => {
    const record = await within((db) => findPlanRecord(db, params.id))
    if (!record) throw new ProblemError('not-found')
    const kroner = new Map(record.financing.map((row) => [row.source, row.kroner]))
    const financing: Plan['financing'] = financingSourceIds.map((id) => ({ id, kroner: kroner.get(id) ?? 0 }))
    return { ...presentPlan(record), housingOrganisation: record.housingOrganisation, financing }
  })
}

function presentPlan(record: PlanRecord): PlanListItem {
  return {
    id: record.id,
    reference: record.reference,
    name: record.name,
    programme: record.programmeId as PlanListItem['programme'],
    municipality: record.municipalityCode,
    startsOn: record.startsOn,
    endsOn: record.endsOn,
    example: record.example,
    effortAreas: effortAreaIds.filter((_, position) => record.effortAreas & (1 << position)),
    activities: record.activities,
    totalKroner: record.totalKroner,
    fundKroner: record.fundKroner,
  }
}
