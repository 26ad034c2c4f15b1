// One survey: how residents answer it, what they answer, and what can still be changed.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Survey } from '../../contract/surveys.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { ProblemText } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useChange } from '../lib/use-change.ts'
import { HowTo } from './how-to.tsx'
import { OwnCodes } from './own-codes.tsx'
import { closeSurvey, deleteSurvey, saveSurvey, surveyQuery, surveysQuery } from './queries.ts'
import { Results } from './results.tsx'
import { StateLine } from './state-line.tsx'
import { isFixed } from './survey-fields.tsx'
import { SurveyForm } from './survey-form.tsx'
import './surveys.css'
import { failureOf } from '../lib/query-failure.ts'

export function SurveyPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/surveys/$id' })
  const query = useQuery({ ...surveyQuery(id), refetchInterval: 30_000 })
  const survey = query.data
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('surveys.title')} retry={() => void query.refetch()} />
  if (survey === undefined) return <PageSkeleton />
  const { activity, plan, content } = survey
  return (
    <article className="survey">
      <PageHeading
        title={content.title.da}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
                {plan.name}
              </Link>,
              <Link key="activity" to="/activities/$id" params={{ id: activity.id }}>
                {activity.title}
              </Link>,
              <Link key="surveys" to="/activities/$id/surveys" params={{ id: activity.id }}>
                {t('surveys.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p>
          <StateLine survey={{ ...content, ...survey }} /> ·{' '}
          {t('surveys.questions', { count: content.questions.length })}
        </p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      <div className="stack-l">
        <HowTo survey={survey} />
        {survey.editable && content.oneTime && <OwnCodes survey={survey} />}
        <Results survey={survey} />
        {survey.editable && <Changing survey={survey} />}
      </div>
    </article>
  )
}

function Changing({ survey }: { survey: Survey }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [writing, setWriting] = useState(false)
  const { change, refresh, error } = useChange(surveyQuery(survey.id).queryKey)
  const { id, version, activity, content } = survey
  const remove = async () => {
    await deleteSurvey(id)
    await client.invalidateQueries({ queryKey: surveysQuery(activity.id).queryKey })
    await navigate({ to: '/activities/$id/surveys', params: { id: activity.id } })
  }
  if (writing)
    return (
      <section className="sheet" aria-label={t('surveys.edit')}>
        <SurveyForm
          activity={activity.id}
          content={content}
          keptAs={`${id}.${version}`}
          submit={t('surveys.save')}
          daysOnly={isFixed(survey)}
          onCancel={() => setWriting(false)}
          onSubmit={async (next) => {
            await saveSurvey(id, version, next)
            await refresh()
            setWriting(false)
          }}
        />
      </section>
    )
  return (
    <section className="no-print" aria-label={t('surveys.edit')}>
      <p className="cluster">
        <button type="button" className="button" onClick={() => setWriting(true)}>
          {t(isFixed(survey) ? 'surveys.editDays' : 'surveys.edit')}
        </button>
        {survey.state === 'open' && (
          <ConfirmButton
            label={t('surveys.close')}
            about={content.title.da}
            question={t('surveys.closeQuestion')}
            onConfirm={() => void change(closeSurvey(id))}
          />
        )}
        <ConfirmButton
          label={t('surveys.delete')}
          about={content.title.da}
          question={t('surveys.deleteQuestion')}
          onConfirm={() => void change(remove())}
        />
      </p>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}
