// The panel of a button that unfolds: placed by the kit, which also keeps the focus inside.

import '@mantine/core/styles/global.css'
import '@mantine/core/styles/Popover.css'
import '../styles/mantine.css'
import { MantineProvider, Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTheme } from '../lib/theme.tsx'

const kitTheme = { fontFamily: 'var(--font)', respectReducedMotion: true }

export default function UnfoldPanel(props: {
  label: string
  className: string
  position: 'bottom-start' | 'bottom-end'
  width?: string
  onClose: () => void
  children: ReactNode
}) {
  const { theme } = useTheme()
  return (
    <MantineProvider
      forceColorScheme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      theme={kitTheme}
    >
      <Popover
        opened
        onChange={(open) => {
          if (!open) props.onClose()
        }}
        position={props.position}
        shadow="none"
        trapFocus
        // The kit would name the panel after its empty anchor; the button says that it unfolds, the panel what it holds.
        withRoles={false}
        {...(props.width ? { width: props.width } : {})}
      >
        <Popover.Target>
          <span className="unfold-anchor" />
        </Popover.Target>
        <Popover.Dropdown role="dialog" tabIndex={-1} className={props.className} aria-label={props.label}>
          {props.children}
        </Popover.Dropdown>
      </Popover>
    </MantineProvider>
  )
}
