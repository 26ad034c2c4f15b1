// Begins a new activity as a copy of another, in the same plan.

import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Activity } from '../../../contract/activities.ts'
import { ProblemText } from '../../components/failure.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { contentOf, createActivity } from './queries.ts'

export function Duplicate({ activity }: { activity: Activity }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const copy = async () => {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      const title = t('edit.copyOf', { title: activity.title }).slice(0, 200)
      const content = { ...contentOf(activity), title, closedOn: null, published: false }
      const { id } = await createActivity(activity.plan.id, content)
      await client.invalidateQueries({ refetchType: 'none' })
      await navigate({ to: '/activities/$id/edit', params: { id } })
    } catch (cause) {
      setError(cause)
    }
    setBusy(false)
  }
  return (
    <>
      <button type="button" className="button" aria-disabled={busy} onClick={() => void copy()}>
        {t('edit.duplicate')}
      </button>
      {error !== undefined && <ProblemText error={error} />}
    </>
  )
}
