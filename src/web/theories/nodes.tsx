// What stands in the diagram: a lane's heading, a box, and the place for the next box of a lane.

import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import type { DrawnBadge } from '../../domain/theory/drawing-badge.ts'
import type { Box } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { Badge } from './badges.tsx'
import { type Mark, ThreadMark } from './thread-mark.tsx'
import { useTheoryWords } from './words.ts'

export type LaneNodeData = Node<{ name: string; width: number }, 'lane'>

export type BoxNodeData = Node<
  {
    box: Box
    /** The title as the layout breaks it. */
    lines: readonly string[]
    width: number
    height: number
    badge: DrawnBadge | undefined
    mark: Mark | undefined
    chosen: boolean
    /** Whether Tab comes to this one; the arrow keys go on from there. */
    first: boolean
    /** Where an arrow is being drawn from another box: whether this one may be chosen. */
    aim: 'yes' | 'no' | undefined
    writing: boolean
    editable: boolean
    /** The same function from one edit to the next. */
    onTitle: (box: Box, written: WrittenTitle) => void
  },
  'box'
>

export interface WrittenTitle {
  /** Undefined where nothing was changed. */
  readonly title: string | undefined
  /** What stood there when the writing began. */
  readonly opened: string
  /** Whether a key ended it: then the focus stays with the box, else it is where the hand has gone. */
  readonly byKey: boolean
}

export type AddNodeData = Node<
  {
    lane: LaneId
    name: string
    width: number
    open: boolean
    /** The same functions from one edit to the next. */
    onAdd: (lane: LaneId, title: string) => void
    onOpen: (lane: LaneId | undefined) => void
  },
  'add'
>

export function LaneNode({ data }: NodeProps<LaneNodeData>) {
  return (
    <p className="lane-heading" style={{ width: data.width }}>
      {data.name}
    </p>
  )
}

/** Drawn anew only when something about it has changed: an edit moves few of many boxes. */
export const BoxNode = memo(DrawnBox, (one, other) => one.data === other.data)

function DrawnBox({ id, data }: NodeProps<BoxNodeData>) {
  const { titleOf } = useTheoryWords()
  const { box, chosen, aim, editable, writing } = data
  const classes = [
    'theory-box',
    chosen && 'theory-chosen',
    aim && `theory-aim-${aim}`,
    data.badge && `tone-${data.badge.tone}`,
  ]
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={editable} aria-hidden="true" />
      {writing ? (
        <TitleInput
          title={box.title}
          width={data.width}
          height={data.height}
          onTitle={(written) => data.onTitle(box, written)}
        />
      ) : (
        <button
          type="button"
          tabIndex={data.first ? 0 : -1}
          data-box={id}
          aria-pressed={chosen}
          className={classes.filter(Boolean).join(' ')}
          style={{ width: data.width, height: data.height }}
        >
          <span className="visually-hidden">{titleOf(box)}</span>
          <span className="theory-box-title" title={box.title} aria-hidden="true">
            {data.lines.length === 0
              ? titleOf(box)
              : data.lines.map((line, at) => (
                  // The same line may stand there twice, and none has a name of its own.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <span key={at}>{line} </span>
                ))}
          </span>
          <Badge badge={data.badge} />
          <ThreadMark mark={data.mark} />
        </button>
      )}
      <Handle type="source" position={Position.Right} isConnectable={editable} aria-hidden="true" />
    </>
  )
}

/** Enter and leaving keep what was typed, Escape does not. */
function TitleInput(props: {
  title: string
  width: number
  height: number
  onTitle: (written: WrittenTitle) => void
}) {
  const { t } = useLanguage()
  const [opened] = useState(props.title)
  const [title, setTitle] = useState(opened)
  const input = useRef<HTMLTextAreaElement>(null)
  useEffect(() => input.current?.select(), [])
  const keep = (byKey: boolean) => {
    const written = title.trim()
    props.onTitle({ title: written === '' || written === opened.trim() ? undefined : written, opened, byKey })
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') {
      event.preventDefault()
      keep(true)
    } else if (event.key === 'Escape') props.onTitle({ title: undefined, opened, byKey: true })
  }
  return (
    <textarea
      ref={input}
      className="theory-box theory-title-input nodrag nopan"
      style={{ width: props.width, height: props.height }}
      aria-label={t('theory.box.title')}
      maxLength={Math.max(120, props.title.length)}
      value={title}
      onChange={({ target }) => setTitle(target.value)}
      onKeyDown={press}
      onBlur={() => keep(false)}
    />
  )
}

export function AddNode({ data }: NodeProps<AddNodeData>) {
  const { t } = useLanguage()
  const [title, setTitle] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const closedByKey = useRef(false)
  useEffect(() => {
    if (data.open) input.current?.focus()
    else if (closedByKey.current) button.current?.focus()
    closedByKey.current = false
  }, [data.open])
  if (!data.open)
    return (
      <button
        ref={button}
        type="button"
        className="theory-add nodrag nopan"
        style={{ width: data.width }}
        onClick={() => data.onOpen(data.lane)}
      >
        {t('theory.box.add')}
        <span className="visually-hidden"> {data.name}</span>
      </button>
    )
  const keep = () => {
    if (title.trim() !== '') data.onAdd(data.lane, title.trim())
    setTitle('')
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') keep()
    else if (event.key === 'Escape') {
      setTitle('')
      closedByKey.current = true
      data.onOpen(undefined)
    }
  }
  return (
    <input
      ref={input}
      className="input theory-add-input nodrag nopan"
      style={{ width: data.width }}
      aria-label={t('theory.box.new', { lane: data.name })}
      maxLength={120}
      value={title}
      onChange={({ target }) => setTitle(target.value)}
      onKeyDown={press}
      onBlur={() => {
        keep()
        data.onOpen(undefined)
      }}
    />
  )
}
