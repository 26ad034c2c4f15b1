// A filter as a pill: its name, what is chosen, a popover to choose in, and a cross that clears it.

import { Popover } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'

export function FilterChip(props: {
  name: string
  /** What is chosen, in words; absent when the filter does not narrow. */
  value: string | undefined
  onClear: () => void
  onOpen?: () => void
  children: ReactNode
}) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const change = (next: boolean) => {
    if (next) props.onOpen?.()
    setOpen(next)
  }
  return (
    <Popover
      opened={open}
      onChange={change}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="none"
      width="min(21rem, calc(100vw - 2rem))"
      withinPortal
    >
      <span className={props.value === undefined ? 'chip' : 'chip chip-on'}>
        <Popover.Target>
          <button type="button" className="chip-open" onClick={() => change(!open)}>
            <span className="chip-name">{props.name}</span>{' '}
            <span className="chip-value">{props.value ?? t('filter.all')}</span>
            {props.value === undefined && <span className="caret" aria-hidden="true" />}
          </button>
        </Popover.Target>
        {props.value !== undefined && (
          <button
            type="button"
            className="chip-clear"
            aria-label={t('filter.clear', { name: props.name })}
            onClick={() => {
              setOpen(false)
              props.onClear()
            }}
          >
            ✕
          </button>
        )}
      </span>
      <Popover.Dropdown className="popover" aria-label={props.name}>
        {props.children}
      </Popover.Dropdown>
    </Popover>
  )
}
