// What the list of self-evaluations is narrowed to, in the address, so that a view can be shared and gone back to.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { type LookingKind, lookingKinds } from '../../domain/evaluation/looking.ts'
import { evaluationStates } from '../../domain/evaluation/states.ts'
import { type Parameters, readParameters } from '../lib/address.ts'

export type ListedState = (typeof evaluationStates)[number] | 'any'

const names = ['state', 'looking', 'programme', 'round', 'sentBackFor', 'sentBackIn', 'page'] as const
type Name = (typeof names)[number]

export interface ReviewAddress {
  readonly state: ListedState
  readonly looking: LookingKind | undefined
  readonly sentBackFor: string | undefined
  readonly sentBackIn: string | undefined
  readonly page: number
  /** As the server reads it. */
  readonly parameters: Parameters
  /** Goes back to the first page unless that is what changes. */
  change(changes: Partial<Record<Name, string | undefined>>): void
}

export function useReviewAddress(): ReviewAddress {
  const given = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  const navigate = useNavigate()
  const kept: Parameters = {}
  for (const name of names) if (given[name]) kept[name] = given[name]
  const sentBack = given['sentBackFor'] !== undefined || given['sentBackIn'] !== undefined
  const state = ([...evaluationStates, 'any'] as const).find((one) => one === given['state'])
  const stands = state ?? (sentBack ? 'any' : 'submitted')
  return {
    state: stands,
    looking: lookingKinds.find((kind) => kind === given['looking']),
    sentBackFor: given['sentBackFor'],
    sentBackIn: given['sentBackIn'],
    page: /^[1-9]\d{0,3}$/.test(given['page'] ?? '') ? Number(given['page']) : 1,
    parameters: { ...kept, state: stands },
    change(changes) {
      const next: Parameters = {}
      for (const name of names) {
        const value = name in changes ? changes[name] : name === 'page' ? undefined : kept[name]
        if (value) next[name] = value
      }
      void navigate({ to: '.', search: next, resetScroll: false })
    },
  }
}
