// What waits for the reader in self-evaluations, each a way to it. Nothing where nothing does.

import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../../domain/reminder/reminder.ts'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'
import { remindersQuery } from './queries.ts'

/** `plan` leaves out what is of other plans. */
export function WaitingForReader({ plan }: { plan?: string }) {
  const { t, format } = useLanguage()
  const mayRead = useMay('see-unpublished')
  const items = useQuery({ ...remindersQuery, enabled: mayRead }).data?.items ?? []
  // What has been accepted is good news, and waits for nobody.
  const waiting = items.filter(
    (item) => item.kind !== 'accepted' && (plan === undefined || item.plan.id === plan),
  )
  if (waiting.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="waits-for-reader">
      <div className="sheet-heading">
        <h2 id="waits-for-reader">{t('reminder.waiting')}</h2>
        <p>{t('reminder.waitingText')}</p>
      </div>
      <ul className="plan-list">
        {waiting.map((item) => {
          const { kind, count, round } = item
          const urgent = kind === 'round-late' || kind === 'review-waits'
          const said = t(`reminder.${kind}`, {
            ...{ plan: item.plan.name, count, round: round?.title ?? '' },
            day: round ? format.date(round.dueOn) : '',
          })
          return (
            <li key={`${kind} ${item.plan.id} ${round?.title} ${item.selfEvaluation}`}>
              <a href={addressOf(item)} className="row-title">
                {urgent && <span className="problem-text">! </span>}
                {said}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
