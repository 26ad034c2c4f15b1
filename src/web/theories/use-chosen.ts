// What stands chosen on the page. What is chosen in the list, in what the check finds or in the panel itself may open far
// from there: then it is brought into sight, the keyboard goes on there, and closing it leads back.

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Chosen } from './box-panel.tsx'

interface Choosing {
  readonly chosen: Chosen
  /** Where the chosen one opens. */
  readonly panel: RefObject<HTMLElement | null>
  /** The eye and the keyboard stay where they are. */
  readonly choose: (chosen: Chosen) => void
  /** They go to the panel; with nothing to open, back to the box that was open. */
  readonly open: (chosen: Chosen) => void
  /** The eye goes to the panel, the keyboard stays. */
  readonly show: () => void
}

type Going = { readonly to: 'panel'; readonly focus: boolean } | { readonly to: 'box'; readonly id: string }

export function useChosen(): Choosing {
  const [chosen, choose] = useState<Chosen>()
  const [going, go] = useState<Going>()
  const panel = useRef<HTMLElement>(null)
  const latest = useRef(chosen)
  latest.current = chosen
  const open = useCallback((next: Chosen) => {
    const last = latest.current
    choose(next)
    if (next) go({ to: 'panel', focus: true })
    else if (last) go({ to: 'box', id: 'box' in last ? last.box : last.from })
  }, [])
  const show = useCallback(() => go({ to: 'panel', focus: false }), [])
  useEffect(() => {
    if (going?.to === 'box')
      document.querySelector<HTMLElement>(`[data-box="${going.id}"], [data-listed="${going.id}"]`)?.focus()
    else if (going) bringInto(panel.current, going.focus)
  }, [going])
  return { chosen, panel, choose, open, show }
}

/** On a phone the ways to the other pages lie over the foot of the window. */
const footRoom = 80

function bringInto(panel: HTMLElement | null, focus: boolean): void {
  const heading = panel?.querySelector<HTMLElement>('.panel-heading h2')
  if (!heading) return
  if (focus) heading.focus({ preventScroll: true })
  const { top, bottom } = heading.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight - footRoom) heading.scrollIntoView({ block: 'start' })
}
