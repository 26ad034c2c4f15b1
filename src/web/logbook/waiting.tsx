// What was written and is not at the server: whether it waits, is on its way or was refused, and the way out of it.

import { Link } from '@tanstack/react-router'
import type { Entry } from '../../domain/logbook/outbox.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { type Groups, SessionWords } from './session-words.tsx'
import { useOutbox } from './use-outbox.ts'
import { shortDay } from './words.ts'

/** Why the server would not have it. */
export const RefusalText = ({ code }: { code: string }) => (
  <ProblemText error={new ApiError(code as ApiError['code'])} />
)

function Standing({ entry, among }: { entry: Entry; among: 'all' | 'refused' }) {
  const { t } = useLanguage()
  const { sending, unstored } = useOutbox().state
  if (entry.refused !== undefined)
    return (
      <>
        {among === 'all' && <span className="problem-text small">{t('logbook.refused')}</span>}
        <RefusalText code={entry.refused} />
      </>
    )
  return (
    <>
      <span className="quiet small">{t(sending ? 'logbook.sends' : 'logbook.waits')}</span>
      {unstored && <span className="problem-text small">{t('logbook.unstored')}</span>}
    </>
  )
}

/** `correct` where the session can be corrected on this page; else the way to where it can, where its activity is known. */
export function Waiting(props: { entry: Entry; groups: Groups; title?: string; correct?: () => void }) {
  const { t, language } = useLanguage()
  const { outbox } = useOutbox()
  const { entry, groups, title, correct } = props
  const day = shortDay(entry.content.heldOn, language)
  return (
    <li>
      <span className="session-words">
        {title && <span className="quiet small">{title}</span>}
        <SessionWords content={entry.content} groups={groups} />
        <Standing entry={entry} among={correct ? 'all' : 'refused'} />
      </span>
      <span className="cluster no-print">
        {correct ? (
          <button type="button" className="link-button" onClick={correct}>
            {t('logbook.correct')}
            <span className="visually-hidden"> {day}</span>
          </button>
        ) : title === '' ? null : (
          <Link to="/activities/$id/logbook" params={{ id: entry.activityId }}>
            {t('logbook.see')}
          </Link>
        )}
        <ConfirmButton
          label={t('logbook.throwAway')}
          about={day}
          question={t('logbook.throwAwayQuestion')}
          onConfirm={() => outbox.take(entry.id)}
        />
      </span>
    </li>
  )
}

/** What was refused, of whichever activity; `titles` by activity. */
export function RefusedEntries({ titles }: { titles: ReadonlyMap<string, string> }) {
  const { t } = useLanguage()
  const refused = useOutbox().state.entries.filter((entry) => entry.refused !== undefined)
  if (refused.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="refused">
      <div className="sheet-heading">
        <h2 id="refused">{t('logbook.refusedTitle')}</h2>
      </div>
      <ul className="plan-list session-list">
        {refused.map((entry) => (
          <Waiting key={entry.id} entry={entry} groups={[]} title={titles.get(entry.activityId) ?? ''} />
        ))}
      </ul>
    </section>
  )
}
