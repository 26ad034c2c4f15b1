// A plan's activities over its period, with today, milestones and deadlines. The words say what the bars show.

import { Link } from '@tanstack/react-router'
import type { ActivityListItem } from '../../contract/activities.ts'
import type { Plan } from '../../contract/plans.ts'
import { effortAreaColour } from '../lib/effort-area-colour.ts'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'

export function Timeline({ plan, activities }: { plan: Plan; activities: readonly ActivityListItem[] }) {
  const { t, format } = useLanguage()
  if (activities.length === 0) return null
  const begin = Date.parse(plan.startsOn)
  const whole = Math.max(1, Date.parse(plan.endsOn) - begin)
  /** Where a day lies in the period, in per cent. */
  const at = (day: string) => Math.min(100, Math.max(0, (100 * (Date.parse(day) - begin)) / whole))
  const now = today()
  const marks = [...plan.milestones, ...plan.duties].filter(
    ({ dueOn }) => dueOn >= plan.startsOn && dueOn <= plan.endsOn,
  )
  return (
    <section className="sheet" aria-labelledby="plan-timeline">
      <div className="sheet-heading">
        <h2 id="plan-timeline">{t('plan.timeline')}</h2>
        <p>{t('plan.timelineText')}</p>
      </div>
      <ol className="timeline">
        {activities.map(({ id, title, effortArea, startsOn, endsOn }) => (
          <li key={id}>
            <span>
              <Link to="/activities/$id" params={{ id }}>
                {title}
              </Link>
              <span className="quiet small">
                {t('plan.timelineRange', { from: format.date(startsOn), to: format.date(endsOn) })}
              </span>
            </span>
            <span className="timeline-track" aria-hidden="true">
              <span
                className="timeline-bar"
                style={{
                  left: `${at(startsOn)}%`,
                  width: `${Math.max(1, at(endsOn) - at(startsOn))}%`,
                  background: effortAreaColour(effortArea),
                }}
              />
              {marks.map((mark) => (
                <span key={mark.id} className="timeline-mark" style={{ left: `${at(mark.dueOn)}%` }} />
              ))}
              {now >= plan.startsOn && now <= plan.endsOn && (
                <span className="timeline-today" style={{ left: `${at(now)}%` }} />
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className="timeline-ends quiet small">
        <span>{format.date(plan.startsOn)}</span>
        <span>{format.date(plan.endsOn)}</span>
      </p>
    </section>
  )
}
