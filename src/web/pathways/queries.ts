// Asks for a plan's pathways, and changes them.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PathwayVersions, PlanPathway, PlanPathways } from '../../contract/pathways.ts'
import type { PathwayContent } from '../../domain/theory/plan-pathway.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import type { Server, Stored } from '../writing/auto-save.ts'
import { failureOf } from '../writing/failure.ts'

const ofPlan = (planId: string) => `/api/plans/${encodeURIComponent(planId)}/pathways`
export const addressOf = (id: string) => `/api/pathways/${encodeURIComponent(id)}`
export const templateAddress = (key: string) => `/api/pathway-templates/${encodeURIComponent(key)}`

export function pathwaysQuery(planId: string) {
  return queryOptions({
    queryKey: ['pathways', planId],
    queryFn: ({ signal }) => request<PlanPathways>(ofPlan(planId), { signal }),
  })
}

export function pathwayVersionsQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['pathway-versions', id, version],
    queryFn: ({ signal }) => request<PathwayVersions>(`${addressOf(id)}/versions`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export const addPathway = (planId: string, content: PathwayContent) =>
  send<PlanPathway>('POST', ofPlan(planId), content)
export const deletePathway = (id: string) => send<{ restorableUntil: string }>('DELETE', addressOf(id))
export const restorePathway = (id: string) => send<PlanPathway>('POST', `${addressOf(id)}/restore`)

export const storedOf = ({ version, content }: PlanPathway): Stored<PathwayContent> => ({ version, content })

export const serverOf = (id: string): Server<PathwayContent> => ({
  save: async (content, version) => storedOf(await send<PlanPathway>('PUT', addressOf(id), content, version)),
  load: async () => storedOf(await request<PlanPathway>(addressOf(id))),
  failureOf,
})
