// Writing a plan. It saves itself, as activities do.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import type { PlanVersions } from '../../../contract/plan-editing.ts'
import type { Plan } from '../../../contract/plans.ts'
import { type PlanContent, signatories } from '../../../domain/plan/content.ts'
import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { ExampleBanner } from '../../components/example-banner.tsx'
import { Field } from '../../components/field.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { RecordFailure } from '../../components/record-failure.tsx'
import { PageSkeleton } from '../../components/skeleton.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { ConflictSheet } from '../../writing/conflict.tsx'
import { History } from '../../writing/history.tsx'
import { SaveStatus } from '../../writing/save-status.tsx'
import { useAutoSave } from '../../writing/use-auto-save.ts'
import { contentOf, planQuery, planVersionsQuery, serverOf, storedOf } from '../queries.ts'
import { ListField } from './list-field.tsx'
import { MoneyFields } from './money-fields.tsx'
import { MunicipalityField } from './municipality-field.tsx'
import './plan-editing.css'
import { usePlanWords } from './plan-words.ts'

export function EditPlanPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/edit' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...planQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  if (query.error)
    return <RecordFailure error={query.error} title={t('plans.title')} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  if (!query.data.editable) return <Navigate to="/plans/$id" params={{ id }} replace />
  return <Editor key={id} plan={query.data} />
}

function Editor({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const saving = useAutoSave(plan.id, storedOf(plan), serverOf(plan.id))
  const words = usePlanWords()
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, stored, conflict } = state
  const edit = (changes: Partial<PlanContent>) => saving.edit(changes)
  const versions = useQuery(planVersionsQuery(plan.id, stored.version))
  useEffect(() => {
    // Pages that show it ask again, from the version that is stored now.
    if (stored.version !== plan.version) void client.invalidateQueries({ refetchType: 'none' })
  }, [client, stored.version, plan.version])
  return (
    <article className="editing">
      <PageHeading
        title={t('edit.planTitle', { name: content.name })}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
                {content.name}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      />
      <SaveStatus state={state} />
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="stack-l plan-editing" inert={conflict !== undefined}>
        <BasicFields content={content} edit={edit} />
        <MoneyFields content={content} fundSharePercent={plan.fundSharePercent} edit={edit} />
        <AreaFields content={content} edit={edit} />
        <SignatureFields content={content} edit={edit} />
        <MilestoneFields content={content} edit={edit} />
        <History
          query={versions}
          contentOf={(version) =>
            contentOf((version as PlanVersions['items'][number]).content as PlanContent)
          }
          words={words}
          onRestore={edit}
        />
      </div>
    </article>
  )
}

interface Fields {
  readonly content: PlanContent
  readonly edit: (changes: Partial<PlanContent>) => void
}

function BasicFields({ content, edit }: Fields) {
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

function AreaFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="edit-areas">
      <h2 id="edit-areas">{t('edit.plan.housingAreas')}</h2>
      <ListField
        items={content.housingAreas}
        onChange={(housingAreas) => edit({ housingAreas })}
        empty={{ name: t('edit.newArea'), departments: '' }}
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

function SignatureFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="edit-signed">
      <div className="sheet-heading">
        <h2 id="edit-signed">{t('edit.plan.signedOn')}</h2>
        <p>{t('edit.signedHelp')}</p>
      </div>
      <div className="form-row">
        {signatories.map((signatory) => (
          <Field
            key={signatory}
            label={t(`plan.signed.${signatory}`)}
            type="date"
            value={content.signedOn[signatory] ?? ''}
            onChange={({ target }) =>
              edit({ signedOn: { ...content.signedOn, [signatory]: target.value || null } })
            }
          />
        ))}
      </div>
    </section>
  )
}

function MilestoneFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <section className="sheet form" aria-labelledby="edit-milestones">
      <h2 id="edit-milestones">{t('plan.milestones')}</h2>
      <ListField
        items={content.milestones}
        onChange={(milestones) => edit({ milestones })}
        empty={{ title: t('edit.newMilestone'), dueOn: content.startsOn, doneOn: null }}
        add={t('edit.addMilestone')}
        nameOf={({ title }) => title}
      >
        {(milestone, change) => (
          <div className="form-row">
            <Field
              label={t('edit.milestoneTitle')}
              value={milestone.title}
              required
              maxLength={200}
              onChange={({ target }) => change({ title: target.value })}
            />
            <Field
              label={t('edit.dueOn')}
              type="date"
              required
              value={milestone.dueOn}
              onChange={({ target }) => target.value !== '' && change({ dueOn: target.value })}
            />
            <Field
              label={t('edit.doneOn')}
              type="date"
              value={milestone.doneOn ?? ''}
              onChange={({ target }) => change({ doneOn: target.value || null })}
            />
          </div>
        )}
      </ListField>
    </section>
  )
}
