// What one may not do: said calmly before anything is filled in, with who may, and the ways on.

import { Link } from '@tanstack/react-router'
import type { Permission } from '../../domain/access/permissions.ts'
import { useLanguage } from '../lib/language.tsx'
import { PageHeading } from './page-heading.tsx'

/** In place of a whole page. `permission` is what the page asks for, where that is known. */
export function NotPermitted({ permission }: { permission?: Permission }) {
  const { t } = useLanguage()
  return (
    <div className="stack measure">
      <PageHeading title={t('notPermitted.title')} />
      {permission && <p>{t(`permission.${permission}`)}</p>}
      <p>{t('notPermitted.text')}</p>
      <p className="cluster">
        <Link to="/overview" className="button button-filled">
          {t('notFound.toOverview')}
        </Link>
        <Link to="/account" className="button">
          {t('notPermitted.toAccount')}
        </Link>
      </p>
    </div>
  )
}
