// The files that a view can be taken home as: a button that unfolds links, so that each can be copied or opened as any
// other link.

import { Unfolded, useUnfold } from './unfold.tsx'

export interface Download {
  readonly label: string
  /** An address of the server, or what to do in the browser. */
  readonly href?: string
  readonly onClick?: () => void
}

export function DownloadMenu(props: { label: string; items: readonly Download[] }) {
  const unfold = useUnfold()
  return (
    <span className="unfolding">
      <button type="button" className="button" {...unfold.button}>
        {props.label}
        <span className="caret" aria-hidden="true" />
      </button>
      <Unfolded unfold={unfold} label={props.label} className="menu" position="bottom-end">
        <ul className="menu-list">
          {props.items.map(({ label, href, onClick }) => (
            <li key={label}>
              {href ? (
                <a href={href} download className="menu-item" onClick={unfold.close}>
                  {label}
                </a>
              ) : (
                <button
                  type="button"
                  className="menu-item"
                  onClick={() => {
                    unfold.close()
                    onClick?.()
                  }}
                >
                  {label}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Unfolded>
    </span>
  )
}
