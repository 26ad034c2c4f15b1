// An address that leads nowhere, with two ways on.

import { Link } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'
import { PageHeading } from './page-heading.tsx'

export function NotFound() {
  const { t } = useLanguage()
  return (
    <div className="stack measure">
      <PageHeading title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <p className="cluster">
        <Link to="/overview" className="button button-filled">
          {t('notFound.toOverview')}
        </Link>
        <Link to="/activities" className="button">
          {t('notFound.toActivities')}
        </Link>
      </p>
    </div>
  )
}
