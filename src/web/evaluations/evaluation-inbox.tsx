// The self-evaluations of the inbox: those that wait to be answered, the longest waiting first, and who looks at them.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type LookingKind, lookingKinds } from '../../domain/evaluation/looking.ts'
import { Choice } from '../components/choice.tsx'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'
import { EvaluationItems } from './evaluation-items.tsx'
import './evaluations.css'
import { failureOf } from '../lib/query-failure.ts'
import { toReviewQuery } from './queries.ts'

/** So many are shown here; all others are a click away. */
const most = 5

export function EvaluationInbox() {
  const { t, format } = useLanguage()
  const mayFollow = useMay('follow-evaluations')
  const [looking, setLooking] = useState<LookingKind>()
  const search = { state: 'submitted', ...(looking && { looking }) }
  const query = useQuery({ ...toReviewQuery(search), enabled: mayFollow })
  if (!mayFollow) return null
  const waiting = query.data
  return (
    <section className="sheet form" aria-labelledby="inbox-evaluations">
      <h2 id="inbox-evaluations">{t('inbox.evaluations')}</h2>
      <Choice
        legend={t('inbox.waiting')}
        value={looking ?? 'all'}
        options={[
          { id: 'all' as const, label: t('evaluation.looking.all') },
          ...lookingKinds.map((id) => ({ id, label: t(`evaluation.looking.${id}`) })),
        ]}
        onChange={(id) => setLooking(id === 'all' ? undefined : id)}
      />
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : waiting === undefined ? (
        <ListSkeleton />
      ) : (
        <>
          {waiting.total === 0 ? (
            <p className="quiet">{t('inbox.noEvaluations')}</p>
          ) : (
            <EvaluationItems items={waiting.items.slice(0, most)} />
          )}
          <p className="cluster no-print">
            <Link to="/evaluations" search={search}>
              {t('inbox.allEvaluations', { count: waiting.total, number: format.number(waiting.total) })}
            </Link>
            <Link to="/evaluations/return-reasons">{t('returnReasons.title')}</Link>
          </p>
        </>
      )}
    </section>
  )
}
