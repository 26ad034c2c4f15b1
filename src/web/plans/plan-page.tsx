// One plan: who stands behind it, how it is paid for, and what it works with.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Plan } from '../../contract/plans.ts'
import { activitiesQuery } from '../activities/queries.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { ListSkeleton, PageSkeleton } from '../components/skeleton.tsx'
import { ContactList } from '../contacts/contact-list.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import './plans.css'
import { failureOf } from '../lib/query-failure.ts'
import { PlanLogbook } from '../logbook/plan-logbook.tsx'
import { WaitingForReader } from '../reminders/waiting.tsx'
import { useMayIn } from '../session/queries.ts'
import { PlanTheories } from '../theories/plan-theories.tsx'
import { Decisions } from './decisions.tsx'
import { Financing } from './financing.tsx'
import { Agenda, OffTrack, People } from './morning.tsx'
import { PlanActivities } from './plan-activities.tsx'
import { PlanLife } from './plan-life.tsx'
import { PlanRecord } from './plan-record.tsx'
import { planQuery } from './queries.ts'
import { Timeline } from './timeline.tsx'
import { Unpublished } from './unpublished.tsx'

function Facts({ plan }: { plan: Plan }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const facts = [
    [t('plan.programme'), names.name('programme', plan.programme)],
    [t('plan.municipality'), names.name('municipality', plan.municipality)],
    [t('plan.housingOrganisation'), plan.housingOrganisation || t('common.notGiven')],
    [
      t('plan.period'),
      t('activity.periodValue', { from: format.date(plan.startsOn), to: format.date(plan.endsOn) }),
    ],
    [t('plan.reference'), plan.reference],
  ] as const
  return (
    <section className="sheet">
      <h2 className="sheet-heading">{t('plan.facts')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A plan has at most some dozen activities; the longest page there is holds them all. */
const wholePlan = { page: 1, pageSize: 100, sort: 'type', order: 'asc' } as const

/** For its own people also what is off track and the activities over time. */
function Activities({ plan, insider }: { plan: Plan; insider: boolean }) {
  const query = useQuery(activitiesQuery({ plan: plan.id }, wholePlan))
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  return (
    <>
      {insider && <OffTrack activities={query.data.items} />}
      <PlanActivities plan={plan} activities={query.data} insider={insider} />
      {insider && <Timeline plan={plan} activities={query.data.items} />}
    </>
  )
}

export function PlanPage() {
  const { t } = useLanguage()
  const names = useNames()
  const { id } = useParams({ from: '/plans/$id' })
  const query = useQuery(planQuery(id))
  const editable = useMayIn('edit-plan', id)
  const seesUnpublished = useMayIn('see-unpublished', id)
  const leads = useMayIn('lead-plan', id)
  const plan = query.data
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('plans.title')} retry={() => void query.refetch()} />
  if (plan === undefined) return <PageSkeleton />
  return (
    <article key={plan.id}>
      <PageHeading
        title={plan.name}
        above={
          <Breadcrumbs>
            {[
              <Link key="plans" to="/plans">
                {t('plans.title')}
              </Link>,
              <Link key="municipality" to="/plans" search={{ municipality: plan.municipality }}>
                {names.name('municipality', plan.municipality)}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <>
            {/* The one thing that is asked of who reads this stands far down on a phone. */}
            {plan.signable.length > 0 && (
              <a href="#signatures" className="button button-filled">
                {t(plan.signable.includes('residents') ? 'plan.toApprove' : 'plan.toSign')}
              </a>
            )}
            {plan.editable && (
              <Link to="/plans/$id/edit" params={{ id: plan.id }} className="button">
                {t('edit.editPlan')}
              </Link>
            )}
            {editable && (
              <Link to="/plans/$id/new-activity" params={{ id: plan.id }} className="button button-filled">
                {t('edit.new')}
              </Link>
            )}
            {seesUnpublished && (
              <Link to="/plans/$id/progress" params={{ id: plan.id }} className="button">
                {t('progress.title')}
              </Link>
            )}
            {seesUnpublished && (
              <Link to="/plans/$id/evaluations" params={{ id: plan.id }} className="button">
                {t('evaluation.plural')}
              </Link>
            )}
            <button type="button" className="button" onClick={() => window.print()}>
              {t('activity.print')}
            </button>
          </>
        }
      />
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      {seesUnpublished && (
        <>
          <PlanLife plan={plan} />
          <Decisions planId={plan.id} />
          <div className="plan-sheets">
            <WaitingForReader plan={plan.id} />
            {plan.status !== 'closed' && <Agenda plan={plan} editable={leads} />}
            <People planId={plan.id} />
          </div>
        </>
      )}
      <div className="plan-sheets">
        <Facts plan={plan} />
        <Financing plan={plan} />
      </div>
      <PlanRecord plan={plan} />
      <div className="stack-l">
        <Activities plan={plan} insider={seesUnpublished} />
        <PlanTheories plan={plan.id} programme={plan.programme} editable={editable} />
        {seesUnpublished && <PlanLogbook planId={plan.id} editable={editable} />}
        {seesUnpublished && <ContactList planId={plan.id} editable={editable} />}
        {seesUnpublished && <Unpublished planId={plan.id} editable={editable} />}
      </div>
    </article>
  )
}
