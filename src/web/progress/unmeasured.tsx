// Goals that no figure tells of, with what would mend it.

import { Link } from '@tanstack/react-router'
import type { UnmeasuredGoal } from '../../contract/progress.ts'
import { StandingBadge } from '../components/standing-badge.tsx'
import { useLanguage } from '../lib/language.tsx'

export function UnmeasuredGoals({ planId, goals }: { planId: string; goals: readonly UnmeasuredGoal[] }) {
  const { t } = useLanguage()
  if (goals.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="goals-unmeasured">
      <div className="sheet-heading">
        <h2 id="goals-unmeasured">{t('progress.unmeasured')}</h2>
        <p className="measure">{t('progress.unmeasuredText')}</p>
      </div>
      <ul className="plan-list">
        {goals.map((goal) => (
          <li key={goal.box}>
            <span className="stack-s">
              <span>
                <StandingBadge standing="unmeasured" /> {goal.title || t('theory.box.untitled')}
              </span>
              <span className="quiet small">
                {goal.activity?.title ?? t('progress.planGoals')} ·{' '}
                {goal.inWords === null
                  ? t('progress.noIndicator')
                  : t('progress.inWords', { name: goal.inWords.name || t('indicator.unnamed') })}
              </span>
            </span>
            <Mend planId={planId} goal={goal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mend({
  planId,
  goal: { activity, effortArea, title, inWords },
}: {
  planId: string
  goal: UnmeasuredGoal
}) {
  const { t } = useLanguage()
  const said = (
    <>
      {t(inWords === null ? 'progress.addIndicator' : 'progress.chooseUnit')}
      <span className="visually-hidden"> {title || t('theory.box.untitled')}</span>
    </>
  )
  return activity === null ? (
    <Link to="/plans/$id/theories/$effortArea" params={{ id: planId, effortArea }}>
      {said}
    </Link>
  ) : (
    <Link to="/activities/$id/theory" params={{ id: activity.id }}>
      {said}
    </Link>
  )
}
