// For consultants and the fund: the self-evaluations of many plans, those first that have waited longest, and what is owed.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lookingKinds } from '../../domain/evaluation/looking.ts'
import { returnReasons } from '../../domain/sparring/return-reasons.ts'
import { Choice } from '../components/choice.tsx'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSteps } from '../components/pager.tsx'
import { SelectField } from '../components/select-field.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { EvaluationItems } from './evaluation-items.tsx'
import './evaluations.css'
import { failureOf } from '../lib/query-failure.ts'
import { missingQuery, toReviewQuery } from './queries.ts'
import { type ListedState, type ReviewAddress, useReviewAddress } from './review-address.ts'

const shown = [
  'submitted',
  'returned',
  'draft',
  'accepted',
  'locked',
  'any',
] as const satisfies readonly ListedState[]

export function ReviewPage() {
  const { t } = useLanguage()
  return (
    <article>
      <PageHeading
        title={t('evaluation.toReview')}
        actions={
          <Link to="/evaluations/return-reasons" className="button">
            {t('returnReasons.title')}
          </Link>
        }
      >
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
  const { t } = useLanguage()
  const address = useReviewAddress()
  const query = useQuery(toReviewQuery(address.parameters))
  return (
    <section className="sheet form" aria-label={t('evaluation.toReview')}>
      <Narrowing address={address} />
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : query.data.total === 0 ? (
        <p className="quiet">{t('evaluation.nothingWaits')}</p>
      ) : (
        <>
          <EvaluationItems items={query.data.items} />
          {query.data.total > query.data.pageSize && (
            <PageSteps
              page={address.page}
              pages={Math.ceil(query.data.total / query.data.pageSize)}
              onPage={(page) => address.change({ page: String(page) })}
            />
          )}
        </>
      )}
    </section>
  )
}

function Narrowing({ address }: { address: ReviewAddress }) {
  const { t } = useLanguage()
  const names = useNames()
  const { state, looking, parameters, change } = address
  return (
    <search className="no-print review-filters" aria-label={t('filter.label')}>
      <Choice
        legend={t('evaluation.show')}
        value={state}
        options={shown.map((id) => ({ id, label: t(`evaluation.list.${id}`) }))}
        onChange={(next) => change({ state: next })}
      />
      <div className="review-selects">
        <SelectField
          label={t('evaluation.looking')}
          value={looking ?? ''}
          options={[
            { id: '', name: t('evaluation.looking.all') },
            ...lookingKinds.map((id) => ({ id, name: t(`evaluation.looking.${id}`) })),
          ]}
          onChange={(id) => change({ looking: id })}
        />
        <SelectField
          label={t('evaluation.programme')}
          value={parameters['programme'] ?? ''}
          options={[{ id: '', name: t('inbox.filter.all') }, ...names.options('programme')]}
          onChange={(id) => change({ programme: id, round: undefined })}
        />
      </div>
      <SentBack address={address} />
    </search>
  )
}

/** Came here from a count of reasons. */
function SentBack({ address }: { address: ReviewAddress }) {
  const { t, language } = useLanguage()
  const { sentBackFor, sentBackIn, change } = address
  if (sentBackFor === undefined && sentBackIn === undefined) return null
  const reason = returnReasons.find(({ id }) => id === sentBackFor)?.name[language]
  return (
    <p>
      {t('evaluation.onlySentBack', { year: sentBackIn ?? 'any', reason: reason ?? 'any' })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => change({ sentBackFor: undefined, sentBackIn: undefined, round: undefined })}
      >
        {t('filter.clearAll')}
      </button>
    </p>
  )
}

function Owed() {
  const { t, format } = useLanguage()
  const names = useNames()
  const query = useQuery(missingQuery)
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
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
