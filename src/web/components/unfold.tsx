// A button that unfolds a panel. The kit that places the panel is fetched when a hand or the focus comes near, so that
// the first page need not carry it.

import { type ComponentProps, lazy, type MouseEvent, type ReactNode, Suspense, useRef, useState } from 'react'

const loadPanel = () => import('./unfold-panel.tsx')
const UnfoldPanel = lazy(loadPanel)

function preload(): void {
  void loadPanel()
}

export interface Unfold {
  readonly open: boolean
  /** Folds the panel and gives the focus back to the button. */
  readonly close: () => void
  /** For the button: what it says of itself, and what it does. */
  readonly button: Pick<
    ComponentProps<'button'>,
    'ref' | 'aria-expanded' | 'aria-haspopup' | 'onPointerEnter' | 'onPointerDown' | 'onFocus' | 'onClick'
  >
}

export function useUnfold(onOpen?: () => void): Unfold {
  const [open, setOpen] = useState(false)
  // Pressing the button counts as pressing outside the panel, which closes it before the click arrives.
  const pressedWhileOpen = useRef(false)
  const button = useRef<HTMLButtonElement>(null)
  const toggle = (event: MouseEvent) => {
    const byKeyboard = event.detail === 0
    const wasOpen = byKeyboard ? open : pressedWhileOpen.current
    if (!wasOpen) onOpen?.()
    setOpen(!wasOpen)
  }
  return {
    open,
    close: () => {
      setOpen(false)
      button.current?.focus()
    },
    button: {
      ref: button,
      'aria-expanded': open,
      'aria-haspopup': 'dialog',
      onPointerEnter: preload,
      onFocus: preload,
      onPointerDown: () => {
        pressedWhileOpen.current = open
      },
      onClick: toggle,
    },
  }
}

/** Stands beside the button, in an element that is placed (`position: relative`) and as large as the button. */
export function Unfolded(props: {
  unfold: Unfold
  label: string
  className: string
  position: 'bottom-start' | 'bottom-end'
  width?: string
  children: ReactNode
}) {
  const { unfold, ...panel } = props
  if (!unfold.open) return null
  return (
    <Suspense fallback={null}>
      <UnfoldPanel {...panel} onClose={unfold.close} />
    </Suspense>
  )
}
