// The beginning of an activity: its type and its name. The catalogue suggests the rest, and all of it can be changed.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Plan } from '../../../contract/plans.ts'
import { suggestActivity } from '../../../domain/activity/suggest.ts'
import type { ActivityTypeId } from '../../../domain/vocabulary/ids.ts'
import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { Field } from '../../components/field.tsx'
import { Form, textOf } from '../../components/form.tsx'
import { NotPermitted } from '../../components/not-permitted.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { RecordFailure } from '../../components/record-failure.tsx'
import { PageSkeleton } from '../../components/skeleton.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { today } from '../../lib/today.ts'
import { useNames } from '../../lib/vocabulary.ts'
import { planQuery } from '../../plans/queries.ts'
import { useMayIn, useSession } from '../../session/queries.ts'
import './editing.css'
import { failureOf } from '../../lib/query-failure.ts'
import { createActivity } from './queries.ts'
import { TypeField } from './type-field.tsx'

export function NewActivityPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/new-activity' })
  const query = useQuery(planQuery(id))
  const session = useSession()
  const may = useMayIn('edit-plan', id)
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('plans.title')} retry={() => void query.refetch()} />
  if (query.data === undefined || session === undefined) return <PageSkeleton />
  if (!may) return <NotPermitted permission="edit-plan" />
  return <Begin plan={query.data} />
}

function Begin({ plan }: { plan: Plan }) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [typeId, setTypeId] = useState<ActivityTypeId | ''>('')
  const type = vocabulary.activityTypes.find((one) => one.id === typeId)
  const begin = async (data: FormData) => {
    if (!type) return
    const { id } = await createActivity(plan.id, suggestActivity(type, textOf(data, 'title'), plan, today()))
    await client.invalidateQueries({ refetchType: 'none' })
    await navigate({ to: '/activities/$id/edit', params: { id } })
  }
  return (
    <article>
      <PageHeading
        title={t('edit.new')}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
                {plan.name}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p>{t('edit.newText')}</p>
      </PageHeading>
      <section className="sheet new-activity">
        <Form
          submit={t('edit.begin')}
          onSubmit={begin}
          onCancel={() => void navigate({ to: '/plans/$id', params: { id: plan.id } })}
        >
          <TypeField value={typeId} onChange={setTypeId} />
          <Field
            key={typeId}
            label={t('edit.field.title')}
            help={t('edit.titleHelp')}
            name="title"
            required
            maxLength={200}
            defaultValue={type?.name[language] ?? ''}
          />
        </Form>
      </section>
    </article>
  )
}
