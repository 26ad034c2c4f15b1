// Sparring on the page of a theory of change: marks on the boxes, the threads of the box that is chosen, and those about
// boxes that have been deleted since.

import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ThreadHead } from '../../contract/sparring.ts'
import type { Box, TheoryContent } from '../../domain/theory/theory.ts'
import { readParameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useMayIn } from '../session/queries.ts'
import { addressOf, type Owner } from '../theories/queries.ts'
import type { Marks } from '../theories/thread-mark.tsx'
import { PinnedThreads, type Place } from './pinned-threads.tsx'
import './sparring.css'
import { ThreadView } from './thread.tsx'
import { useBoxMarks, useThreads } from './use-threads.ts'
import { useSparringWords } from './words.ts'

export interface TheoryThreads {
  readonly plan: string
  readonly about: string
  readonly marks: Marks
  /** Undefined for who may not read them, and while they are asked for. */
  readonly threads: readonly ThreadHead[] | undefined
  /** The id of the thread that the address names. */
  readonly sought: string | undefined
}

/** `onSought` is told the box of the thread that the address names, once. */
export function useTheoryThreads(owner: Owner, plan: string, onSought: (box: string) => void): TheoryThreads {
  const about = addressOf(owner)
  const threads = useThreads(about, useMayIn('see-unpublished', plan))
  const sought = useSearch({ strict: false, select: readParameters, structuralSharing: true })['thread']
  const told = useRef<string>(undefined)
  useEffect(() => {
    const pin = threads?.find(({ id }) => id === sought)?.pin
    if (!sought || told.current === sought || !pin || !('box' in pin)) return
    told.current = sought
    onSought(pin.box)
  }, [threads, sought, onSought])
  return { plan, about, marks: useBoxMarks(threads), threads, sought }
}

/** Before the panel of the box where there is something to answer when it is opened, else after it. */
export function BesideThreads(props: {
  talk: TheoryThreads
  box: Box
  content: TheoryContent
  children: ReactNode
}) {
  const { t } = useLanguage()
  const { talk, box, content } = props
  const { plan, about, threads, sought } = talk
  const [first] = useState(() => talk.marks.has(box.id))
  const places: Place[] = [
    { pin: { kind: 'box', box: box.id }, name: t('sparring.thisBox') },
    ...box.indicators.map(({ id, name }) => ({
      pin: { kind: 'indicator', box: box.id, indicator: id } as const,
      name: t('sparring.thisIndicator', { name: name.trim() || t('sparring.untitled') }),
    })),
  ]
  const sparring = threads && (
    <PinnedThreads key="sparring" {...{ plan, about, threads, places, content, sought }} />
  )
  return (
    <div className="stack-l">
      {first && sparring}
      {props.children}
      {!first && sparring}
    </div>
  )
}

/** Nothing where every thread still has its box and its indicator. */
export function LostThreads({ talk, content }: { talk: TheoryThreads; content: TheoryContent }) {
  const { t } = useLanguage()
  const { titleOf } = useSparringWords()
  const { plan, about, threads = [], sought } = talk
  const there = new Set(
    content.boxes.flatMap(({ id, indicators }) => [id, ...indicators.map((own) => own.id)]),
  )
  const lost = threads.filter(
    ({ pin }) => 'box' in pin && !there.has(pin.kind === 'indicator' ? pin.indicator : pin.box),
  )
  if (lost.length === 0) return null
  return (
    <section className="sheet sparring" aria-labelledby="sparring-lost">
      <div className="sheet-heading">
        <h2 id="sparring-lost">{t('sparring.lost')}</h2>
        <p className="small">{t('sparring.lostText')}</p>
      </div>
      {lost.map((head) => (
        <ThreadView
          key={head.id}
          {...{ plan, about, head, content: undefined, title: titleOf(head), sought: head.id === sought }}
        />
      ))}
    </section>
  )
}
