// What an activity has asked its residents, and a new survey begun from its indicators.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { v7 as uuid } from 'uuid'
import type { Activity } from '../../contract/activities.ts'
import type { ListedSurvey } from '../../contract/surveys.ts'
import { onScale, questionsFrom, type SharedWords } from '../../domain/survey/suggest.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { activityQuery } from '../activities/queries.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure, ProblemText } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { ListSkeleton, PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { useChange } from '../lib/use-change.ts'
import { useMayIn } from '../session/queries.ts'
import { theoryQuery } from '../theories/queries.ts'
import { addSurvey, restoreSurvey, surveysQuery } from './queries.ts'
import { StateLine } from './state-line.tsx'
import { SurveyForm } from './survey-form.tsx'
import './surveys.css'
import { failureOf } from '../lib/query-failure.ts'
import { useShared } from './use-shared.ts'

export function SurveysPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/activities/$id/surveys' })
  const query = useQuery(activityQuery(id))
  const activity = query.data
  if (failureOf(query))
    return (
      <RecordFailure error={query.error} title={t('activities.title')} retry={() => void query.refetch()} />
    )
  if (activity === undefined) return <PageSkeleton />
  return (
    <article>
      <PageHeading
        title={t('surveys.of', { activity: activity.title })}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id: activity.plan.id }}>
                {activity.plan.name}
              </Link>,
              <Link key="activity" to="/activities/$id" params={{ id }}>
                {activity.title}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        <p className="measure">{t('surveys.intro')}</p>
      </PageHeading>
      {activity.plan.example && <ExampleBanner text={t('activity.exampleBanner')} />}
      <Surveys activity={activity} />
    </article>
  )
}

function Surveys({ activity }: { activity: Activity }) {
  const { t } = useLanguage()
  const [adding, setAdding] = useState(false)
  const editable = useMayIn('edit-plan', activity.plan.id)
  const query = useQuery(surveysQuery(activity.id))
  const theory = useQuery(theoryQuery({ activity: activity.id }))
  const { change, error } = useChange(surveysQuery(activity.id).queryKey)
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined || theory.isPending) return <ListSkeleton />
  const standing = query.data.items.filter(({ restorableUntil }) => restorableUntil === null)
  const deleted = query.data.items.filter(({ restorableUntil }) => restorableUntil !== null)
  return (
    <div className="stack-l">
      {editable && !adding && (
        <p className="no-print">
          <button type="button" className="button button-filled" onClick={() => setAdding(true)}>
            {t('surveys.new')}
          </button>
        </p>
      )}
      {adding && (
        <NewSurvey
          activity={activity}
          theory={theory.data?.content ?? { boxes: [] }}
          onDone={() => setAdding(false)}
        />
      )}
      {standing.length === 0 && !adding && <p className="sheet quiet">{t('surveys.none')}</p>}
      {standing.length > 0 && (
        <ul className="sheet survey-list">
          {standing.map((survey) => (
            <Listed key={survey.id} survey={survey} />
          ))}
        </ul>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      {editable && deleted.length > 0 && (
        <section className="sheet" aria-labelledby="deleted-surveys">
          <h2 id="deleted-surveys" className="sheet-heading">
            {t('surveys.deleted')}
          </h2>
          <ul className="survey-list">
            {deleted.map(({ id, title }) => (
              <li key={id} className="listed-survey">
                {title}
                <button type="button" className="link-button" onClick={() => void change(restoreSurvey(id))}>
                  {t('files.bringBack')}
                  <span className="visually-hidden"> {title}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Listed({ survey }: { survey: ListedSurvey }) {
  const { t } = useLanguage()
  return (
    <li className="listed-survey">
      <Link to="/surveys/$id" params={{ id: survey.id }}>
        {survey.title}
      </Link>
      <span className="quiet">
        <StateLine survey={survey} /> · {t('surveys.questions', { count: survey.questions })} ·{' '}
        {t('surveys.answered', { count: survey.answers })}
      </span>
    </li>
  )
}

/** So many days it can be answered, unless somebody says otherwise. */
const daysOpen = 21

interface NewProps {
  readonly activity: Activity
  readonly theory: Pick<TheoryContent, 'boxes'>
  readonly onDone: () => void
}

function NewSurvey(props: NewProps) {
  const shared = useShared()
  return shared ? <Begun {...props} shared={shared} /> : <ListSkeleton />
}

function Begun(props: NewProps & { shared: SharedWords }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { activity } = props
  const suggested = questionsFrom(props.theory, props.shared, uuid)
  const opensOn = today()
  const last = new Date(`${opensOn}T12:00`)
  last.setDate(last.getDate() + daysOpen)
  return (
    <section className="sheet" aria-label={t('surveys.new')}>
      <p className="measure quiet survey-hint">
        {t(suggested.length > 0 ? 'surveys.suggested' : 'surveys.notSuggested')}
      </p>
      <SurveyForm
        activity={activity.id}
        keptAs={activity.id}
        content={{
          title: { da: activity.title, en: '', own: '' },
          ...{ opensOn, closesOn: last.toLocaleDateString('sv-SE'), invited: null, third: null },
          questions: suggested.length > 0 ? suggested : [onScale(uuid())],
          ...{ remark: true, oneTime: false },
        }}
        submit={t('surveys.create')}
        onCancel={props.onDone}
        onSubmit={async (content) => {
          const { id } = await addSurvey(activity.id, content)
          await client.invalidateQueries({ queryKey: surveysQuery(activity.id).queryKey })
          await navigate({ to: '/surveys/$id', params: { id } })
        }}
      />
    </section>
  )
}
