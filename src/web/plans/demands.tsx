// What a plan's programme demands of it: all of it with what is met, or only what is lacking.

import type { Plan } from '../../contract/plans.ts'
import { sharingOf } from '../../domain/plan/demands.ts'
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
            <span>
              {t(`plan.demand.${code}`)}
              {code === 'local-share' && <LocalShare plan={plan} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the fund pays held against what it may pay; nothing where there is no money or no such rule. */
function LocalShare({ plan }: { plan: Plan }) {
  const { t, format } = useLanguage()
  const { fundSharePercent: most } = plan
  const { total, fund, localMissing } = sharingOf(plan, most)
  if (most === null || total === 0) return null
  return (
    <span className="local-share small">
      {t('edit.moneyShare', { total: format.kroner(total), share: format.percent(fund, total, 1) })}{' '}
      {localMissing > 0
        ? t('edit.localMissing', { most, missing: format.kroner(localMissing) })
        : t('edit.localEnough', { most })}
    </span>
  )
}

/** The same in a sentence, within a question; nothing where nothing is lacking. */
export function Lacking({ plan, lead }: { plan: Plan; lead: 'application.lacking' | 'assessment.unmet' }) {
  const { t } = useLanguage()
  const names = plan.demands.filter(({ met }) => !met).map(({ code }) => t(`plan.demand.${code}`))
  if (names.length === 0) return null
  // Some of the names have commas of their own.
  const inSentence = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join('; ')
  return <p className="measure">{t(lead, { count: names.length, names: inSentence })}</p>
}
