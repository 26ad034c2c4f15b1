// One thread: its comments and what was decided, in the order in which it happened, and a field to answer in.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Thread, ThreadHead } from '../../contract/sparring.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { Failure, ProblemText } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { failureOf } from '../lib/query-failure.ts'
import { CommentView } from './comment.tsx'
import { Compose } from './compose.tsx'
import { addComment, seeThread, settleThread, takeUpThread, threadQuery, threadsQuery } from './queries.ts'
import { useTakeIn } from './use-threads.ts'

interface Props {
  readonly plan: string
  /** The address of what the threads of the page are about. */
  readonly about: string
  readonly head: ThreadHead
  readonly content: TheoryContent | undefined
  /** What it is about, in words; absent where that goes without saying. */
  readonly title: string | undefined
  /** Whether one came here for this one. */
  readonly sought: boolean
}

export function ThreadView({ plan, about, head, content, title, sought }: Props) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const place = { plan, thread: head.id }
  const query = useQuery(threadQuery(place, head.version))
  const takeIn = useTakeIn(plan, about)
  const fresh = useSeen(plan, head, about, query.data?.version === head.version)
  const frame = useRef<HTMLElement>(null)
  const thread = query.data
  const loaded = thread !== undefined
  useEffect(() => {
    // Once it is as tall as it gets.
    if (sought && loaded) frame.current?.scrollIntoView({ block: 'nearest' })
  }, [sought, loaded])
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ['thread', place] })
    void client.invalidateQueries({ queryKey: threadsQuery(about).queryKey })
  }
  return (
    <article
      ref={frame}
      className={sought ? 'thread thread-sought' : 'thread'}
      aria-label={t('sparring.thread', { about: head.about, name: personName(head.begunBy, t) })}
    >
      {(title !== undefined || fresh) && (
        <p className="thread-about">
          {title !== undefined && <span className="quiet small">{title}</span>}
          {fresh && <span className="state state-submitted">{t('sparring.new')}</span>}
        </p>
      )}
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : thread === undefined ? (
        <ListSkeleton />
      ) : (
        <>
          <ol className="comments">
            {timeline(thread).map((entry) =>
              'comment' in entry ? (
                <CommentView
                  key={entry.comment.id}
                  {...{ place, thread, comment: entry.comment, onChanged: takeIn, onRefused: refresh }}
                />
              ) : (
                <StepView key={entry.step.takenAt} step={entry.step} />
              ),
            )}
          </ol>
          {thread.mayWrite && <Foot {...{ place, about, content, thread }} />}
        </>
      )}
    </article>
  )
}

type Entry = { readonly comment: Thread['items'][number] } | { readonly step: Thread['steps'][number] }

function timeline({ items, steps }: Thread): Entry[] {
  const entries: Entry[] = [...items.map((comment) => ({ comment })), ...steps.map((step) => ({ step }))]
  const at = (entry: Entry) => ('comment' in entry ? entry.comment.writtenAt : entry.step.takenAt)
  return entries.sort((one, other) => (at(one) < at(other) ? -1 : 1))
}

function StepView({ step }: { step: Thread['steps'][number] }) {
  const { t, format } = useLanguage()
  const said = { name: personName(step.takenBy, t), moment: format.moment(step.takenAt) }
  return (
    <li className="quiet small">
      {step.settled ? `✓ ${t('sparring.settled', said)}` : t('sparring.takenUp', said)}
    </li>
  )
}

/** Whether there was something new in it when it came into sight; the server is told that it has been seen. */
function useSeen(plan: string, head: ThreadHead, about: string, shown: boolean): boolean {
  const client = useQueryClient()
  const [fresh, setFresh] = useState(head.unread)
  const { id, unread } = head
  useEffect(() => {
    if (!unread || !shown) return
    setFresh(true)
    void seeThread({ plan, thread: id })
      .then(() =>
        Promise.all([
          client.invalidateQueries({ queryKey: threadsQuery(about).queryKey }),
          client.invalidateQueries({ queryKey: ['inbox'] }),
        ]),
      )
      // Without a connection it stays new, and is said again when the page is opened next.
      .catch(() => undefined)
  }, [client, plan, id, unread, about, shown])
  return fresh
}

function Foot(props: {
  place: { plan: string; thread: string }
  about: string
  content: TheoryContent | undefined
  thread: Thread
}) {
  const { t } = useLanguage()
  const { place, thread } = props
  const takeIn = useTakeIn(place.plan, props.about)
  const [answering, setAnswering] = useState(false)
  const [error, setError] = useState<unknown>()
  const change = async (work: Promise<Thread>) => {
    setError(undefined)
    try {
      takeIn(await work)
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <div className="thread-foot no-print">
      {answering && thread.settledAt === null ? (
        <Compose
          plan={place.plan}
          keptAs={`thread.${place.thread}`}
          label={t('sparring.answer')}
          pin={thread.pin}
          content={props.content}
          onSend={async (comment) => {
            takeIn(await addComment(place, comment))
            setAnswering(false)
          }}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <p className="cluster">
          {thread.settledAt === null ? (
            <>
              <button type="button" className="button" onClick={() => setAnswering(true)}>
                {t('sparring.answer')}
              </button>
              <button type="button" className="link-button" onClick={() => void change(settleThread(place))}>
                {t('sparring.settle')}
              </button>
            </>
          ) : (
            <button type="button" className="link-button" onClick={() => void change(takeUpThread(place))}>
              {t('sparring.takeUp')}
            </button>
          )}
        </p>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </div>
  )
}
