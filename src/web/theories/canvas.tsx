// The diagram: boxes in their lanes and arrows between them, laid out anew after each edit. It can be read and written by
// mouse, by touch and by keyboard alone.

import { MiniMap, type NodeChange, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { layOut } from '../../domain/theory/layout.ts'
import { mayConnect } from '../../domain/theory/rules.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { type LaneId, laneIds } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { type ArrowEdge, ArrowHeads, ArrowLine } from './arrow-line.tsx'
import type { Badges } from './badges.tsx'
import type { Chosen } from './box-panel.tsx'
import { type AddNodeData, AddNode, type BoxNodeData, BoxNode, type LaneNodeData, LaneNode } from './nodes.tsx'
import type { Refusal, TheoryEdits } from './theory-edits.ts'
import { type Direction, nextBox } from './walk.ts'
import { useTheoryWords } from './words.ts'

interface Diagram {
  readonly content: TheoryContent
  readonly badges: Badges
  /** `from>to` of the arrows after which the chain breaks. */
  readonly broken: ReadonlySet<string>
  /** Absent for those who only read. */
  readonly edits: TheoryEdits | undefined
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

const nodeTypes = { lane: LaneNode, box: BoxNode, add: AddNode }
const edgeTypes = { arrow: ArrowLine }

/** Between the last box of a lane and the place for the next. */
const addGap = 20

export function TheoryCanvas(diagram: Diagram) {
  return (
    <ReactFlowProvider>
      <Canvas {...diagram} />
    </ReactFlowProvider>
  )
}

function Canvas({ content, badges, broken, edits, chosen, onChoose }: Diagram) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const { titleOf, ruleText } = useTheoryWords()
  const flow = useReactFlow()
  const frame = useRef<HTMLElement>(null)
  const [writing, setWriting] = useState<string>()
  const [adding, setAdding] = useState<LaneId>()
  const [drawing, setDrawing] = useState<string>()
  const [dragged, setDragged] = useState<{ id: string; position: { x: number; y: number } }>()
  const [refusal, setRefusal] = useState<Refusal>()
  const layout = useMemo(() => layOut(content), [content])
  const chosenBox = chosen && 'box' in chosen ? chosen.box : undefined
  const firstBox = chosenBox ?? layout.boxes[0]?.id
  const boxOf = (id: string) => content.boxes.find((box) => box.id === id)

  const focus = (id: string) => frame.current?.querySelector<HTMLElement>(`[data-box="${id}"]`)?.focus()
  const choose = (id: string) => {
    onChoose({ box: id })
    // Once it stands where Tab would come to it.
    requestAnimationFrame(() => focus(id))
  }
  const tell = (rule: Refusal) => setRefusal(rule)
  const connect = (from: string, to: string) => {
    tell(edits?.addArrow(from, to))
    setDrawing(undefined)
  }
  const placeAt = (lane: LaneId, y: number, without: string) =>
    layout.boxes.filter((box) => box.id !== without && boxOf(box.id)?.lane === lane && box.y < y).length
  const drop = (id: string, position: { x: number; y: number }) => {
    setDragged(undefined)
    const box = layout.boxes.find((one) => one.id === id)
    if (!box || !edits) return
    const middle = position.x + box.width / 2
    const column = layout.columns.find(({ x, width }) => middle >= x && middle <= x + width)
    if (column) tell(edits.moveBox(id, column.lane, placeAt(column.lane, position.y, id)))
  }
  const moveBy = (id: string, direction: Direction) => {
    const box = boxOf(id)
    if (!box || !edits) return
    const inLane = content.boxes.filter(({ lane }) => lane === box.lane)
    const at = inLane.findIndex((one) => one.id === id)
    const aside = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 0, ArrowDown: 0 }[direction]
    const lane = laneIds[laneIds.indexOf(box.lane) + aside]
    if (!lane) return
    const place = aside !== 0 ? content.boxes.filter((one) => one.lane === lane).length : at + (direction === 'ArrowUp' ? -1 : 1)
    if (place >= 0 && (aside !== 0 || place < inLane.length)) tell(edits.moveBox(id, lane, place))
    requestAnimationFrame(() => focus(id))
  }

  const press = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset['box']
    if (id === undefined) return
    const done = () => event.preventDefault()
    const { key } = event
    if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown') {
      done()
      if (event.altKey) return moveBy(id, key)
      const next = nextBox(content, layout, id, key)
      if (next) choose(next)
    } else if (key === 'Escape') {
      if (drawing) setDrawing(undefined)
      else onChoose(undefined)
    } else if (key === 'Enter' || key === ' ') {
      done()
      if (drawing) connect(drawing, id)
      else if (edits && key === 'Enter') setWriting(id)
      else onChoose({ box: id })
    } else if (!edits || event.ctrlKey || event.metaKey || event.altKey) return
    else if (key === 'F2') setWriting(id)
    else if (key === 'n' || key === 'N') {
      done()
      setAdding(boxOf(id)?.lane)
    } else if (key === 'p' || key === 'P') setDrawing(id)
    else if (key === 'Delete' || key === 'Backspace') {
      done()
      const next = nextBox(content, layout, id, 'ArrowDown') ?? nextBox(content, layout, id, 'ArrowUp')
      edits.removeBox(id)
      if (next) choose(next)
      else onChoose(undefined)
    }
  }

  const boxNodes = layout.boxes.flatMap((placed): BoxNodeData[] => {
    const box = boxOf(placed.id)
    if (!box) return []
    const data: BoxNodeData['data'] = {
      box,
      width: placed.width,
      height: placed.height,
      badge: badges.get(box.id),
      chosen: chosenBox === box.id,
      first: firstBox === box.id,
      aim: drawing === undefined ? undefined : mayConnect(content, drawing, box.id) === undefined ? 'yes' : 'no',
      writing: writing === box.id,
      editable: edits !== undefined,
      onTitle: (title) => {
        setWriting(undefined)
        if (title !== undefined && title !== '' && title !== box.title) edits?.changeBox(box.id, { title })
        requestAnimationFrame(() => focus(box.id))
      },
    }
    return [
      {
        id: box.id,
        type: 'box',
        data,
        position: dragged?.id === box.id ? dragged.position : { x: placed.x, y: placed.y },
        width: placed.width,
        height: placed.height,
        draggable: edits !== undefined && writing !== box.id,
      },
    ]
  })
  const fixed = { draggable: false, selectable: false, connectable: false, focusable: false }
  const laneName = (id: LaneId) => vocabulary.lanes.find((lane) => lane.id === id)?.name[language] ?? id
  const laneNodes = layout.columns.map(
    ({ lane, x, width }): LaneNodeData => ({
      ...fixed,
      id: `lane-${lane}`,
      type: 'lane',
      position: { x, y: 0 },
      data: { name: laneName(lane), width },
    }),
  )
  const addNodes = edits
    ? layout.columns.map(({ lane, x, width }): AddNodeData => {
        const bottom = Math.max(
          layout.top,
          ...layout.boxes
            .filter(({ id }) => boxOf(id)?.lane === lane)
            .map((box) => box.y + box.height + addGap),
        )
        return {
          ...fixed,
          id: `add-${lane}`,
          type: 'add',
          position: { x, y: bottom },
          data: {
            lane,
            name: laneName(lane),
            width,
            open: adding === lane,
            onOpen: (open) => setAdding(open ? lane : undefined),
            onAdd: (title) => {
              const id = edits.addBox(lane, title)
              if (id === undefined) tell('too-many-boxes')
              else onChoose({ box: id })
            },
          },
        }
      })
    : []
  const edges = layout.arrows.map(
    ({ from, to, path }): ArrowEdge => ({
      id: `${from}>${to}`,
      source: from,
      target: to,
      type: 'arrow',
      focusable: false,
      data: {
        path,
        broken: broken.has(`${from}>${to}`),
        chosen:
          chosen !== undefined &&
          ('box' in chosen ? chosen.box === from || chosen.box === to : chosen.from === from && chosen.to === to),
      },
    }),
  )
  const move = (changes: NodeChange[]) => {
    for (const change of changes)
      if (change.type === 'position' && change.dragging && change.position)
        setDragged({ id: change.id, position: change.position })
  }
  const { width, height } = layout
  useEffect(() => {
    void flow.fitBounds({ x: 0, y: 0, width, height }, { padding: 0.02 })
    // Only as the page opens: later the reader's own place is kept.
    // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  }, [flow])
  return (
    <section className="theory-canvas" ref={frame} aria-label={t('theory.diagram')}>
      <p className="visually-hidden" id="theory-help">
        {t('theory.diagramHelp')}
      </p>
      <ArrowHeads />
      <ReactFlow
        nodes={[...laneNodes, ...boxNodes, ...addNodes]}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={move}
        onNodeDragStop={(_, node) => node.type === 'box' && drop(node.id, node.position)}
        onNodeClick={(_, node) => {
          if (node.type !== 'box') return
          if (drawing) connect(drawing, node.id)
          else choose(node.id)
        }}
        onNodeDoubleClick={(_, node) => node.type === 'box' && edits && setWriting(node.id)}
        onEdgeClick={(_, edge) => onChoose({ from: edge.source, to: edge.target })}
        onPaneClick={() => onChoose(undefined)}
        onConnect={({ source, target }) => connect(source, target)}
        isValidConnection={({ source, target }) => mayConnect(content, source, target) === undefined}
        onKeyDown={press}
        aria-describedby="theory-help"
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        zoomOnScroll={false}
        panOnScroll={false}
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
            onClick={() => void flow.fitBounds({ x: 0, y: 0, width, height }, { padding: 0.02 })}
          >
            {t('theory.fit')}
          </button>
        </Panel>
        {content.boxes.length > 12 && (
          <MiniMap position="bottom-right" ariaLabel={t('theory.overview')} pannable zoomable className="theory-minimap" />
        )}
      </ReactFlow>
      <p role="status" className="theory-hint">
        {drawing
          ? t('theory.arrow.connect', { from: titleOf(boxOf(drawing) ?? { title: '' }) })
          : refusal && ruleText(refusal)}
      </p>
    </section>
  )
}
