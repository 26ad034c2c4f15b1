// Which part of the diagram is in sight: at first as much as can be read, and later wherever the reader has gone, so long as
// what is chosen can be seen.

import { useReactFlow, type Viewport } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import type { Layout } from '../../domain/theory/layout.ts'

const margin = 20

/** Below this the words can't be read; then one moves about instead. */
const leastZoom = 0.72

export function firstView(layout: Layout, frameWidth: number): Viewport {
  const room = frameWidth - 2 * margin
  const zoom = Math.min(1, Math.max(leastZoom, room / Math.max(1, layout.width)))
  const x = Math.max(margin, (frameWidth - layout.width * zoom) / 2)
  return { x, y: margin, zoom }
}

/** Moves the diagram no further than it takes to see the box. */
export function useInView(
  frame: RefObject<HTMLElement | null>,
  layout: Layout,
  id: string | undefined,
): void {
  const flow = useReactFlow()
  const latest = useRef(layout)
  latest.current = layout
  useEffect(() => {
    const wait = requestAnimationFrame(() => {
      const box = latest.current.boxes.find((one) => one.id === id)
      if (!box || !frame.current) return
      const { x, y, zoom } = flow.getViewport()
      const { clientWidth, clientHeight } = frame.current
      const shift = (from: number, size: number, room: number) =>
        Math.min(0, room - margin - (from + size)) || Math.max(0, margin - from)
      const dx = shift(x + box.x * zoom, box.width * zoom, clientWidth)
      const dy = shift(y + box.y * zoom, box.height * zoom, clientHeight)
      if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: 200 })
    })
    return () => cancelAnimationFrame(wait)
  }, [flow, frame, id])
}
