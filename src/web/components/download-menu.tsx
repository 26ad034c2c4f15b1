// The files that a view can be taken home as: a button that unfolds links, so that each can be copied or opened as any
// other link.

import { Popover } from '@mantine/core'
import { useState } from 'react'

export interface Download {
  readonly label: string
  /** An address of the server, or what to do in the browser. */
  readonly href?: string
  readonly onClick?: () => void
}

export function DownloadMenu(props: { label: string; items: readonly Download[] }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="none" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="button" onClick={() => setOpen(!open)}>
          {props.label}
          <span className="caret" aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="menu" aria-label={props.label}>
        <ul className="menu-list">
          {props.items.map(({ label, href, onClick }) => (
            <li key={label}>
              {href ? (
                <a href={href} download className="menu-item" onClick={() => setOpen(false)}>
                  {label}
                </a>
              ) : (
                <button
                  type="button"
                  className="menu-item"
                  onClick={() => {
                    setOpen(false)
                    onClick?.()
                  }}
                >
                  {label}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
