// A poster for the staircase and the community house: an A4 sheet with the QR code and a few words in two languages.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { HandOut } from './hand-out.tsx'
import { answeringAddress, surveyQuery } from './queries.ts'
import './surveys.css'
import { failureOf } from '../lib/query-failure.ts'

export function PosterPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/surveys/$id/poster' })
  const query = useQuery(surveyQuery(id))
  const survey = query.data
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('surveys.title')} retry={() => void query.refetch()} />
  if (survey === undefined) return <PageSkeleton />
  const address = answeringAddress(survey.code)
  const { title } = survey.content
  return (
    <article className="poster-page">
      <PageHeading
        title={t('surveys.poster.title', { title: title.da })}
        above={
          <Breadcrumbs>
            {[
              <Link key="survey" to="/surveys/$id" params={{ id }}>
                {title.da}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <button type="button" className="button button-filled" onClick={() => window.print()}>
            {t('surveys.poster.print')}
          </button>
        }
      />
      <div className="poster">
        <QrCode text={address} label={t('surveys.qr', { address })} />
        <HandOut title={title} address={address} />
        <p className="quiet">{survey.plan.name}</p>
      </div>
    </article>
  )
}
