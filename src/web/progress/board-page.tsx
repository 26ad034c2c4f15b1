// A plan's activities on one page, for the table around which its board sits.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Progress, ProgressActivity, ProgressGoal } from '../../contract/progress.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { StandingBadge } from '../components/standing-badge.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import './progress.css'
import { failureOf } from '../lib/query-failure.ts'
import { isGood, progressQuery, workbookAddress } from './queries.ts'

export function BoardPage() {
  const { t, format } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/board' })
  const query = useQuery(progressQuery(id))
  const progress = query.data
  if (failureOf(query))
    return (
      <RecordFailure error={query.error} title={t('progress.board')} retry={() => void query.refetch()} />
    )
  if (progress === undefined) return <PageSkeleton />
  const { plan, activities, goals, unmeasured, on } = progress
  return (
    <article className="board">
      <PageHeading
        title={t('board.title', { plan: plan.name })}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id }}>
                {plan.name}
              </Link>,
              <Link key="progress" to="/plans/$id/progress" params={{ id }}>
                {t('progress.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <>
            <a href={workbookAddress(id)} download className="button">
              {t('progress.excel')}
            </a>
            <button type="button" className="button button-filled" onClick={() => window.print()}>
              {t('board.print')}
            </button>
          </>
        }
      >
        <p>
          {t('activity.periodValue', { from: format.date(plan.startsOn), to: format.date(plan.endsOn) })} ·{' '}
          {t('progress.on', { day: format.date(on) })}
        </p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      <KeyNumbers progress={progress} />
      {activities.length === 0 && <p className="sheet quiet">{t('board.none')}</p>}
      <ul className="board-activities">
        {activities.map((activity) => (
          <Activity
            key={activity.id}
            activity={activity}
            goals={goals.filter((goal) => goal.activity?.id === activity.id)}
            unmeasured={unmeasured.filter((goal) => goal.activity?.id === activity.id).length}
            on={on}
          />
        ))}
      </ul>
    </article>
  )
}

function KeyNumbers({ progress: { activities, goals, unmeasured } }: { progress: Progress }) {
  const { t, format } = useLanguage()
  const sum = (of: (activity: ProgressActivity) => number) =>
    format.number(activities.reduce((total, activity) => total + of(activity), 0))
  const numbers = [
    [t('board.activities'), format.number(activities.length)],
    [
      t('board.goals'),
      t('board.goalsOf', { good: goals.filter(isGood).length, of: goals.length + unmeasured.length }),
    ],
    [t('board.sessions'), sum(({ sessions }) => sessions)],
    [t('board.attendance'), sum(({ attendance }) => attendance)],
  ] as const
  return (
    <dl className="board-numbers">
      {numbers.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** So many goals of an activity have room; the others are told by their number. */
const room = 3

function Activity(props: {
  activity: ProgressActivity
  goals: readonly ProgressGoal[]
  /** How many of its goals no figure tells of. */
  unmeasured: number
  on: string
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { activity, goals, unmeasured, on } = props
  const [next] = goals
    .filter((goal) => goal.attained.standing !== 'reached' && goal.attained.dueOn >= on)
    .map(({ attained }) => attained.dueOn)
    .toSorted()
  return (
    <li className="sheet board-activity">
      <h2>
        <Link to="/activities/$id" params={{ id: activity.id }}>
          {activity.title}
        </Link>
      </h2>
      <p className="quiet small">
        {[names.name('activityType', activity.activityType), activity.mainActivity ? t('board.main') : '']
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {goals.length + unmeasured === 0 && <p className="small quiet">{t('board.noGoals')}</p>}
      <ul className="board-goals">
        {goals.slice(0, room).map((goal) => (
          <Goal key={goal.id} goal={goal} />
        ))}
      </ul>
      {goals.length > room && (
        <p className="small quiet">{t('board.moreGoals', { count: goals.length - room })}</p>
      )}
      {unmeasured > 0 && (
        <p className="small">
          <StandingBadge standing="unmeasured" /> {t('board.unmeasured', { count: unmeasured })}
        </p>
      )}
      <p className="small">
        {activity.sessions > 0
          ? t('board.held', {
              sessions: activity.sessions,
              attendance: format.number(activity.attendance),
            })
          : t('board.notHeld')}
      </p>
      {activity.attainment !== null && (
        <p className="small">
          <AttainmentBadge attainment={activity.attainment} />{' '}
          {activity.evaluatedOn && t('board.evaluated', { day: format.date(activity.evaluatedOn) })}
        </p>
      )}
      <p className="small quiet">
        {next ? t('board.nextDue', { day: format.date(next) }) : t('board.noDue')}
      </p>
    </li>
  )
}

function Goal({ goal }: { goal: ProgressGoal }) {
  const { t } = useLanguage()
  const words = useFigureWords()
  const { attained, unit, aggregation, target } = goal
  const { value } = attained
  const said =
    value && (value.amount === null ? words.size(value.size, unit, aggregation) : words.value(value, unit))
  return (
    <li className="small">
      <StandingBadge standing={attained.standing} /> {goal.name || t('indicator.unnamed')}
      {said && (
        <span className="quiet">
          {': '}
          {said}
          {target !== '' &&
            `, ${t('indicator.target').toLowerCase()} ${words.size(target, unit, aggregation)}`}
        </span>
      )}
    </li>
  )
}
