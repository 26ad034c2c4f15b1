// A plan's application: written by its leader for as long as it is a draft, and read by those who see the plan.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Plan } from '../../contract/plans.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { PlanWriting } from '../plans/editing/plan-writing.tsx'
import { planQuery } from '../plans/queries.ts'
import { ApplicationFields } from './application-fields.tsx'
import { ApplicationView } from './application-view.tsx'

export function ApplicationPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/application' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...planQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  const plan = query.data
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('plans.title')} retry={() => void query.refetch()} />
  if (plan === undefined) return <PageSkeleton />
  const title = t('application.of', { name: plan.name })
  // Once it has been decided on, it is what the decision rests on.
  if (plan.editable && plan.status === 'draft')
    return (
      <PlanWriting key={id} plan={plan} title={title} intro={t('application.intro')}>
        {({ content, edit }) => <ApplicationFields plan={plan} content={content} edit={edit} />}
      </PlanWriting>
    )
  return (
    <article>
      <PageHeading title={title} above={<PlanAbove plan={plan} />} />
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      {plan.status === 'applied' && <p className="notice">{t('application.sent')}</p>}
      <div className="stack-l plan-editing">
        <ApplicationView plan={plan} />
      </div>
    </article>
  )
}

export function PlanAbove({ plan }: { plan: Plan }) {
  return (
    <Breadcrumbs>
      {[
        <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
          {plan.name}
        </Link>,
      ]}
    </Breadcrumbs>
  )
}
