// What a plan's programme demands of it: all of it with what is met, or only what is lacking.

import type { Plan } from '../../contract/plans.ts'
import type { DemandCode } from '../../domain/plan/demand-codes.ts'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'

/** What is met is said too, so that the list shows how far the plan has come. */
export function Demands({ plan }: { plan: Plan }) {
  const { t, format } = useLanguage()
  const lacking = plan.demands.filter(({ met }) => !met).length
  const late = plan.startsOn < today()
  return (
    <>
      <div className="sheet-heading">
        <h3>{t('plan.demands')}</h3>
        <p>
          {lacking === 0
            ? t('plan.demandsMet')
            : t(late ? 'plan.demandsLate' : 'plan.demandsOpen', {
                count: lacking,
                day: format.date(plan.startsOn),
              })}
        </p>
      </div>
      <ul className="demands">
        {plan.demands.map(({ code, met }) => (
          <li key={code} className={met ? 'demand-met' : 'demand-open'}>
            <span role="img" aria-label={t(met ? 'plan.met' : 'plan.lacking')} className="sign">
              {met ? '✓' : '○'}
            </span>
            <span>{t(`plan.demand.${code}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Nothing where nothing is lacking. */
export function Lacking({ demands }: Pick<Plan, 'demands'>) {
  const { t } = useLanguage()
  const lacking = demands.filter(({ met }) => !met)
  if (lacking.length === 0) return null
  return (
    <>
      <p>{t('application.lacking', { count: lacking.length })}</p>
      <DemandNames codes={lacking.map(({ code }) => code)} />
    </>
  )
}

export function DemandNames({ codes }: { codes: readonly DemandCode[] }) {
  const { t } = useLanguage()
  return (
    <ul className="bullets">
      {codes.map((code) => (
        <li key={code}>{t(`plan.demand.${code}`)}</li>
      ))}
    </ul>
  )
}
