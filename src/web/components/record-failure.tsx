// Why one record is not shown: it isn't there, one may not see it, or it could not be fetched, which can be tried again.

import { ApiError } from '../lib/api.ts'
import { Failure } from './failure.tsx'
import { NotFound } from './not-found.tsx'
import { NotPermitted } from './not-permitted.tsx'
import { PageHeading } from './page-heading.tsx'

export function RecordFailure(props: { error: unknown; title: string; retry: () => void }) {
  if (props.error instanceof ApiError && props.error.code === 'not-found') return <NotFound />
  if (props.error instanceof ApiError && props.error.code === 'not-permitted') return <NotPermitted />
  return (
    <>
      <PageHeading title={props.title} />
      <Failure error={props.error} retry={props.retry} />
    </>
  )
}
