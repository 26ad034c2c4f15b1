// An arrow of the diagram, along the way that the layout found for it.

import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'
import type { Break } from '../../domain/theory/breaks.ts'

export type ArrowEdge = Edge<{ path: string; chosen: boolean; broken: Break | undefined }, 'arrow'>

export function ArrowLine({ id, data }: EdgeProps<ArrowEdge>) {
  if (!data) return null
  const kind = data.broken ? 'arrow-broken' : data.chosen ? 'arrow-chosen' : 'arrow-plain'
  return (
    <BaseEdge
      id={id}
      path={data.path}
      className={`theory-arrow ${kind} ${data.broken ?? ''}`}
      interactionWidth={16}
      markerEnd={`url(#${kind})`}
    />
  )
}

const heads = ['arrow-plain', 'arrow-chosen', 'arrow-broken'] as const

/** The heads that the lines end in, once for a diagram; as they are on paper. */
export function ArrowHeads() {
  return (
    <svg className="arrow-heads" aria-hidden="true">
      <defs>
        {heads.map((id) => (
          <marker
            key={id}
            id={id}
            viewBox="-8 -4 8.5 8"
            markerWidth="8.5"
            markerHeight="8"
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path className={id} d="M-7,-3.2 L0,0 L-7,3.2 Z" />
          </marker>
        ))}
      </defs>
    </svg>
  )
}
