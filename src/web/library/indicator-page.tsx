// One shared indicator: what it counts, how it is measured, what it suits, who uses it, and what it said before.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { LibraryIndicatorAnswer } from '../../contract/library-indicators.ts'
import { neverSummed } from '../../domain/indicator/sums.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Failure } from '../components/failure.tsx'
import { NotFound } from '../components/not-found.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'
import { Curation, StateNotice } from './curation.tsx'
import { IndicatorUse } from './indicator-use.tsx'
import { useIndicatorWords } from './indicator-words.ts'
import './library.css'
import { failureOf } from '../lib/query-failure.ts'
import { libraryIndicatorQuery } from './queries.ts'
import { Sums } from './sums.tsx'

export function IndicatorPage() {
  const { id } = useParams({ from: '/indicators/$id' })
  const query = useQuery(libraryIndicatorQuery(id))
  if (query.error instanceof ApiError && ['not-found', 'not-acceptable-input'].includes(query.error.code))
    return <NotFound />
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  return <Whole key={id} indicator={query.data} />
}

function Whole({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { said } = useIndicatorWords()
  const mayPutTogether = useMay('sum-indicators')
  return (
    <article>
      <PageHeading
        title={said(indicator.name)}
        above={
          <Breadcrumbs>
            {[
              <Link key="library" to="/indicators">
                {t('indicators.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          indicator.editable && (
            <Link to="/indicators/$id/edit" params={{ id: indicator.id }} className="button button-filled">
              {t('edit.edit')}
            </Link>
          )
        }
      >
        <ul className="library-marks quiet">
          <li>{t(`indicators.term.${indicator.term}`)}</li>
          <li>{t(`indicators.outcome.${indicator.outcome}`)}</li>
          <li>{t('indicators.usedByCount', { count: indicator.plans })}</li>
        </ul>
      </PageHeading>
      <StateNotice indicator={indicator} />
      <div className="library-whole">
        <div className="stack-l">
          <Definition indicator={indicator} />
          {mayPutTogether && indicator.mergedInto === null && <Sums indicator={indicator} />}
          {indicator.questions.length > 0 && <Questions indicator={indicator} />}
        </div>
        <div className="stack-l">
          <Suits indicator={indicator} />
          <IndicatorUse indicator={indicator} />
          {indicator.editable && <Curation indicator={indicator} />}
        </div>
      </div>
    </article>
  )
}

function Definition({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { said, unitName, aggregationName, byNames, scaleOf } = useIndicatorWords()
  const never = neverSummed(indicator)
  const facts: readonly (readonly [string, string])[] = [
    [t('indicators.field.unit'), unitName(indicator.unit)],
    ...(indicator.scale ? [[t('indicators.field.scale'), scaleOf(indicator.scale)] as const] : []),
    [t('indicators.field.direction'), t(`indicators.direction.${indicator.direction}`)],
    [t('indicators.field.source'), said(indicator.source)],
    [t('indicators.field.method'), said(indicator.method)],
    [t('indicators.field.frequency'), t(`measure.frequency.${indicator.frequency}`)],
    [t('indicators.field.disaggregations'), byNames(indicator.disaggregations)],
    [t('indicators.field.aggregation'), aggregationName(indicator.aggregation)],
    ...(indicator.feed ? [[t('indicators.field.feed'), t(`measure.feed.${indicator.feed}`)] as const] : []),
    [t('indicators.summed'), t(never ? `indicators.sum.${never}` : `indicators.summed.${indicator.unit}`)],
  ]
  return (
    <section className="sheet" aria-labelledby="indicator-definition">
      <h2 id="indicator-definition" className="sheet-heading">
        {t('indicators.field.definition')}
      </h2>
      <p className="measure library-lead">{said(indicator.definition)}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** In both languages, as residents are asked in both. */
function Questions({ indicator: { questions, scale } }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { scaleOf } = useIndicatorWords()
  return (
    <section className="sheet" aria-labelledby="indicator-questions">
      <div className="sheet-heading">
        <h2 id="indicator-questions">{t('indicators.asked')}</h2>
        <p>{t('indicators.askedText')}</p>
      </div>
      <ol className="library-questions">
        {questions.map(({ da, en }) => (
          <li key={da}>
            <span lang="da">{da}</span>
            <br />
            <span lang="en" className="quiet">
              {en}
            </span>
          </li>
        ))}
      </ol>
      {scale && <p className="quiet small">{scaleOf(scale)}</p>}
    </section>
  )
}

function Suits({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t, format } = useLanguage()
  const { typeNames, laneName } = useIndicatorWords()
  return (
    <section className="sheet" aria-labelledby="indicator-suits">
      <h2 id="indicator-suits" className="sheet-heading">
        {t('indicators.suits')}
      </h2>
      <h3>{t('indicators.field.effortAreas')}</h3>
      <ul className="library-list">
        {indicator.effortAreas.map((area) => (
          <li key={area}>
            <AreaTag area={area} />
          </li>
        ))}
      </ul>
      <h3>{t('indicators.field.activityTypes')}</h3>
      <ul className="library-list">
        {typeNames(indicator).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <h3>{t('indicators.field.lanes')}</h3>
      <p>{format.list(indicator.lanes.map(laneName))}</p>
    </section>
  )
}
