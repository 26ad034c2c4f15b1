// What a plan's progress is narrowed to and ordered by, in the address, so that a view can be shared and gone back to.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Standing, standings } from '../../domain/indicator/standing.ts'
import { type Parameters, readParameters } from '../lib/address.ts'

export const orders = ['activity', 'standing', 'due'] as const
export type Order = (typeof orders)[number]

export interface ProgressAddress {
  /** Undefined for goals of any standing. */
  readonly shown: Standing | undefined
  readonly order: Order
  show(standing: Standing | undefined): void
  sort(order: Order): void
}

export function useProgressAddress(): ProgressAddress {
  const given = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  const navigate = useNavigate()
  const shown = standings.find((one) => one === given['standing'])
  const order = orders.find((one) => one === given['sort']) ?? 'activity'
  const go = (next: { shown: Standing | undefined; order: Order }) => {
    const search: Parameters = {
      ...(next.shown && { standing: next.shown }),
      ...(next.order !== 'activity' && { sort: next.order }),
    }
    void navigate({ to: '.', search, resetScroll: false })
  }
  return {
    ...{ shown, order },
    show: (standing) => go({ shown: standing, order }),
    sort: (next) => go({ shown, order: next }),
  }
}
