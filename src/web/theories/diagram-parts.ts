// The parts of the diagram as the drawing library takes them: lane headings, boxes, places for the next box, and arrows.

import { type NodeHandle, Position } from '@xyflow/react'
import type { Break } from '../../domain/theory/breaks.ts'
import type { Layout } from '../../domain/theory/layout.ts'
import { mayConnect } from '../../domain/theory/rules.ts'
import type { Box, TheoryContent } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'
import type { ArrowEdge } from './arrow-line.tsx'
import type { Badges } from './badges.tsx'
import type { Chosen } from './box-panel.tsx'
import type { AddNodeData, BoxNodeData, LaneNodeData, WrittenTitle } from './nodes.tsx'
import type { Marks } from './thread-mark.tsx'

/** Between the last of a lane and the place for its next box. */
const addGap = 20
const addHeight = 44

/** As the style sheet draws the ends that arrows are drawn from. */
const handleSize = 12

/**
 * A part as large as the layout makes it. Without its ends and what it measures, the drawing library takes down the arrows of
 * each box that an edit moves, measures the box, and draws them again.
 */
const sized = (width: number, height: number, handles: NodeHandle[] = []) => ({
  ...{ width, height, handles },
  measured: { width, height },
})

function endsOf(width: number, height: number): NodeHandle[] {
  const half = handleSize / 2
  // Told as they are found in the page, where an end without a name has null for it.
  const end = { id: null, width: handleSize, height: handleSize, y: height / 2 - half }
  return [
    { ...end, type: 'target', position: Position.Left, x: -half },
    { ...end, type: 'source', position: Position.Right, x: width - half },
  ]
}

const still = { draggable: false, selectable: false, connectable: false, focusable: false } as const

export type LaneNames = (lane: LaneId) => string

export const laneNodes = (layout: Layout, nameOf: LaneNames): LaneNodeData[] =>
  layout.columns.map(({ lane, x, width }) => ({
    ...still,
    id: `lane-${lane}`,
    type: 'lane',
    position: { x, y: 0 },
    ...sized(width, layout.top),
    data: { name: nameOf(lane), width },
  }))

export interface BoxStates {
  readonly badges: Badges
  readonly marks: Marks
  readonly chosen: string | undefined
  /** The box whose title is being written. */
  readonly writing: string | undefined
  /** The box that an arrow is being drawn from. */
  readonly drawing: string | undefined
  readonly dragged: { readonly id: string; readonly position: { x: number; y: number } } | undefined
  readonly editable: boolean
  readonly onTitle: (box: Box, written: WrittenTitle) => void
}

export function boxNodes(content: TheoryContent, layout: Layout, states: BoxStates): BoxNodeData[] {
  const placed = new Map(layout.boxes.map((box) => [box.id, box]))
  // What is chosen may be gone by now, such as when a colleague has deleted it.
  const first = (content.boxes.find(({ id }) => id === states.chosen) ?? content.boxes[0])?.id
  const { drawing, dragged, editable } = states
  return content.boxes.flatMap((box): BoxNodeData[] => {
    const place = placed.get(box.id)
    if (!place) return []
    const { width, height, lines } = place
    const aim = drawing && (mayConnect(content, drawing, box.id) === undefined ? 'yes' : 'no')
    return [
      {
        id: box.id,
        type: 'box',
        position: dragged?.id === box.id ? dragged.position : { x: place.x, y: place.y },
        ...sized(width, height, endsOf(width, height)),
        draggable: editable && states.writing !== box.id,
        data: {
          ...{ box, lines, width, height, editable },
          badge: states.badges.get(box.id),
          mark: states.marks.get(box.id),
          chosen: states.chosen === box.id,
          first: first === box.id,
          aim: aim || undefined,
          writing: states.writing === box.id,
          onTitle: states.onTitle,
        },
      },
    ]
  })
}

export const addNodes = (
  layout: Layout,
  nameOf: LaneNames,
  open: LaneId | undefined,
  does: Pick<AddNodeData['data'], 'onOpen' | 'onAdd'>,
): AddNodeData[] =>
  layout.columns.map(({ lane, x, width, bottom }) => ({
    ...still,
    id: `add-${lane}`,
    type: 'add',
    ...sized(width, addHeight),
    position: { x, y: bottom > layout.top ? bottom + addGap : layout.top },
    data: {
      ...{ lane, width, name: nameOf(lane), open: open === lane },
      ...does,
    },
  }))

/** An arrow is marked when it is chosen, and when a box at one of its ends is. */
const isMarked = (from: string, to: string, chosen: Chosen) =>
  chosen !== undefined &&
  ('box' in chosen ? chosen.box === from || chosen.box === to : chosen.from === from && chosen.to === to)

export const arrowEdges = (layout: Layout, breaks: ReadonlyMap<string, Break>, chosen: Chosen): ArrowEdge[] =>
  layout.arrows.map(({ from, to, path }) => ({
    id: `${from}>${to}`,
    source: from,
    target: to,
    type: 'arrow',
    focusable: false,
    data: { path, broken: breaks.get(`${from}>${to}`), chosen: isMarked(from, to, chosen) },
  }))
