// What a plan has written of itself: its areas, who has said yes, and its milestones.

import type { Plan } from '../../contract/plans.ts'
import { signatories } from '../../domain/plan/content.ts'
import { useLanguage } from '../lib/language.tsx'

/** Nothing where the plan has written none of it: plans that came as forms have not. */
export function PlanRecord({ plan }: { plan: Plan }) {
  const { t, format } = useLanguage()
  const { housingAreas, milestones, signedOn } = plan
  const signed = signatories.flatMap((signatory) => {
    const day = signedOn[signatory]
    return day ? [{ signatory, day }] : []
  })
  if (housingAreas.length + milestones.length + signed.length === 0) return null
  return (
    <div className="plan-sheets">
      {housingAreas.length + signed.length > 0 && (
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
            {signed.map(({ signatory, day }) => (
              <li key={signatory}>
                <span>{t(`plan.signed.${signatory}`)}</span>
                <span className="quiet">{format.date(day)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
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
