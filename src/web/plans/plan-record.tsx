// What a plan has written of itself: its areas, who has said yes, and its milestones.

import type { Plan } from '../../contract/plans.ts'
import { useLanguage } from '../lib/language.tsx'
import { Signatures } from './signatures.tsx'

/** Nothing where the plan has written none of it: plans that came as forms have not. */
export function PlanRecord({ plan }: { plan: Plan }) {
  const { t, format } = useLanguage()
  const { housingAreas, milestones } = plan
  return (
    <div className="plan-sheets plan-record">
      {housingAreas.length > 0 && (
        <section className="sheet">
          <h2 className="sheet-heading">{t('plan.areas')}</h2>
          <ul className="plan-list">
            {housingAreas.map(({ id, name, departments }) => (
              <li key={id}>
                <span>
                  {name}
                  {departments !== '' && <span className="quiet small">{departments}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Signatures plan={plan} />
      {milestones.length > 0 && (
        <section className="sheet">
          <h2 className="sheet-heading">{t('plan.milestones')}</h2>
          <ul className="plan-list">
            {milestones.map(({ id, title, dueOn, doneOn }) => (
              <li key={id}>
                <span>{title}</span>
                <span className="quiet">
                  {doneOn
                    ? t('plan.doneOn', { day: format.date(doneOn) })
                    : t('plan.dueOn', { day: format.date(dueOn) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
