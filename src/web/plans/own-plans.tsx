// The plans that are one's own business: those one works in, and for who sees every plan those that wait to be granted.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'
import { useMay, useMayIn } from '../session/queries.ts'
import { ownPlansQuery } from './queries.ts'

export function OwnPlans() {
  const { t, format } = useLanguage()
  const everywhere = useMayIn('see-unpublished', '')
  const mayAsk = useMay('see-unpublished')
  const items = useQuery({ ...ownPlansQuery, enabled: mayAsk }).data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="sheet own-plans" aria-labelledby="own-plans">
      <h2 id="own-plans" className="sheet-heading">
        {t(everywhere ? 'plans.waiting' : 'plans.own')}
      </h2>
      <ul className="plan-list">
        {items.map((plan) => (
          <li key={plan.id}>
            <span>
              <Link to="/plans/$id" params={{ id: plan.id }} className="row-title">
                {plan.name}
              </Link>
              <span className="quiet small">
                {[plan.reference, format.years(plan.startsOn, plan.endsOn)].join(' · ')}
              </span>
            </span>
            <span className="quiet">{t(`plan.status.${plan.status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
