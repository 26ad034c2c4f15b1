// For the plan's own people: what others don't see yet, and what was deleted and can still be brought back.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { restoreActivity, unpublishedQuery } from '../activities/editing/queries.ts'
import { Failure, ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { useNames } from '../lib/vocabulary.ts'

export function Unpublished({ planId, editable }: { planId: string; editable: boolean }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const client = useQueryClient()
  const query = useQuery(unpublishedQuery(planId))
  const [error, setError] = useState<unknown>()
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined || query.data.drafts.length + query.data.deleted.length === 0) return null
  const { drafts, deleted } = query.data
  const restore = async (id: string) => {
    setError(undefined)
    try {
      await restoreActivity(id)
      await client.invalidateQueries()
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="sheet" aria-labelledby="unpublished">
      <div className="sheet-heading">
        <h2 id="unpublished">{t('plan.unpublished')}</h2>
        <p>{t('plan.unpublishedText')}</p>
      </div>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      <ul className="plan-list">
        {drafts.map((item) => (
          <li key={item.id}>
            <span>
              <Link
                to={editable ? '/activities/$id/edit' : '/activities/$id'}
                params={{ id: item.id }}
                className="row-title"
              >
                {item.title}
              </Link>
              <span className="quiet small">{names.name('activityType', item.activityType)}</span>
            </span>
            <span className="quiet">{t('edit.draft')}</span>
          </li>
        ))}
        {deleted.map((item) => (
          <li key={item.id}>
            <span>
              <del className="row-title">{item.title}</del>
              <span className="quiet small">
                {t('plan.deletedUntil', { day: format.date(item.restorableUntil) })}
              </span>
            </span>
            {editable && (
              <button type="button" className="link-button" onClick={() => void restore(item.id)}>
                {t('plan.bringBack')}
                <span className="visually-hidden"> {item.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
