// How the goals of one activity stand, on its own page: each the way to its numbers.

import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../lib/language.tsx'
import { GoalTable } from './goal-table.tsx'
import './progress.css'
import { progressQuery } from './queries.ts'

/** Nothing where the activity has no goal that is measured in figures. */
export function ActivityGoals({ planId, activityId }: { planId: string; activityId: string }) {
  const { t } = useLanguage()
  const { data } = useQuery(progressQuery(planId))
  const goals = data?.goals.filter(({ activity }) => activity?.id === activityId) ?? []
  if (goals.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="activity-goals">
      <div className="sheet-heading">
        <h2 id="activity-goals">{t('progress.ofActivity')}</h2>
        <p className="no-print">{t('progress.ofActivityText')}</p>
      </div>
      <GoalTable planId={planId} goals={goals} caption={t('progress.ofActivity')} />
    </section>
  )
}
