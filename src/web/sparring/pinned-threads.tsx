// The threads about one thing on a page, such as a box with its indicators: those that are open, those that are settled
// folded away, and a way to begin another.

import { useState } from 'react'
import type { ThreadHead } from '../../contract/sparring.ts'
import { type Pin, samePin } from '../../domain/sparring/pin.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useMayIn } from '../session/queries.ts'
import { Compose } from './compose.tsx'
import { beginThread } from './queries.ts'
import './sparring.css'
import { ThreadView } from './thread.tsx'
import { useTakeIn } from './use-threads.ts'
import { useSparringWords } from './words.ts'

/** Something that a thread can be pinned to here; the first is what goes without saying. */
export interface Place {
  readonly pin: Pin
  readonly name: string
}

interface Props {
  readonly plan: string
  /** The address of what the threads of the page are about. */
  readonly about: string
  readonly threads: readonly ThreadHead[]
  readonly places: readonly Place[]
  readonly content?: TheoryContent | undefined
  /** The id of the thread that one came here for. */
  readonly sought?: string | undefined
}

const threadsOf = ({ threads, places }: Pick<Props, 'threads' | 'places'>) =>
  threads.filter((head) => places.some(({ pin }) => samePin(pin, head.pin)))

/** On a sheet of their own. */
export function PinnedThreads(props: Props) {
  const { t } = useLanguage()
  return (
    <section className="sheet sparring" aria-labelledby="sparring">
      <div className="sheet-heading">
        <h2 id="sparring">{t('sparring.title')}</h2>
        <p className="small">{t('sparring.text')}</p>
      </div>
      {threadsOf(props).length === 0 && <p className="quiet">{t('sparring.none')}</p>}
      <ThreadsWithin {...props} />
    </section>
  )
}

/** Within the sheet of what they are about; no more than a way to begin one while there are none. */
export function ThreadsBelow(props: Props & { readonly title: string }) {
  return (
    <section className="sparring sparring-below" aria-label={props.title}>
      {threadsOf(props).length > 0 && <h3>{props.title}</h3>}
      <ThreadsWithin {...props} quiet />
    </section>
  )
}

function ThreadsWithin(props: Props & { readonly quiet?: boolean }) {
  const { t } = useLanguage()
  const { plan, sought, quiet = false } = props
  const mayWrite = useMayIn('write-sparring', plan)
  const own = threadsOf(props)
  const open = own.filter(({ settledAt }) => settledAt === null)
  const settled = own.filter(({ settledAt }) => settledAt !== null)
  return (
    <>
      <Threads {...props} threads={open} />
      {settled.length > 0 && (
        <details className="settled-threads" open={settled.some(({ id }) => id === sought)}>
          <summary>{t('sparring.settledThreads', { count: settled.length })}</summary>
          <Threads {...props} threads={settled} />
        </details>
      )}
      {mayWrite && <Begin {...props} first={own.length === 0 && !quiet} />}
    </>
  )
}

function Threads({ plan, about, threads, places, content, sought }: Props) {
  const { titleOf } = useSparringWords()
  const [first] = places
  return threads.map((head) => {
    const goesWithoutSaying = first !== undefined && samePin(first.pin, head.pin)
    return (
      <ThreadView
        key={head.id}
        {...{ plan, about, head, content, sought: head.id === sought }}
        title={goesWithoutSaying ? undefined : titleOf(head)}
      />
    )
  })
}

function Begin({ plan, about, places, content, first }: Props & { readonly first: boolean }) {
  const { t } = useLanguage()
  const takeIn = useTakeIn(plan, about)
  const [writing, setWriting] = useState(false)
  const [chosen, setChosen] = useState(0)
  const place = places[chosen] ?? places[0]
  if (!place) return null
  if (!writing)
    return (
      <p className="no-print">
        <button type="button" className={first ? 'button' : 'link-button'} onClick={() => setWriting(true)}>
          {t('sparring.begin')}
          {places.length === 1 && <span className="visually-hidden"> {place.name}</span>}
        </button>
      </p>
    )
  return (
    <div className="thread-begin no-print">
      {places.length > 1 && (
        <SelectField
          label={t('sparring.beginAbout')}
          value={String(chosen)}
          options={places.map(({ name }, at) => ({ id: String(at), name }))}
          onChange={(id) => setChosen(Number(id))}
        />
      )}
      <Compose
        key={chosen}
        plan={plan}
        keptAs={`threads.${JSON.stringify(place.pin)}`}
        label={t('sparring.write')}
        pin={place.pin}
        content={content}
        onSend={async (comment) => {
          takeIn(await beginThread(plan, place.pin, comment))
          setWriting(false)
        }}
        onCancel={() => setWriting(false)}
      />
    </div>
  )
}
