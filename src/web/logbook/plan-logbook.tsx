// What the logbooks of a plan's activities come to, activity by activity.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { planSummaryQuery } from './queries.ts'

/** For those who see the plan's unpublished records. */
export function PlanLogbook({ planId, editable }: { planId: string; editable: boolean }) {
  const { t, format } = useLanguage()
  const { data, error, refetch } = useQuery(planSummaryQuery(planId))
  if (data === undefined && error) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined) return null
  const { total, activities } = data
  return (
    <section className="sheet" aria-labelledby="plan-logbook">
      <div className="sheet-heading">
        <h2 id="plan-logbook">{t('logbook.planTitle')}</h2>
        <p>
          {activities.length === 0
            ? t('logbook.planNone')
            : t('logbook.sumsText', {
                sessions: total.sessions,
                attendance: total.attendance,
                hours: format.tenths(Math.round(total.volunteerMinutes / 6)),
              })}
          {editable && (
            <>
              {' '}
              <Link to="/logbook" className="no-print">
                {t('logbook.open')}
              </Link>
            </>
          )}
        </p>
      </div>
      <ul className="plan-list">
        {activities.map(({ id, title, sessions, attendance, lastHeldOn }) => (
          <li key={id}>
            <span>
              <Link to="/activities/$id/logbook" params={{ id }} className="row-title">
                {title}
              </Link>
              <span className="quiet small">
                {lastHeldOn && t('logbook.lastHeld', { day: format.date(lastHeldOn) })}
              </span>
            </span>
            <span className="quiet">{t('logbook.heldAndCame', { sessions, attendance })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
