// The decisions on a plan, each with its letter.

import { useQuery } from '@tanstack/react-query'
import type { DemandCode } from '../../domain/plan/demand-codes.ts'
import { useLanguage } from '../lib/language.tsx'
import { decisionsQuery } from './queries.ts'

/** Nothing before there is a decision. */
export function Decisions({ planId }: { planId: string }) {
  const { t, format, language } = useLanguage()
  const { data } = useQuery(decisionsQuery(planId))
  if (!data || data.items.length === 0) return null
  return (
    <section className="sheet decisions" aria-labelledby="decisions">
      <h2 id="decisions" className="sheet-heading">
        {t('decision.title')}
      </h2>
      <ul className="plan-list">
        {data.items.map(({ number, outcome, unmetDemands, decidedAt, reopenedAt, reopenedBecause }) => (
          <li key={number}>
            <span>
              {t(`decision.outcome.${outcome}`)}, {format.moment(decidedAt)}
              {unmetDemands && unmetDemands.length > 0 && <Unmet codes={unmetDemands} />}
              {reopenedAt && (
                <span className="quiet small">
                  {t('decision.reopened', {
                    day: format.moment(reopenedAt),
                    because: reopenedBecause ?? '',
                  })}
                </span>
              )}
            </span>
            <a
              href={`/api/plans/${planId}/decisions/${number}/letter?language=${language}`}
              className="button no-print"
            >
              {t('decision.letter')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the programme demanded and the plan lacked that day. */
function Unmet({ codes }: { codes: readonly DemandCode[] }) {
  const { t } = useLanguage()
  return (
    <details className="small">
      <summary>{t('decision.unmet', { count: codes.length })}</summary>
      <ul className="bullets">
        {codes.map((code) => (
          <li key={code}>{t(`plan.demand.${code}`)}</li>
        ))}
      </ul>
    </details>
  )
}
