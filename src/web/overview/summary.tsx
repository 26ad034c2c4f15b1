// The view in one sentence, read out again when a filter has changed the figures.

import type { Overview } from '../../contract/overview.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import { Bone } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'

export function Summary(props: {
  overview: Overview | undefined
  filter: OverviewFilter
  updating: boolean
}) {
  const { t, format } = useLanguage()
  const { overview, filter } = props
  if (overview === undefined)
    return (
      <p aria-hidden="true">
        <Bone width="min(28rem, 90%)" />
      </p>
    )
  if (props.updating) return <p role="status">{t('overview.updating')}</p>
  const summary = t('overview.summary', { plans: overview.plans, activities: overview.activities })
  const { programme = [], ...others } = filter
  const only = programme.length === 1 && Object.keys(others).length === 0 ? programme[0] : undefined
  const sentence =
    only !== undefined
      ? t('overview.summaryProgramme', { summary, programme: only })
      : t(Object.keys(filter).length > 0 ? 'overview.summaryFiltered' : 'overview.summaryAll', { summary })
  return (
    <p role="status">
      {sentence}
      {overview.dataDate && ` ${t('overview.dataDate', { date: format.date(overview.dataDate) })}`}
    </p>
  )
}
