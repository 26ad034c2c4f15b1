// Writing a plan: who and where, money, areas, signatures and milestones. It saves itself, as activities do.

import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import type { Plan } from '../../../contract/plans.ts'
import { type Signatory, signatories } from '../../../domain/plan/content.ts'
import { Field } from '../../components/field.tsx'
import { ListField } from '../../components/list-field.tsx'
import { RecordFailure } from '../../components/record-failure.tsx'
import { PageSkeleton } from '../../components/skeleton.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { failureOf } from '../../lib/query-failure.ts'
import { planQuery } from '../queries.ts'
import { MoneyFields } from './money-fields.tsx'
import { MunicipalityField } from './municipality-field.tsx'
import { type PlanFields, PlanWriting } from './plan-writing.tsx'

export function EditPlanPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/edit' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...planQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('plans.title')} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  if (!query.data.editable) return <Navigate to="/plans/$id" params={{ id }} replace />
  const plan = query.data
  return (
    <PlanWriting key={id} plan={plan} title={t('edit.planTitle', { name: plan.name })}>
      {({ content, edit }) => (
        <>
          <BasicFields content={content} edit={edit} />
          <MoneyFields content={content} fundSharePercent={plan.fundSharePercent} edit={edit} />
          <AreaFields content={content} edit={edit} />
          <SignatureFields given={plan.signatures} content={content} edit={edit} />
          <MilestoneFields content={content} edit={edit} />
        </>
      )}
    </PlanWriting>
  )
}

function BasicFields({ content, edit }: PlanFields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="edit-basics">
      <h2 id="edit-basics">{t('plan.facts')}</h2>
      {(['name', 'housingOrganisation'] as const).map((field) => (
        <Field
          key={field}
          label={t(`edit.plan.${field}`)}
          value={content[field]}
          required
          maxLength={200}
          onChange={({ target }) => edit({ [field]: target.value })}
        />
      ))}
      <MunicipalityField value={content.municipality} onChange={(municipality) => edit({ municipality })} />
      <div className="form-row">
        {(['startsOn', 'endsOn'] as const).map((field) => (
          <Field
            key={field}
            label={t(`edit.plan.${field}`)}
            type="date"
            required
            value={content[field]}
            aria-invalid={content.endsOn < content.startsOn}
            onChange={({ target }) => target.value !== '' && edit({ [field]: target.value })}
          />
        ))}
      </div>
    </section>
  )
}

function AreaFields({ content, edit }: PlanFields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="edit-areas">
      <h2 id="edit-areas">{t('edit.plan.housingAreas')}</h2>
      <ListField
        items={content.housingAreas}
        onChange={(housingAreas) => edit({ housingAreas })}
        empty={{ name: '', departments: '' }}
        whole={(area) => (area.name.trim() === '' ? undefined : area)}
        add={t('edit.addArea')}
        nameOf={({ name }) => name}
      >
        {(area, change) => (
          <div className="form-row">
            <Field
              label={t('edit.areaName')}
              value={area.name}
              required
              maxLength={200}
              onChange={({ target }) => change({ name: target.value })}
            />
            <Field
              label={t('edit.departments')}
              value={area.departments}
              maxLength={500}
              onChange={({ target }) => change({ departments: target.value })}
            />
          </div>
        )}
      </ListField>
    </section>
  )
}

/** One that was given in Overblik is not the leader's to write. */
function SignatureFields({ given, content, edit }: PlanFields & { given: Plan['signatures'] }) {
  const { t, format } = useLanguage()
  const givenBy = (id: Signatory) => given.find(({ signatory }) => signatory === id)?.signedBy
  return (
    <section className="sheet form" aria-labelledby="edit-signed">
      <div className="sheet-heading">
        <h2 id="edit-signed">{t('edit.plan.signedOn')}</h2>
        <p>{t('edit.signedHelp')}</p>
      </div>
      <div className="form-row">
        {signatories.map((signatory) => {
          const [name, day] = [givenBy(signatory), content.signedOn[signatory]]
          const label = t(`plan.signed.${signatory}`)
          if (name !== undefined && day)
            return (
              <p key={signatory} className="form-field">
                <strong>{label}</strong>
                <span>{t('plan.signedBy', { day: format.date(day), name })}</span>
              </p>
            )
          return (
            <Field
              key={signatory}
              label={label}
              type="date"
              value={day ?? ''}
              onChange={({ target }) =>
                edit({ signedOn: { ...content.signedOn, [signatory]: target.value || null } })
              }
            />
          )
        })}
      </div>
    </section>
  )
}

function MilestoneFields({ content, edit }: PlanFields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="edit-milestones">
      <h2 id="edit-milestones">{t('plan.milestones')}</h2>
      <ListField
        items={content.milestones}
        onChange={(milestones) => edit({ milestones })}
        empty={{ title: '', dueOn: '', doneOn: null }}
        whole={(milestone) =>
          milestone.title.trim() === '' || milestone.dueOn === '' ? undefined : milestone
        }
        add={t('edit.addMilestone')}
        nameOf={({ title }) => title}
      >
        {(milestone, change) => (
          <div className="milestone-row">
            <Field
              label={t('edit.milestoneTitle')}
              value={milestone.title}
              required
              maxLength={200}
              onChange={({ target }) => change({ title: target.value })}
            />
            <div className="form-row">
              <Field
                label={t('edit.dueOn')}
                type="date"
                required
                value={milestone.dueOn}
                onChange={({ target }) => change({ dueOn: target.value })}
              />
              <Field
                label={t('edit.doneOn')}
                type="date"
                value={milestone.doneOn ?? ''}
                onChange={({ target }) => change({ doneOn: target.value || null })}
              />
            </div>
          </div>
        )}
      </ListField>
    </section>
  )
}
