// One indicator of a plan: how far the goal came, the trend, and the numbers behind it.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { MeasuredIndicator } from '../../contract/measurements.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { Counted, isFed } from './counted.tsx'
import { History } from './history.tsx'
import './indicators.css'
import { failureOf } from '../lib/query-failure.ts'
import { indicatorQuery } from './queries.ts'
import { Standing } from './standing.tsx'
import { Trend } from './trend.tsx'
import { Values } from './values.tsx'

export function IndicatorPage() {
  const { t } = useLanguage()
  const { id, indicator } = useParams({ from: '/plans/$id/indicators/$indicator' })
  const query = useQuery(indicatorQuery(id, indicator))
  const found = query.data
  if (failureOf(query))
    return (
      <RecordFailure error={query.error} title={t('indicator.page')} retry={() => void query.refetch()} />
    )
  if (found === undefined) return <PageSkeleton />
  return (
    <article key={found.id}>
      <PageHeading title={found.name || t('indicator.unnamed')} above={<Way indicator={found} />}>
        {found.goal.title !== '' && (
          <p className="measure">{t('indicator.goal', { goal: found.goal.title })}</p>
        )}
      </PageHeading>
      {found.plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      <div className="stack-l">
        <Standing indicator={found} />
        {isFed(found) ? <Counted indicator={found} /> : <Values indicator={found} />}
        {(found.counted.length > 0 || found.values.some(({ amount }) => amount !== null)) && (
          <Trend indicator={found} />
        )}
        <History planId={id} indicator={found} />
      </div>
    </article>
  )
}

function Way({ indicator: { plan, activity } }: { indicator: MeasuredIndicator }) {
  const { t } = useLanguage()
  return (
    <Breadcrumbs>
      {[
        <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
          {plan.name}
        </Link>,
        <Link key="progress" to="/plans/$id/progress" params={{ id: plan.id }}>
          {t('progress.title')}
        </Link>,
        ...(activity
          ? [
              <Link key="activity" to="/activities/$id" params={{ id: activity.id }}>
                {activity.title}
              </Link>,
            ]
          : []),
      ]}
    </Breadcrumbs>
  )
}
