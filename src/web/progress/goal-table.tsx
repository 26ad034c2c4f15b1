// Goals under each other: word, line, number with what it was counted from, and what it should come to.

import { Link } from '@tanstack/react-router'
import type { ProgressGoal } from '../../contract/progress.ts'
import { StandingBadge } from '../components/standing-badge.tsx'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { Spark } from './spark.tsx'

export function GoalTable(props: {
  planId: string
  goals: readonly ProgressGoal[]
  caption: string
  /** Whether each says whose it is. */
  named?: boolean
}) {
  const { t } = useLanguage()
  const heads = ['goal', 'standing', 'line', 'value', 'target'] as const
  return (
    <div className="table-wrap">
      <table className="table table-cards goal-table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`progress.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.goals.map((goal) => (
            <Row key={goal.id} planId={props.planId} goal={goal} named={props.named ?? false} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ planId, goal, named }: { planId: string; goal: ProgressGoal; named: boolean }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const { attained, unit, aggregation, target } = goal
  const day = format.date(attained.dueOn)
  return (
    <tr>
      <td data-label={t('progress.goal')}>
        <div className="cell">
          <Link to="/plans/$id/indicators/$indicator" params={{ id: planId, indicator: goal.id }}>
            {goal.name || t('indicator.unnamed')}
          </Link>
          <span className="quiet small goal-title">
            {[named ? (goal.activity?.title ?? t('progress.planGoals')) : '', goal.goal.title]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </div>
      </td>
      <td data-label={t('progress.standing')}>
        <div className="cell">
          <StandingBadge standing={attained.standing} />
        </div>
      </td>
      <td data-label={t('progress.line')}>
        <div className="cell">
          <Spark goal={goal} />
        </div>
      </td>
      <td data-label={t('progress.value')}>
        <div className="cell">
          <LatestValue goal={goal} />
        </div>
      </td>
      <td data-label={t('progress.target')}>
        <div className="cell">
          {target === '' ? t('common.notGiven') : words.size(target, unit, aggregation)}
          <span className="quiet small goal-title">
            {t(attained.dueSoon ? 'progress.dueSoon' : 'progress.due', { day })}
          </span>
        </div>
      </td>
    </tr>
  )
}

export function LatestValue({ goal: { attained, unit, aggregation } }: { goal: ProgressGoal }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const { value } = attained
  if (!value) return <span className="quiet">{t('indicator.noneYet')}</span>
  return (
    <>
      {value.amount === null ? words.size(value.size, unit, aggregation) : words.value(value, unit)}
      <span className="quiet small goal-title">{t('indicator.on', { day: format.date(value.on) })}</span>
    </>
  )
}
