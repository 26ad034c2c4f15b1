// The diagram: boxes in their lanes and arrows between them, laid out anew after each edit. It can be read and written by
// mouse, by touch and by keyboard alone.

import {
  type Connection,
  type Edge,
  MiniMap,
  type Node,
  type NodeChange,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Break, breaks as breakKinds, breakNames } from '../../domain/theory/breaks.ts'
import { type LaneNames, laneName } from '../../domain/theory/lane-names.ts'
import { layOut } from '../../domain/theory/layout.ts'
import { letterMeasure } from '../../domain/theory/lines.ts'
import { mayConnect } from '../../domain/theory/rules.ts'
import type { Box, TheoryContent } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useEvent } from '../lib/use-event.ts'
import { useSame } from '../lib/use-same.ts'
import { ArrowHeads, ArrowLine } from './arrow-line.tsx'
import type { Badges } from './badges.tsx'
import { pressInDiagram } from './box-keys.ts'
import type { Chosen } from './box-panel.tsx'
import { addNodes, arrowEdges, type BoxStates, boxNodes, laneNodes } from './diagram-parts.ts'
import { boxBelow } from './drop.ts'
import { KeysHelp } from './keys-help.tsx'
import {
  AddNode,
  type AddNodeData,
  BoxNode,
  type BoxNodeData,
  LaneNode,
  type LaneNodeData,
  type WrittenTitle,
} from './nodes.tsx'
import type { Refusal, TheoryEdits } from './theory-edits.ts'
import type { Marks } from './thread-mark.tsx'
import { firstView, useInView } from './view.ts'
import { useTheoryWords } from './words.ts'

interface Diagram {
  readonly content: TheoryContent
  readonly badges: Badges
  readonly marks: Marks
  /** Where the chain breaks, by `from>to` of the arrows. */
  readonly breaks: ReadonlyMap<string, Break>
  /** Absent for those who only read. */
  readonly edits: TheoryEdits | undefined
  /** What becomes of lanes without boxes where nobody writes. */
  readonly emptyLanes?: 'narrow' | 'none'
  /** Of lanes that hold something else than they are called after. */
  readonly laneNames?: LaneNames
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
  /** A box or an arrow was chosen by mouse or touch, not on the way past it by keyboard. */
  readonly onPress: () => void
}

const nodeTypes = { lane: LaneNode, box: BoxNode, add: AddNode }
const edgeTypes = { arrow: ArrowLine }

/** From so many boxes on it helps to see where one is. */
const minimapFrom = 12

export function TheoryCanvas(diagram: Diagram) {
  return (
    <ReactFlowProvider>
      <Canvas {...diagram} />
    </ReactFlowProvider>
  )
}

