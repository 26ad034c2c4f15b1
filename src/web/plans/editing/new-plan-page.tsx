// The fund sets up a plan: who, where and when. Its own people write the rest.

import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { Field } from '../../components/field.tsx'
import { Form, textOf } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'
import { createPlan } from '../queries.ts'
import { MunicipalityField } from './municipality-field.tsx'
import './plan-editing.css'

export function NewPlanPage() {
  const { t } = useLanguage()
  const names = useNames()
  const id = useId()
  const client = useQueryClient()
  const navigate = useNavigate()
  const create = async (data: FormData) => {
    const text = (name: string) => textOf(data, name)
    const plan = await createPlan({
      programme: text('programme'),
      reference: text('reference'),
      name: text('name'),
      municipality: text('municipality'),
      housingOrganisation: text('housingOrganisation'),
      startsOn: text('startsOn'),
      endsOn: text('endsOn'),
    })
    await client.invalidateQueries({ refetchType: 'none' })
    await navigate({ to: '/plans/$id', params: { id: plan.id } })
  }
  return (
    <article>
      <PageHeading
        title={t('edit.newPlan')}
        above={
          <Breadcrumbs>
            {[
              <Link key="plans" to="/plans">
                {t('plans.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p>{t('edit.newPlanText')}</p>
      </PageHeading>
      <section className="sheet plan-editing">
        <Form
          submit={t('edit.createPlan')}
          onSubmit={create}
          onCancel={() => void navigate({ to: '/plans' })}
        >
          <div className="form-row">
            <p className="form-field">
              <label htmlFor={id}>{t('plan.programme')}</label>
              <select
                className="input"
                id={id}
                name="programme"
                defaultValue={names.options('programme').at(-1)?.id}
              >
                {names.options('programme').map((programme) => (
                  <option key={programme.id} value={programme.id}>
                    {programme.name}
                  </option>
                ))}
              </select>
            </p>
            <Field label={t('edit.planReference')} name="reference" required maxLength={50} />
          </div>
          <Field label={t('edit.plan.name')} name="name" required maxLength={200} />
          <div className="form-row">
            <MunicipalityField value="" name="municipality" />
            <Field
              label={t('edit.plan.housingOrganisation')}
              name="housingOrganisation"
              required
              maxLength={200}
            />
          </div>
          <div className="form-row">
            <Field label={t('edit.plan.startsOn')} name="startsOn" type="date" required />
            <Field label={t('edit.plan.endsOn')} name="endsOn" type="date" required />
          </div>
        </Form>
      </section>
    </article>
  )
}
