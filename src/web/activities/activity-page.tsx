// One activity: what it is, whom it is for, and how far its self-evaluation says it came. To be read; writing has a page of its own.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Activity } from '../../contract/activities.ts'
import { ComparisonSheet } from '../comparisons/comparison.tsx'
import { AreaTag } from '../components/area-tag.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { ActivityGoals } from '../progress/activity-goals.tsx'
import { useMayIn } from '../session/queries.ts'
import './activity.css'
import { failureOf } from '../lib/query-failure.ts'
import { ActivityFacts } from './activity-facts.tsx'
import { Duplicate } from './editing/duplicate.tsx'
import { Beside } from './notes.tsx'
import { activityQuery } from './queries.ts'
import { SelfEvaluation } from './self-evaluation.tsx'

function Above({ activity }: { activity: Activity }) {
  const { t } = useLanguage()
  return (
    <Breadcrumbs>
      {[
        <Link key="plans" to="/plans">
          {t('plans.title')}
        </Link>,
        <Link key="plan" to="/plans/$id" params={{ id: activity.plan.id }}>
          {activity.plan.name}
        </Link>,
        <AreaTag key="area" area={activity.effortArea} />,
      ]}
    </Breadcrumbs>
  )
}

function More({ activity }: { activity: Activity }) {
  const { t } = useLanguage()
  const names = useNames()
  const type = names.name('activityType', activity.activityType)
  return (
    <nav className="onward no-print" aria-label={t('activity.more')}>
      <Link to="/activities" search={{ activityType: activity.activityType }}>
        {t('activity.sameType', { type })}
      </Link>
      <Link to="/activities" search={{ plan: activity.plan.id }}>
        {t('activity.samePlan', { plan: activity.plan.name })}
      </Link>
    </nav>
  )
}

export function ActivityPage() {
  const { t, format } = useLanguage()
  const names = useNames()
  const { id } = useParams({ from: '/activities/$id' })
  const query = useQuery(activityQuery(id))
  const activity = query.data
  const planId = activity?.plan.id ?? ''
  const seesUnpublished = useMayIn('see-unpublished', planId)
  const writes = useMayIn('write-notes', planId)
  if (failureOf(query))
    return (
      <RecordFailure error={query.error} title={t('activities.title')} retry={() => void query.refetch()} />
    )
  if (activity === undefined) return <PageSkeleton />
  const [newest, ...earlier] = activity.selfEvaluations
  return (
    <article key={activity.id} className="activity">
      <PageHeading
        title={activity.title}
        above={<Above activity={activity} />}
        actions={
          <>
            {activity.editable && (
              <>
                <Link to="/activities/$id/edit" params={{ id }} className="button button-filled">
                  {t('edit.edit')}
                </Link>
                <Duplicate activity={activity} />
              </>
            )}
            <Link to="/activities/$id/theory" params={{ id }} className="button">
              {t('theory.open')}
            </Link>
            {seesUnpublished && (
              <>
                <Link to="/activities/$id/logbook" params={{ id }} className="button">
                  {t(activity.editable ? 'logbook.open' : 'logbook.see')}
                </Link>
                <Link to="/activities/$id/surveys" params={{ id }} className="button">
                  {t('surveys.open')}
                </Link>
              </>
            )}
            {seesUnpublished && (
              <Link to="/plans/$id/evaluations" params={{ id: planId }} className="button">
                {t('evaluation.plural')}
              </Link>
            )}
            <button type="button" className="button" onClick={() => window.print()}>
              {t('activity.print')}
            </button>
          </>
        }
      >
        <p>
          {[
            names.name('activityType', activity.activityType),
            t(activity.mainActivity ? 'activity.main' : 'activity.additional'),
            format.years(activity.startsOn, activity.endsOn),
            ...(activity.closedOn ? [t('activity.closed', { day: format.date(activity.closedOn) })] : []),
            ...(activity.published ? [] : [t('edit.draft')]),
          ].join(' · ')}
        </p>
      </PageHeading>
      {activity.plan.example && <ExampleBanner text={t('activity.exampleBanner')} />}
      <div className="stack-l">
        {newest ? (
          <SelfEvaluation evaluation={newest} />
        ) : (
          <p className="sheet quiet">{t('activity.noEvaluation')}</p>
        )}
        {seesUnpublished && <ActivityGoals planId={planId} activityId={id} />}
        <ActivityFacts activity={activity} />
        {earlier.map((evaluation) => (
          <SelfEvaluation key={evaluation.id} evaluation={evaluation} earlier />
        ))}
        {seesUnpublished && <ComparisonSheet activityId={id} />}
        {seesUnpublished && <Beside activityId={id} editable={activity.editable} writes={writes} />}
        <More activity={activity} />
      </div>
    </article>
  )
}
