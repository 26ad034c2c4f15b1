// A filter as a pill: its name, what is chosen, a panel to choose in, and a cross that clears it.

import type { ReactNode } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { Unfolded, useUnfold } from './unfold.tsx'

export function FilterChip(props: {
  name: string
  /** What is chosen, in words; absent when the filter does not narrow. */
  value: string | undefined
  /** What holds while nothing is chosen, where that is not all. */
  unset?: string
  onClear: () => void
  onOpen?: () => void
  children: ReactNode
}) {
  const { t } = useLanguage()
  const unfold = useUnfold(props.onOpen)
  return (
    <span className={props.value === undefined ? 'chip' : 'chip chip-on'}>
      <button type="button" className="chip-open" {...unfold.button}>
        <span className="chip-name">{props.name}</span>{' '}
        <span className="chip-value">{props.value ?? props.unset ?? t('filter.all')}</span>
        {props.value === undefined && <span className="caret" aria-hidden="true" />}
      </button>
      {props.value !== undefined && (
        <button
          type="button"
          className="chip-clear"
          aria-label={t('filter.clear', { name: props.name })}
          onClick={() => {
            unfold.close()
            props.onClear()
          }}
        >
          ✕
        </button>
      )}
      <Unfolded
        unfold={unfold}
        label={props.name}
        className="popover"
        position="bottom-start"
        width="min(21rem, calc(100vw - 2rem))"
      >
        {props.children}
      </Unfolded>
    </span>
  )
}
