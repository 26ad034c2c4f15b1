// What a plan's people look at first: what is late or due, what is off track, and who works with the plan.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActivityListItem } from '../../contract/activities.ts'
import type { Plan } from '../../contract/plans.ts'
import { agendaOf, horizon } from '../../domain/plan/agenda.ts'
import { ProblemText } from '../components/failure.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { planPeopleQuery, planQuery, setDutyDone } from './queries.ts'

export function Agenda({ plan, editable }: { plan: Plan; editable: boolean }) {
  const { t, format } = useLanguage()
  const client = useQueryClient()
  const [error, setError] = useState<unknown>()
  const agenda = agendaOf(plan, today())
  const evaluations = new Set(
    plan.duties.filter(({ kind }) => kind === 'self-evaluation').map(({ id }) => id),
  )
  const done = plan.duties.filter(({ doneOn }) => doneOn !== null)
  const mark = async (dutyId: string, doneOn: string | null) => {
    setError(undefined)
    try {
      client.setQueryData(planQuery(plan.id).queryKey, await setDutyDone(plan.id, dutyId, doneOn))
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="sheet" aria-labelledby="plan-now">
      <h2 id="plan-now" className="sheet-heading">
        {t('plan.now')}
      </h2>
      {agenda.length === 0 && <p className="quiet">{t('plan.nothingDue', { days: horizon })}</p>}
      <ul className="plan-list">
        {agenda.map(({ kind, id, title, dueOn, late }) => (
          <li key={id}>
            <span>
              {evaluations.has(id) ? (
                <Link to="/plans/$id/evaluations" params={{ id: plan.id }} className="row-title">
                  {title}
                </Link>
              ) : (
                title
              )}
              <span className={late ? 'problem-text small' : 'quiet small'}>
                {late ? '! ' : ''}
                {t(late ? 'plan.late' : 'plan.soon', { day: format.date(dueOn) })} · {t(`plan.kind.${kind}`)}
              </span>
            </span>
            {kind === 'duty' && editable && (
              <button type="button" className="button no-print" onClick={() => void mark(id, today())}>
                {t('plan.markDone')}
                <span className="visually-hidden"> {title}</span>
              </button>
            )}
          </li>
        ))}
        {done.map(({ id, title, doneOn }) => (
          <li key={id} className="quiet">
            <span>
              ✓ {title}
              <span className="small">{doneOn && t('plan.doneOn', { day: format.date(doneOn) })}</span>
            </span>
            {editable && (
              <button type="button" className="link-button no-print" onClick={() => void mark(id, null)}>
                {t('plan.undoDone')}
                <span className="visually-hidden"> {title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}

/** Nothing where every activity that has been evaluated reached its goal. */
export function OffTrack({ activities }: { activities: readonly ActivityListItem[] }) {
  const { t } = useLanguage()
  const off = activities.filter(({ attainment }) => attainment !== null && attainment !== 'reached')
  if (off.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="plan-off-track">
      <div className="sheet-heading">
        <h2 id="plan-off-track">{t('plan.offTrack')}</h2>
        <p>{t('plan.offTrackText')}</p>
      </div>
      <ul className="plan-list">
        {off.map(({ id, title, attainment }) => (
          <li key={id}>
            <Link to="/activities/$id" params={{ id }}>
              {title}
            </Link>
            <AttainmentBadge attainment={attainment} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function People({ planId }: { planId: string }) {
  const { t } = useLanguage()
  const { data } = useQuery(planPeopleQuery(planId))
  if (data === undefined) return null
  return (
    <section className="sheet" aria-labelledby="plan-people">
      <h2 id="plan-people" className="sheet-heading">
        {t('plan.people')}
      </h2>
      {data.items.length === 0 && <p className="quiet">{t('plan.noPeople')}</p>}
      <ul className="plan-list">
        {data.items.map(({ name, memberRole }) => (
          <li key={`${memberRole} ${name}`}>
            <span>{name}</span>
            <span className="quiet">{t(`memberRole.${memberRole}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
