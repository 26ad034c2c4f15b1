// A plan's theories of change: one for each effort area of its programme, whether it has been begun or not, and the ones of
// its activities below the area that they count under.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useProgrammeAreas } from '../lib/programme-areas.ts'
import { planTheoriesQuery } from './queries.ts'
import './theories.css'
import { failureOf } from '../lib/query-failure.ts'

export function PlanTheories(props: { plan: string; programme: string; editable: boolean }) {
  const { t } = useLanguage()
  const areas = useProgrammeAreas(props.programme)
  const query = useQuery(planTheoriesQuery(props.plan))
  const begun = query.data?.items ?? []
  const boxesOf = (area: string) =>
    begun.find(({ activity, effortArea }) => activity === null && effortArea === area)?.boxes
  const shown = areas.filter(({ id }) => props.editable || boxesOf(id) !== undefined)
  const activities = begun.flatMap(({ activity, boxes }) => (activity ? [{ ...activity, boxes }] : []))
  return (
    <section className="sheet" aria-labelledby="plan-theories">
      <div className="sheet-heading">
        <h2 id="plan-theories">{t('theory.ofPlan')}</h2>
        <p>{t('theory.ofPlanText')}</p>
      </div>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : (
        <>
          {begun.some(({ activity }) => activity === null) && (
            <p>
              <Link to="/plans/$id/theories" params={{ id: props.plan }}>
                {t('theory.wholeOpen')}
              </Link>
            </p>
          )}
          <p>
            <Link to="/plans/$id/pathways" params={{ id: props.plan }}>
              {t('pathway.open')}
            </Link>
          </p>
          {shown.length === 0 && activities.length === 0 && <p className="quiet">{t('theory.none')}</p>}
          <ul className="theory-list">
            {shown.map(({ id, name }) => (
              <li key={id}>
                <Link to="/plans/$id/theories/$effortArea" params={{ id: props.plan, effortArea: id }}>
                  {name}
                </Link>{' '}
                <span className="quiet small">{t('theory.boxCount', { count: boxesOf(id) ?? 0 })}</span>
              </li>
            ))}
          </ul>
          {activities.length > 0 && (
            <details>
              <summary>{t('theory.ofActivities', { count: activities.length })}</summary>
              <ul className="theory-list">
                {activities.map(({ id, title, boxes }) => (
                  <li key={id}>
                    <Link to="/activities/$id/theory" params={{ id }}>
                      {title}
                    </Link>{' '}
                    <span className="quiet small">{t('theory.boxCount', { count: boxes })}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  )
}
