// A plan's activities, area by area.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ActivityList } from '../../contract/activities.ts'
import type { Plan } from '../../contract/plans.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { unpublishedQuery } from '../activities/editing/queries.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

/** `insider` also has the drafts, further down on the page. */
export function PlanActivities(props: { plan: Plan; activities: ActivityList; insider: boolean }) {
  const { plan, activities } = props
  const { t } = useLanguage()
  const unpublished = useQuery({ ...unpublishedQuery(plan.id), enabled: props.insider })
  const drafts = unpublished.data?.drafts.length ?? 0
  const names = useNames()
  const areas = effortAreaIds
    .map((area) => ({ area, items: activities.items.filter((item) => item.effortArea === area) }))
    .filter(({ items }) => items.length > 0)
  return (
    <section className="sheet">
      <div className="sheet-heading">
        <h2>{t('plan.activities')}</h2>
        <p>
          {activities.total === 0
            ? t(drafts > 0 ? 'plan.onlyDrafts' : 'plan.noActivities', { count: drafts })
            : t('plan.activitiesOf', { activities: activities.total, areas: areas.length })}
          {activities.total === 0 && drafts > 0 && (
            <>
              {' '}
              <a href="#unpublished" className="no-print">
                {t('plan.seeDrafts')}
              </a>
            </>
          )}
          {activities.total > 0 && (
            <>
              {' · '}
              <Link to="/activities" search={{ plan: plan.id }} className="no-print">
                {t('plan.activitiesList')}
              </Link>
            </>
          )}
        </p>
      </div>
      {areas.map(({ area, items }) => (
        <div key={area} className="plan-area">
          <h3>
            <AreaTag area={area} long />
          </h3>
          <ul className="plan-list">
            {items.map((item) => (
              <li key={item.id}>
                <span>
                  <Link to="/activities/$id" params={{ id: item.id }} className="row-title">
                    {item.title}
                  </Link>
                  <span className="quiet small">
                    {names.name('activityType', item.activityType)}
                    {!item.mainActivity && ` · ${t('activity.additional').toLowerCase()}`}
                  </span>
                </span>
                <AttainmentBadge attainment={item.attainment} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
