// What has just been written: to be undone, or gone on from.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { SessionContent } from '../../domain/logbook/logbook.ts'
import { ProblemText } from '../components/failure.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { CountsIn } from './counts-in.tsx'
import { deleteSession, refreshLogbook } from './queries.ts'
import type { Draft } from './use-entry.ts'
import { useOutbox } from './use-outbox.ts'
import { longDay, sessionInWords } from './words.ts'

export interface Saved {
  readonly draft: Draft
  /** What stood there, where it was corrected. */
  readonly before: SessionContent | undefined
}

/** Takes back what was saved, whether or not it has been sent. */
function useUndo({ draft, before }: Saved, activityId: string): () => Promise<void> {
  const client = useQueryClient()
  const { outbox, state } = useOutbox()
  const { id, version } = draft
  return async () => {
    const waiting = state.entries.find((entry) => entry.id === id)
    if (waiting && waiting.sent.length === 0) return outbox.take(id)
    if (version > 0 && before)
      return outbox.put({ id, activityId, content: before, version: version + 1, alongside: true })
    try {
      await deleteSession(activityId, id)
    } catch (error) {
      // It never arrived, which is as well.
      if (!(error instanceof ApiError && error.code === 'not-found')) throw error
    }
    outbox.take(id)
    await refreshLogbook(client, activityId)
  }
}

export function Written(props: {
  saved: Saved
  activityId: string
  onUndone: () => void
  onNext: () => void
}) {
  const { t, language } = useLanguage()
  const { saved, activityId, onUndone, onNext } = props
  const { content } = saved.draft
  const undo = useUndo(saved, activityId)
  const { sending } = useOutbox().state
  const [error, setError] = useState<unknown>()
  const section = useRef<HTMLElement>(null)
  // The button that was pressed is gone: the reader goes on here.
  useEffect(() => section.current?.focus(), [])
  return (
    <section className="sheet written" tabIndex={-1} ref={section} aria-labelledby="written">
      <p id="written">
        <span aria-hidden="true" className="sign">
          ✓
        </span>{' '}
        {t('logbook.written', { day: longDay(content.heldOn, language), what: sessionInWords(content, t) })}
      </p>
      {content.state === 'held' && <CountsIn activityId={activityId} />}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      <p className="cluster">
        <button
          type="button"
          className="button"
          aria-disabled={sending}
          onClick={() => {
            if (!sending) undo().then(onUndone, setError)
          }}
        >
          {t('logbook.undo')}
        </button>
        <button type="button" className="button" onClick={onNext}>
          {t('logbook.writeNext')}
        </button>
      </p>
    </section>
  )
}
