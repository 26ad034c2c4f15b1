// Things with an id as they were the last time, wherever nothing about them has changed: what is drawn of them can then be
// left alone.

import { useRef } from 'react'
import { sameValue } from '../../domain/merge.ts'

/** The same list where all of it is as it was. */
export function useSame<Item extends { readonly id: string }>(items: Item[]): Item[] {
  const last = useRef<Item[]>([])
  const before = new Map(last.current.map((item) => [item.id, item]))
  const kept = items.map((item) => {
    const was = before.get(item.id)
    return was !== undefined && sameValue(was, item) ? was : item
  })
  const isAsBefore =
    kept.length === last.current.length && kept.every((item, at) => item === last.current[at])
  if (!isAsBefore) last.current = kept
  return last.current
}
