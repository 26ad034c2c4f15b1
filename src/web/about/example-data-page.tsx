// How the example data were made, and whether their sums are what the report published.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { overviewQuery } from '../overview/queries.ts'
import { Comparison } from './comparison.tsx'

const method = [
  'example.methodCounts',
  'example.methodSpread',
  'example.methodWords',
  'example.methodSame',
] as const
const contradictions = [
  'overview.areasNoteThird',
  'overview.areasNoteLargest',
  'overview.areasNoteForms',
] as const

function Check() {
  const { t } = useLanguage()
  const query = useQuery(overviewQuery({ programme: ['2006-10'] }))
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  if (query.data.plans === 0) return <p className="sheet quiet">{t('example.noData')}</p>
  return <Comparison overview={query.data} />
}

export function ExampleDataPage() {
  const { t } = useLanguage()
  return (
    <div className="about-page">
      <PageHeading
        title={t('example.title')}
        above={
          <Breadcrumbs>
            {[
              <Link key="about" to="/about">
                {t('about.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <a href="/api/imports/example.xlsx" download className="button">
            {t('example.workbook')}
          </a>
        }
      >
        <p className="measure">{t('example.intro', { plans: 162, activities: 557 })}</p>
      </PageHeading>
      <div className="stack-l">
        <section className="measure prose">
          <h2>{t('example.methodTitle')}</h2>
          <ol>
            {method.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ol>
        </section>
        <section className="measure prose">
          <h2>{t('example.realTitle')}</h2>
          <p>{t('example.real')}</p>
        </section>
        <section className="measure prose">
          <h2>{t('example.contradictionsTitle')}</h2>
          <p>{t('example.contradictionsText')}</p>
          <ul>
            {contradictions.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <Check />
      </div>
    </div>
  )
}
