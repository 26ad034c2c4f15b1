// A friendly start where there are no data at all.

import { Link } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'

export function NothingYet(props: { title: string; text: string }) {
  const { t } = useLanguage()
  return (
    <section className="sheet empty">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <p className="cluster">
        <Link to="/imports" className="button button-filled">
          {t('overview.emptyImport')}
        </Link>
        <a href="/api/imports/template.xlsx" download className="button">
          {t('overview.emptyTemplate')}
        </a>
      </p>
    </section>
  )
}
