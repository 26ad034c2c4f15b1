// A friendly start where there are no data at all: what it is that will stand here, and the next steps of who reads it.

import { Link } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'

export function NothingYet(props: { title: string; text: string }) {
  const { t } = useLanguage()
  const manages = useMay('manage-people')
  const grants = useMay('grant-plans')
  const imports = useMay('import-forms')
  const main = (here: boolean) => (here ? 'button button-filled' : 'button')
  return (
    <section className="sheet empty">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {(manages || grants || imports) && <h3>{t('start.title')}</h3>}
      {manages && (
        <>
          <p>{t('start.people')}</p>
          <p>
            <Link to="/people" className={main(true)}>
              {t('start.peopleLink')}
            </Link>
          </p>
        </>
      )}
      {grants && (
        <>
          <p>{t('start.plan')}</p>
          <p>
            <Link to="/plans/new" className={main(!manages)}>
              {t('edit.newPlan')}
            </Link>
          </p>
        </>
      )}
      {imports && (
        <>
          <p>{t('start.import')}</p>
          <p className="cluster">
            <Link to="/imports" className={main(!manages && !grants)}>
              {t('overview.emptyImport')}
            </Link>
            <a href="/api/imports/template.xlsx" download className="button">
              {t('overview.emptyTemplate')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
