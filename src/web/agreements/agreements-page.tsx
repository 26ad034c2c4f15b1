// A plan's agreements by effort area, as they hold on a day.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Agreement } from '../../contract/agreements.ts'
import type { Plan } from '../../contract/plans.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure, ProblemText } from '../components/failure.tsx'
import { Field } from '../components/field.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { SelectField } from '../components/select-field.tsx'
import { ListSkeleton, PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useProgrammeAreas } from '../lib/programme-areas.ts'
import { today } from '../lib/today.ts'
import { useChange } from '../lib/use-change.ts'
import { planQuery } from '../plans/queries.ts'
import { useMayIn } from '../session/queries.ts'
import { AgreementEntry } from './agreement-entry.tsx'
import { AgreementForm } from './agreement-form.tsx'
import '../plans/editing/plan-editing.css'
import './agreements.css'
import { failureOf } from '../lib/query-failure.ts'
import { addAgreement, agreementsKey, agreementsQuery, restoreAgreement } from './queries.ts'

export function AgreementsPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/agreements' })
  const query = useQuery(planQuery(id))
  const plan = query.data
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('plans.title')} retry={() => void query.refetch()} />
  if (plan === undefined) return <PageSkeleton />
  return (
    <article>
      <PageHeading
        title={t('agreements.of', { name: plan.name })}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id }}>
                {plan.name}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p className="measure">{t('agreements.intro')}</p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      <AgreementsByArea plan={plan} />
    </article>
  )
}

function AgreementsByArea({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const [on, setOn] = useState(today)
  const [adding, setAdding] = useState(false)
  const editable = useMayIn('lead-plan', plan.id)
  const query = useQuery(agreementsQuery(plan.id, on))
  const { change, refresh, error } = useChange(agreementsKey(plan.id))
  const areas = useProgrammeAreas(plan.programme)
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  const standing = query.data.items.filter(({ restorableUntil }) => restorableUntil === null)
  const deleted = query.data.items.filter(({ restorableUntil }) => restorableUntil !== null)
  return (
    <div className="stack-l plan-editing">
      <div className="cluster agreements-bar no-print">
        <Field
          label={t('agreements.on')}
          type="date"
          value={on}
          onChange={({ target }) => target.value !== '' && setOn(target.value)}
        />
        {editable && !adding && (
          <button type="button" className="button button-filled" onClick={() => setAdding(true)}>
            {t('agreements.add')}
          </button>
        )}
      </div>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      {adding && <NewAgreement plan={plan} onDone={() => setAdding(false)} onSaved={refresh} />}
      {standing.length === 0 && !adding && <p className="sheet quiet">{t('agreements.none')}</p>}
      {areas
        .map((area) => ({ ...area, own: standing.filter(({ effortArea }) => effortArea === area.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ id, name, own }) => (
          <section key={id} className="stack-l agreements-area" aria-labelledby={`area-${id}`}>
            <h2 id={`area-${id}`}>{name}</h2>
            {own.map((agreement) => (
              <AgreementEntry
                key={agreement.id}
                agreement={agreement}
                editable={editable}
                change={change}
                onSaved={refresh}
              />
            ))}
          </section>
        ))}
      {editable && deleted.length > 0 && <Deleted agreements={deleted} change={change} />}
    </div>
  )
}

function NewAgreement(props: { plan: Plan; onDone: () => void; onSaved: () => Promise<void> }) {
  const { t } = useLanguage()
  const { plan } = props
  const areas = useProgrammeAreas(plan.programme)
  const [effortArea, setEffortArea] = useState(areas[0]?.id ?? '')
  return (
    <section className="sheet form" aria-label={t('agreements.add')}>
      <SelectField
        label={t('agreements.effortArea')}
        value={effortArea}
        options={areas}
        onChange={setEffortArea}
      />
      <AgreementForm
        keptAs={plan.id}
        content={{
          title: '',
          terms: '',
          parties: [],
          startsOn: plan.startsOn,
          endsOn: plan.endsOn,
          signedOn: null,
        }}
        submit={t('agreements.save')}
        onCancel={props.onDone}
        onSubmit={async (content) => {
          await addAgreement(plan.id, { ...content, effortArea, parties: [...content.parties] })
          props.onDone()
          await props.onSaved()
        }}
      />
    </section>
  )
}

function Deleted(props: {
  agreements: readonly Agreement[]
  change: (work: Promise<unknown>) => Promise<unknown>
}) {
  const { t, format } = useLanguage()
  return (
    <section className="sheet" aria-labelledby="deleted-agreements">
      <h2 id="deleted-agreements" className="sheet-heading">
        {t('agreements.deleted')}
      </h2>
      <ul className="attachments">
        {props.agreements.map(({ id, editions, restorableUntil }) => (
          <li key={id}>
            <span>
              {editions[0]?.title}
              <span className="quiet small">
                {t('files.deleted', { day: format.date(restorableUntil ?? '') })}
              </span>
            </span>
            <button
              type="button"
              className="link-button"
              onClick={() => void props.change(restoreAgreement(id))}
            >
              {t('files.bringBack')}
              <span className="visually-hidden"> {editions[0]?.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
