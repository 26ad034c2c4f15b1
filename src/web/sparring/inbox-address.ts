// What the inbox is narrowed to, in the address, so that a view can be shared and gone back to.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { type WaitingKind, waitingKinds } from '../../domain/sparring/waiting.ts'
import { type Parameters, readParameters } from '../lib/address.ts'

const filters = [
  'plan',
  'municipality',
  'effortArea',
  'kind',
  'days',
  'unanswered',
  'person',
  'waitsFor',
  'order',
] as const
export type InboxFilterName = (typeof filters)[number]

export interface InboxAddress {
  /** Undefined for all that waits for the reader. */
  readonly waiting: WaitingKind | undefined
  readonly page: number
  readonly filter: Partial<Record<InboxFilterName, string>>
  /** As the server reads it. */
  readonly parameters: Parameters
  readonly isNarrowed: boolean
  /** How many things it is narrowed to. */
  readonly narrowedTo: number
  /** Goes back to the first page. */
  setFilter(change: Partial<Record<InboxFilterName, string | undefined>>): void
  setWaiting(waiting: WaitingKind | undefined): void
  setPage(page: number): void
  clear(): void
}

export function useInboxAddress(): InboxAddress {
  const given = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  const navigate = useNavigate()
  const go = (search: Parameters) => void navigate({ to: '/inbox', search, resetScroll: false })
  const filter: Partial<Record<InboxFilterName, string>> = {}
  for (const name of filters) if (given[name]) filter[name] = given[name]
  const waiting = waitingKinds.find((kind) => kind === given['waiting'])
  const page = /^[1-9]\d{0,4}$/.test(given['page'] ?? '') ? Number(given['page']) : 1
  const parameters: Parameters = { ...filter, ...(waiting && { waiting }) }
  const narrowedTo = filters.filter((name) => name !== 'order' && filter[name] !== undefined).length
  return {
    ...{ waiting, page, filter },
    parameters: page > 1 ? { ...parameters, page: String(page) } : parameters,
    ...{ isNarrowed: narrowedTo > 0, narrowedTo },
    setFilter(change) {
      const next: Parameters = { ...parameters }
      for (const name of filters) {
        if (!(name in change)) continue
        const value = change[name]
        if (value) next[name] = value
        else delete next[name]
      }
      go(next)
    },
    setWaiting: (kind) => {
      const { waiting: _, ...rest } = parameters
      go(kind ? { ...rest, waiting: kind } : rest)
    },
    setPage: (next) => go(next > 1 ? { ...parameters, page: String(next) } : parameters),
    clear: () => go(waiting ? { waiting } : {}),
  }
}
