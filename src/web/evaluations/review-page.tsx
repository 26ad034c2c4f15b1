// For consultants and the fund: the self-evaluations of many plans, those first that have waited longest, and what is owed.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { EvaluationState } from '../../domain/evaluation/states.ts'
import { Choice } from '../components/choice.tsx'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSteps } from '../components/pager.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { useNames } from '../lib/vocabulary.ts'
import { useMay } from '../session/queries.ts'
import './evaluations.css'
import { missingQuery, toReviewQuery } from './queries.ts'

const shown = [
  'submitted',
  'returned',
  'draft',
  'accepted',
  'locked',
] as const satisfies readonly EvaluationState[]

export function ReviewPage() {
  const { t } = useLanguage()
  return (
    <article>
      <PageHeading title={t('evaluation.toReview')}>
        <p>{t('evaluation.toReviewText')}</p>
      </PageHeading>
      <div className="stack-l">
        <ToReview />
        <Owed />
      </div>
    </article>
  )
}

function ToReview() {
  const { t, format } = useLanguage()
  const names = useNames()
  const reviews = useMay('review-evaluations')
  const [state, setState] = useState<EvaluationState>('submitted')
  const [mine, setMine] = useState(false)
  const [page, setPage] = useState(1)
  const query = useQuery(toReviewQuery({ state, mine, page }))
  return (
    <section className="sheet" aria-label={t('evaluation.toReview')}>
      <div className="cluster no-print">
        <Choice
          legend={t('evaluation.show')}
          value={state}
          options={shown.map((id) => ({ id, label: t(`evaluation.list.${id}`) }))}
          onChange={(next) => {
            setState(next)
            setPage(1)
          }}
        />
        {reviews && (
          <label className="option">
            <input
              type="checkbox"
              checked={mine}
              onChange={({ target }) => {
                setMine(target.checked)
                setPage(1)
              }}
            />
            <span>{t('evaluation.mine')}</span>
          </label>
        )}
      </div>
      {query.error ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : query.data.total === 0 ? (
        <p className="quiet">{t('evaluation.nothingWaits')}</p>
      ) : (
        <>
          <ul className="plan-list evaluation-list">
            {query.data.items.map((item) => (
              <li key={item.id}>
                <span>
                  <Link to="/evaluations/$id" params={{ id: item.id }} className="row-title">
                    {item.activity.title}
                  </Link>
                  <span className="quiet small">
                    {[
                      item.plan.name,
                      names.name('municipality', item.plan.municipality),
                      item.round?.title ?? t('evaluation.noRound'),
                    ].join(' · ')}
                  </span>
                </span>
                <span className="evaluation-state small">
                  {item.changedAt && (
                    <span>
                      {t('evaluation.waitedSince')} {format.moment(item.changedAt)}
                    </span>
                  )}
                  {state === 'submitted' && (
                    <span>
                      {t('evaluation.reviewer')}:{' '}
                      {item.reviewer === null ? t('evaluation.nobody') : personName(item.reviewer, t)}
                      {item.reviewBy && ` (${format.date(item.reviewBy)})`}
                    </span>
                  )}
                  {item.returned > 0 && (
                    <span>
                      {t('evaluation.returnedTimes')}: {t('evaluation.times', { count: item.returned })}
                    </span>
                  )}
                  {item.attainment && <AttainmentBadge attainment={item.attainment} />}
                </span>
              </li>
            ))}
          </ul>
          {query.data.total > query.data.pageSize && (
            <PageSteps
              page={page}
              pages={Math.ceil(query.data.total / query.data.pageSize)}
              onPage={setPage}
            />
          )}
        </>
      )}
    </section>
  )
}

function Owed() {
  const { t, format } = useLanguage()
  const names = useNames()
  const query = useQuery(missingQuery)
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  return (
    <section className="sheet" aria-labelledby="owed">
      <h2 id="owed" className="sheet-heading">
        {t('evaluation.owed')}
      </h2>
      {query.data.items.length === 0 ? (
        <p className="quiet">{t('evaluation.nothingOwed')}</p>
      ) : (
        <ul className="plan-list">
          {query.data.items.map(({ plan, round, missing, of }) => (
            <li key={`${plan.id} ${round.id}`}>
              <span>
                <Link to="/plans/$id/evaluations" params={{ id: plan.id }} className="row-title">
                  {plan.name}
                </Link>
                <span className="quiet small">
                  {[
                    names.name('municipality', plan.municipality),
                    round.title,
                    t('evaluation.missingLate', { day: format.date(round.dueOn) }),
                  ].join(' · ')}
                </span>
              </span>
              <span>{t('evaluation.owedOf', { missing, of })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
