// The files that a view can be taken home as.

import { Menu } from '@mantine/core'

export interface Download {
  readonly label: string
  /** An address of the server, or what to do in the browser. */
  readonly href?: string
  readonly onClick?: () => void
}

export function DownloadMenu(props: { label: string; items: readonly Download[] }) {
  return (
    <Menu position="bottom-end" shadow="none" withinPortal>
      <Menu.Target>
        <button type="button" className="button">
          {props.label}
          <span className="caret" aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="menu" aria-label={props.label}>
        {props.items.map((item) =>
          item.href ? (
            <Menu.Item key={item.label} component="a" href={item.href} download className="menu-item">
              {item.label}
            </Menu.Item>
          ) : (
            <Menu.Item key={item.label} onClick={item.onClick} className="menu-item">
              {item.label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
