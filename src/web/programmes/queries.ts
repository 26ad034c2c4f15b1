// Asks for the programmes and their rules, and writes those.

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type {
  NewProgramme,
  Programmes,
  ProgrammeVersions,
  ProgrammeWithRules,
} from '../../contract/programmes.ts'
import { pick } from '../../domain/pick.ts'
import { type ProgrammeContent, programmeFields } from '../../domain/programme/rules.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import { refreshVocabulary } from '../lib/vocabulary.ts'
import type { Server, Stored } from '../writing/auto-save.ts'
import { failureOf } from '../writing/failure.ts'

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => request<Programmes>('/api/programmes', { signal }),
})

const address = (id: string) => `/api/programmes/${encodeURIComponent(id)}`

export function programmeVersionsQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['programme-versions', id, version],
    queryFn: ({ signal }) => request<ProgrammeVersions>(`${address(id)}/versions`, { signal }),
    enabled: version > 0,
  })
}

export const createProgramme = (programme: NewProgramme) =>
  send<ProgrammeWithRules>('POST', '/api/programmes', programme)

/** The part of a programme that is written. */
export function contentOf(content: ProgrammeContent): ProgrammeContent {
  return pick(content, programmeFields)
}

export const storedOf = (programme: ProgrammeWithRules): Stored<ProgrammeContent> => ({
  version: programme.version,
  content: contentOf(programme),
})

export function serverOf(id: ProgrammeWithRules['id'], client: QueryClient): Server<ProgrammeContent> {
  return {
    save: async (content, version) => {
      const saved = await send<ProgrammeWithRules>('PUT', address(id), content, version)
      // Its own words are part of the vocabulary.
      if (saved.name !== null) await refreshVocabulary(client)
      return storedOf(saved)
    },
    load: async () => {
      const { items } = await request<Programmes>('/api/programmes')
      const programme = items.find((one) => one.id === id)
      if (!programme) throw new Error(`the programme ${id} has gone`)
      return storedOf(programme)
    },
    failureOf,
  }
}
