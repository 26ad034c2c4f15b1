// Self-evaluations of many plans in a list: how long each has waited, who looks at it, and by when.

import { Link } from '@tanstack/react-router'
import type { EvaluationsToReview } from '../../contract/evaluation-lists.ts'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { today } from '../lib/today.ts'
import { useNames } from '../lib/vocabulary.ts'

type Item = EvaluationsToReview['items'][number]

export function EvaluationItems({ items }: { items: readonly Item[] }) {
  const { t } = useLanguage()
  const names = useNames()
  return (
    <ul className="plan-list evaluation-list">
      {items.map((item) => (
        <li key={item.id}>
          <span>
            <Link to="/evaluations/$id" params={{ id: item.id }} className="row-title">
              {item.activity.title}
            </Link>
            <span className="quiet small">
              {[
                item.plan.name,
                names.name('municipality', item.plan.municipality),
                item.round?.title ?? t('evaluation.noRound'),
              ].join(' · ')}
            </span>
          </span>
          <Standing item={item} />
        </li>
      ))}
    </ul>
  )
}

const dayInMs = 86_400_000

function Standing({ item }: { item: Item }) {
  const { t, format } = useLanguage()
  const { state, changedAt, returned, attainment } = item
  const days = changedAt ? Math.floor((Date.now() - Date.parse(changedAt)) / dayInMs) : 0
  return (
    <span className="evaluation-state small">
      {state !== 'submitted' && <strong>{t(`activity.state.${state}`)}</strong>}
      {changedAt && state === 'submitted' && (
        <span>{t('evaluation.waited', { days, moment: format.moment(changedAt) })}</span>
      )}
      {changedAt && state !== 'submitted' && <span>{format.moment(changedAt)}</span>}
      {state === 'submitted' && <LookedAt item={item} />}
      {returned > 0 && <span>{t('evaluation.returnedTimes', { count: returned })}</span>}
      {attainment && <AttainmentBadge attainment={attainment} />}
    </span>
  )
}

function LookedAt({ item: { reviewer, reviewBy } }: { item: Item }) {
  const { t, format } = useLanguage()
  if (reviewer === null || reviewBy === null)
    return <span className="quiet">{t('evaluation.lookedAtByNobody')}</span>
  const said = { name: personName(reviewer, t), day: format.date(reviewBy) }
  if (reviewBy < today()) return <span className="problem-text">! {t('evaluation.lookedAtLate', said)}</span>
  return <span>{t('evaluation.lookedAt', said)}</span>
}
