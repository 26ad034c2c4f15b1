// The analyst adds a shared indicator: from nothing, or made of one that plans have of their own.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { OwnIndicator } from '../../contract/own-indicators.ts'
import type { LibraryContent } from '../../domain/indicator/library-indicator.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleMark } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { Form } from '../components/form.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { readParameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { useKept } from '../writing/use-kept.ts'
import { IndicatorFields } from './indicator-fields.tsx'
import './library.css'
import { failureOf } from '../lib/query-failure.ts'
import { createLibraryIndicator, libraryKey, ownIndicatorQuery } from './queries.ts'

const unsaid = { da: '', en: '' }

const nothing: LibraryContent = {
  ...{ name: unsaid, definition: unsaid, source: unsaid, method: unsaid },
  ...{ unit: 'count', direction: 'up', aggregation: 'latest', frequency: 'half-yearly' },
  ...{ term: 'short-term', outcome: 'hard', scale: null, feed: null },
  ...{ disaggregations: [], questions: [], effortAreas: [], activityTypes: [], lanes: ['effort-goals'] },
}

export function NewIndicatorPage() {
  const from = useSearch({ strict: false, select: (search) => readParameters(search)['from'] })
  return from === undefined ? <Writing keptAs="new" proposal={nothing} same={[]} /> : <Adopting id={from} />
}

function Adopting({ id }: { id: string }) {
  const query = useQuery(ownIndicatorQuery(id))
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  return <Writing key={id} keptAs={id} proposal={query.data.proposal} same={query.data.same} />
}

function Writing(props: {
  /** Under which what is written is kept until it is in the library. */
  keptAs: string
  proposal: LibraryContent
  same: OwnIndicator['same']
}) {
  const { proposal, same } = props
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { value: content, keep, forget } = useKept(`library.${props.keptAs}`, proposal)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set(same.map(({ indicatorId }) => indicatorId)))
  const adopting = same.length > 0
  const create = async () => {
    const { id } = await createLibraryIndicator({
      content: unfrozen(content),
      adopts: same
        .filter(({ indicatorId }) => kept.has(indicatorId))
        .map(({ planId, indicatorId }) => ({ planId, indicatorId })),
    })
    forget()
    await client.invalidateQueries({ queryKey: libraryKey })
    await navigate({ to: '/indicators/$id', params: { id } })
  }
  const cancel = () => {
    forget()
    void navigate({ to: adopting ? '/indicators/own' : '/indicators' })
  }
  return (
    <article className="editing">
      <PageHeading
        title={t(adopting ? 'indicators.adopt' : 'indicators.new')}
        above={
          <Breadcrumbs>
            {[
              <Link key="library" to="/indicators">
                {t('indicators.title')}
              </Link>,
              ...(adopting
                ? [
                    <Link key="own" to="/indicators/own">
                      {t('indicators.own')}
                    </Link>,
                  ]
                : []),
            ]}
          </Breadcrumbs>
        }
      >
        <p className="measure">{t(adopting ? 'indicators.adoptText' : 'indicators.newText')}</p>
      </PageHeading>
      <Form
        submit={t(adopting ? 'indicators.adoptNow' : 'indicators.create')}
        onSubmit={create}
        onCancel={cancel}
      >
        {adopting && <Same same={same} kept={kept} onChange={setKept} />}
        <IndicatorFields content={content} edit={(changes) => keep({ ...content, ...changes })} />
      </Form>
    </article>
  )
}

/** As the contract takes it: the same, in lists that are its own. */
function unfrozen(content: LibraryContent) {
  const { disaggregations, questions, effortAreas, activityTypes, lanes } = content
  return {
    ...content,
    disaggregations: [...disaggregations],
    questions: [...questions],
    effortAreas: [...effortAreas],
    activityTypes: [...activityTypes],
    lanes: lanes.filter((lane) => lane !== 'challenges' && lane !== 'target-group'),
  }
}

/** The plans' own indicators by that name: each can be left as it is. */
function Same(props: {
  same: OwnIndicator['same']
  kept: ReadonlySet<string>
  onChange: (kept: ReadonlySet<string>) => void
}) {
  const { t } = useLanguage()
  const { shortName } = useNames()
  const placeName = (place: string) => {
    const area = effortAreaIds.find((id) => id === place)
    return area ? shortName(area) : place
  }
  return (
    <fieldset className="sheet indicator-checks indicator-same">
      <legend>{t('indicators.adoptWhich', { count: props.same.length })}</legend>
      {props.same.map(({ indicatorId, plan, place, example }) => (
        <label key={indicatorId} className="option">
          <input
            type="checkbox"
            checked={props.kept.has(indicatorId)}
            onChange={({ target }) => {
              const next = new Set(props.kept)
              if (target.checked) next.add(indicatorId)
              else next.delete(indicatorId)
              props.onChange(next)
            }}
          />
          <span>
            {plan} <span className="quiet">{placeName(place)}</span> {example && <ExampleMark />}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