function Canvas(diagram: Diagram) {
  const { content, badges, marks, breaks: broken, edits, emptyLanes = 'narrow', chosen, onChoose } = diagram
  const { t, language } = useLanguage()
  const { titleOf, ruleText } = useTheoryWords()
  const flow = useReactFlow()
  const frame = useRef<HTMLElement>(null)
  const [writing, setWriting] = useState<string>()
  const [adding, setAdding] = useState<LaneId>()
  const [drawing, setDrawing] = useState<string>()
  const [dragged, setDragged] = useState<BoxStates['dragged']>()
  const [refusal, tell] = useState<Refusal>()
  /** A colleague's title that one's own has just taken the place of. */
  const [taken, setTaken] = useState<string>()
  const layout = useMemo(
    () => layOut(content, letterMeasure, { emptyLanes: edits ? 'wide' : emptyLanes }),
    [content, edits, emptyLanes],
  )
  const chosenBox = chosen && 'box' in chosen ? chosen.box : undefined
  useInView(frame, layout, chosenBox)

  const boxOf = (id: string) => content.boxes.find((box) => box.id === id)
  const nameOf = (id: LaneId) => laneName(id, language, diagram.laneNames)
  const choose = (id: string | undefined) => {
    setTaken(undefined)
    onChoose(id === undefined ? undefined : { box: id })
    if (id !== undefined) focusBox(frame.current, id)
  }
  const keepTitle = useCallback(
    (box: Box, { title, opened, byKey }: WrittenTitle) => {
      setWriting(undefined)
      if (title !== undefined && title !== box.title) {
        edits?.changeBox(box.id, { title })
        if (box.title !== opened) setTaken(box.title)
      }
      if (byKey) focusBox(frame.current, box.id)
    },
    [edits],
  )
  const connect = (from: string, to: string) => {
    tell(edits?.addArrow(from, to))
    setDrawing(undefined)
  }
  const add = useEvent((lane: LaneId, title: string) => {
    if (edits?.addBox(lane, title) === undefined) tell('too-many-boxes')
  })
  const drop = (id: string, { x, y }: { x: number; y: number }) => {
    setDragged(undefined)
    const box = layout.boxes.find((one) => one.id === id)
    if (!box || !edits || (x === box.x && y === box.y)) return
    const middle = x + box.width / 2
    const column = layout.columns.find((one) => middle >= one.x && middle <= one.x + one.width)
    if (!column) return
    tell(edits.placeBox(id, column.lane, boxBelow(content, layout, id, column.lane, { x, y })))
  }
  // Handed over anew, each would make every box and arrow look again at itself.
  const on = {
    move: useEvent((changes: NodeChange[]) => {
      for (const change of changes)
        if (change.type === 'position' && change.dragging && change.position)
          setDragged({ id: change.id, position: change.position })
    }),
    drop: useEvent((_: unknown, node: Node) => {
      if (node.type === 'box') drop(node.id, node.position)
    }),
    press: useEvent((_: unknown, node: Node) => {
      if (node.type !== 'box') return
      if (drawing) return connect(drawing, node.id)
      choose(node.id)
      diagram.onPress()
    }),
    pressTwice: useEvent((_: unknown, node: Node) => {
      if (node.type === 'box' && edits) setWriting(node.id)
    }),
    pressArrow: useEvent((_: unknown, edge: Edge) => {
      onChoose({ from: edge.source, to: edge.target })
      diagram.onPress()
    }),
    pressGround: useEvent(() => onChoose(undefined)),
    connect: useEvent(({ source, target }: Connection) => connect(source, target)),
    mayConnect: useEvent(
      ({ source, target }: Edge | Connection) => mayConnect(content, source, target) === undefined,
    ),
  }
  useEffect(() => {
    // What was refused is said for as long as nothing else has been done.
    if (content) tell(undefined)
  }, [content])

  const nodes = useSame<LaneNodeData | BoxNodeData | AddNodeData>([
    ...laneNodes(layout, nameOf),
    ...boxNodes(content, layout, {
      ...{ badges, marks, chosen: chosenBox, writing, drawing, dragged, editable: edits !== undefined },
      onTitle: keepTitle,
    }),
    ...(edits ? addNodes(layout, nameOf, adding, { onOpen: setAdding, onAdd: add }) : []),
  ])
  const edges = useSame(arrowEdges(layout, broken, chosen))
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height }
  return (
    <section
      className="theory-canvas"
      ref={frame}
      aria-label={t('theory.diagram')}
      style={{ height: `clamp(22rem, ${layout.height + 140}px, 78vh)` }}
    >
      <ArrowHeads />
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onInit={(instance) => void instance.setViewport(firstView(layout, frame.current?.clientWidth ?? 0))}
        onNodesChange={on.move}
        onNodeDragStop={on.drop}
        onNodeClick={on.press}
        onNodeDoubleClick={on.pressTwice}
        onEdgeClick={on.pressArrow}
        onPaneClick={on.pressGround}
        onConnect={on.connect}
        isValidConnection={on.mayConnect}
        onKeyDown={(event) => {
          const done = pressInDiagram(event, {
            ...{ content, layout, edits, drawing, choose, connect, tell },
            write: setWriting,
            addBeside: (id) => setAdding(boxOf(id)?.lane),
            draw: setDrawing,
          })
          if (done) event.preventDefault()
        }}
        aria-describedby="theory-help"
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        zoomOnScroll={false}
        preventScrolling={false}
        minZoom={0.2}
        maxZoom={2}
        proOptions={{ hideAttribution: true }}
      >
        <Panel position="bottom-left" className="theory-zoom">
          <button type="button" className="button" onClick={() => void flow.zoomIn()}>
            {t('theory.zoomIn')}
          </button>
          <button type="button" className="button" onClick={() => void flow.zoomOut()}>
            {t('theory.zoomOut')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void flow.fitBounds(whole, { padding: 0.04 })}
          >
            {t('theory.fit')}
          </button>
        </Panel>
        {content.boxes.length > minimapFrom && (
          <MiniMap
            position="bottom-right"
            ariaLabel={t('theory.overview')}
            pannable
            zoomable
            className="theory-minimap"
          />
        )}
      </ReactFlow>
      <KeysHelp id="theory-help" editable={edits !== undefined} />
      <BreakLegend told={new Set(broken.values())} />
      <p role="status" className="theory-hint">
        {drawing
          ? t('theory.arrow.connect', { from: titleOf(boxOf(drawing) ?? { title: '' }) })
          : refusal
            ? ruleText(refusal)
            : taken !== undefined && t('theory.box.titleTaken', { title: taken })}
      </p>
    </section>
  )
}

/** At once, so that the next key is pressed there; a box that is only being drawn takes the focus when it is. */
function focusBox(frame: HTMLElement | null, id: string): void {
  const find = () => frame?.querySelector<HTMLElement>(`[data-box="${id}"]`)
  const box = find()
  if (box) box.focus()
  else requestAnimationFrame(() => find()?.focus())
}

/** What the broken lines say; nothing where the chain holds. */
function BreakLegend({ told }: { told: ReadonlySet<Break> }) {
  const { language } = useLanguage()
  if (told.size === 0) return null
  return (
    <ul className="theory-breaks">
      {breakKinds
        .filter((kind) => told.has(kind))
        .map((kind) => (
          <li key={kind}>
            <svg aria-hidden="true" viewBox="0 0 36 8">
              <path className={`theory-arrow arrow-broken ${kind}`} d="M0,4 H36" />
            </svg>
            {breakNames[kind][language]}
          </li>
        ))}
    </ul>
  )
}
