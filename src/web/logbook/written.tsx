// What has just been written: to be undone, or gone on from.

import { useEffect, useRef } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { CountsIn } from './counts-in.tsx'
import type { Draft } from './use-entry.ts'
import { useOutbox } from './use-outbox.ts'
import { RefusalText } from './waiting.tsx'
import { longDay, sessionInWords } from './words.ts'

/** Takes back what was saved, whether or not it has been sent: what stood there stands again. */
function useUndo({ id, version, content, before }: Draft, activityId: string): () => void {
  const { outbox } = useOutbox()
  return () => {
    if (before === null) outbox.withdraw({ id, activityId, content })
    else
      outbox.put({
        ...{ id, activityId, content: before, before: content, alongside: true },
        // Where the correction has arrived by now; else the outbox finds out.
        version: version + 1,
      })
  }
}

export function Written(props: {
  saved: Draft
  activityId: string
  onUndone: () => void
  onNext: () => void
}) {
  const { t, language } = useLanguage()
  const { saved, activityId, onUndone, onNext } = props
  const { content } = saved
  const undo = useUndo(saved, activityId)
  const { unstored, entries } = useOutbox().state
  const refused = entries.find(({ id }) => id === saved.id)?.refused
  const section = useRef<HTMLElement>(null)
  // The button that was pressed is gone: the reader goes on here.
  useEffect(() => section.current?.focus(), [])
  return (
    <section className="sheet written" tabIndex={-1} ref={section} aria-labelledby="written">
      <p id="written">
        {refused === undefined && (
          <span aria-hidden="true" className="sign">
            ✓
          </span>
        )}{' '}
        {t(refused === undefined ? 'logbook.written' : 'logbook.notTaken', {
          day: longDay(content.heldOn, language),
          what: sessionInWords(content, t),
        })}
      </p>
      <div role="alert">{refused !== undefined && <RefusalText code={refused} />}</div>
      {unstored && <p className="notice notice-example">{t('logbook.unstored')}</p>}
      {content.state === 'held' && <CountsIn activityId={activityId} />}
      <p className="cluster">
        <button
          type="button"
          className="button"
          onClick={() => {
            undo()
            onUndone()
          }}
        >
          {t(refused === undefined ? 'logbook.undo' : 'logbook.correct')}
        </button>
        <button type="button" className="button" onClick={onNext}>
          {t('logbook.writeNext')}
        </button>
      </p>
    </section>
  )
}
