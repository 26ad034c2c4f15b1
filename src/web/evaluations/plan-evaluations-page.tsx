// The self-evaluations of a plan: what its rounds ask for, how far each is, and a beginning for what nobody has begun.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanEvaluations } from '../../contract/evaluation-lists.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { ProblemText } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { SelectField } from '../components/select-field.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { ApiError, type WebProblemCode } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { useChange } from '../lib/use-change.ts'
import './evaluations.css'
import { failureOf } from '../lib/query-failure.ts'
import { begin, planEvaluationsQuery, restore } from './queries.ts'

export function PlanEvaluationsPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/evaluations' })
  const query = useQuery(planEvaluationsQuery(id))
  if (failureOf(query))
    return (
      <RecordFailure error={query.error} title={t('evaluation.plural')} retry={() => void query.refetch()} />
    )
  if (query.data === undefined) return <PageSkeleton />
  const { plan, items, missing, deleted, editable, activities } = query.data
  return (
    <article>
      <PageHeading
        title={t('evaluation.plural')}
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
        <p className="measure">{t('evaluation.ofPlanText')}</p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      <div className="stack-l">
        {missing.length > 0 && <Missing missing={missing} editable={editable} />}
        <Listed items={items} />
        {editable && <Beside activities={activities} />}
        {deleted.length > 0 && <Deleted items={deleted} planId={id} />}
      </div>
    </article>
  )
}

const inTheWay: readonly WebProblemCode[] = ['evaluation-begun', 'day-taken']

/** Begins one and goes there. */
function useBegin() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [error, setError] = useState<unknown>()
  const start = async (activity: string, round: string | null) => {
    setError(undefined)
    try {
      const { id } = await begin(activity, round)
      await client.invalidateQueries({ refetchType: 'none' })
      await navigate({ to: '/evaluations/$id', params: { id } })
    } catch (cause) {
      const there = cause instanceof ApiError && inTheWay.includes(cause.code) && cause.params['id']
      // There is one already: that is the one to write in.
      if (there)
        await navigate({
          ...{ to: '/evaluations/$id', params: { id: String(there) }, search: { wasThere: 'true' } },
        })
      else setError(cause)
    }
  }
  return { start, error }
}

function Missing({ missing, editable }: Pick<PlanEvaluations, 'missing' | 'editable'>) {
  const { t, format } = useLanguage()
  const { start, error } = useBegin()
  return (
    <section className="sheet" aria-labelledby="missing">
      <h2 id="missing" className="sheet-heading">
        {t('evaluation.missingTitle')}
      </h2>
      <ul className="plan-list missing-evaluations">
        {missing.map(({ activity, round, late }) => (
          <li key={`${activity.id} ${round.id}`}>
            <span>
              <span className="row-title">{activity.title}</span>
              <span className={late ? 'state state-not-reached' : 'quiet small'}>
                {round.title} ·{' '}
                {t(late ? 'evaluation.missingLate' : 'evaluation.missingDue', {
                  day: format.date(round.dueOn),
                })}
              </span>
            </span>
            {editable && (
              <button type="button" className="button" onClick={() => void start(activity.id, round.id)}>
                {t('evaluation.beginFor')}
                <span className="visually-hidden"> {activity.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}

function Listed({ items }: Pick<PlanEvaluations, 'items'>) {
  const { t, format } = useLanguage()
  if (items.length === 0) return <p className="sheet quiet">{t('evaluation.none')}</p>
  return (
    <section className="sheet" aria-labelledby="listed">
      <h2 id="listed" className="sheet-heading">
        {t('evaluation.listed')}
      </h2>
      <ul className="plan-list evaluation-list">
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <Link to="/evaluations/$id" params={{ id: item.id }} className="row-title">
                {item.activity.title}
              </Link>
              <span className="quiet small">
                {[
                  item.round?.title ?? t('evaluation.noRound'),
                  `${t('evaluation.evaluatedOn')} ${format.date(item.evaluatedOn)}`,
                ].join(' · ')}
              </span>
              <AreaTag area={item.activity.effortArea} />
            </span>
            <span className="evaluation-state">
              <strong>{t(`activity.state.${item.state}`)}</strong>
              {item.attainment && <AttainmentBadge attainment={item.attainment} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Drafts that can be brought back. */
function Deleted({ items, planId }: { items: PlanEvaluations['deleted']; planId: string }) {
  const { t, format } = useLanguage()
  const { change, error } = useChange(planEvaluationsQuery(planId).queryKey)
  return (
    <section className="sheet no-print" aria-labelledby="deleted">
      <h2 id="deleted" className="sheet-heading">
        {t('evaluation.deletedTitle')}
      </h2>
      <ul className="plan-list">
        {items.map(({ id, activity, round, restorableUntil }) => (
          <li key={id}>
            <span>
              {activity.title}
              <span className="quiet small">
                {round?.title ?? t('evaluation.noRound')} ·{' '}
                {t('files.deleted', { day: format.date(restorableUntil) })}
              </span>
            </span>
            <button type="button" className="link-button" onClick={() => void change(restore(id))}>
              {t('files.bringBack')}
              <span className="visually-hidden"> {activity.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}

/** One that no round asks for, such as at the end of an activity. */
function Beside({ activities }: Pick<PlanEvaluations, 'activities'>) {
  const { t } = useLanguage()
  const { start, error } = useBegin()
  const [chosen, setChosen] = useState('')
  return (
    <section className="sheet form no-print" aria-labelledby="beside">
      <div className="sheet-heading">
        <h2 id="beside">{t('evaluation.beside')}</h2>
        <p>{t('evaluation.besideText')}</p>
      </div>
      {activities.length === 0 ? (
        <p>{t('evaluation.noMain')}</p>
      ) : (
        <div className="cluster begin-evaluation">
          <SelectField
            label={t('evaluation.chooseActivity')}
            value={chosen}
            options={[{ id: '', name: '–' }, ...activities.map(({ id, title }) => ({ id, name: title }))]}
            onChange={setChosen}
          />
          <button
            type="button"
            className="button"
            disabled={chosen === ''}
            onClick={() => void start(chosen, null)}
          >
            {t('evaluation.beginFor')}
          </button>
        </div>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}
