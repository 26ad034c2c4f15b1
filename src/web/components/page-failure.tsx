// The last resort of a page: whatever was thrown while it was drawn.

import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'
import { Failure } from './failure.tsx'
import { PageHeading } from './page-heading.tsx'

export function PageFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useLanguage()
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  return (
    <div className="stack measure">
      <PageHeading title={t('app.name')} />
      <Failure
        error={error}
        retry={() => {
          queries.reset()
          reset()
          void router.invalidate()
        }}
      />
    </div>
  )
}
