// A number that leads to the list whose length it is.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { searchFor } from '../lib/address.ts'

export function FigureLink(props: {
  target: { to: '/activities' | '/plans'; filter: ActivityFilter } | undefined
  className?: string
  children: ReactNode
}) {
  if (props.target === undefined) return <span className={props.className}>{props.children}</span>
  return (
    <Link
      to={props.target.to}
      search={searchFor(props.target.filter)}
      className={`figure-link ${props.className ?? ''}`}
    >
      {props.children}
    </Link>
  )
}
