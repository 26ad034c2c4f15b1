// Who uses a shared indicator, what was merged into it, and what it said before.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LibraryIndicatorAnswer } from '../../contract/library-indicators.ts'
import { ExampleMark } from '../components/example-banner.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { useIndicatorWords } from './indicator-words.ts'
import { libraryVersionsQuery } from './queries.ts'

export function IndicatorUse({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { said } = useIndicatorWords()
  const { usedBy, plans, merged } = indicator
  return (
    <section className="sheet" aria-labelledby="indicator-use">
      <h2 id="indicator-use" className="sheet-heading">
        {t('indicators.use')}
      </h2>
      {plans === 0 ? (
        <p className="quiet">{t('indicators.unused')}</p>
      ) : (
        <ul className="library-list">
          {usedBy.map(({ id, name, example }) => (
            <li key={id}>
              <Link to="/plans/$id" params={{ id }}>
                {name}
              </Link>{' '}
              {example && <ExampleMark />}
            </li>
          ))}
        </ul>
      )}
      {plans > usedBy.length && (
        <p className="quiet small">{t('indicators.moreUse', { count: plans - usedBy.length })}</p>
      )}
      {merged.length > 0 && (
        <>
          <h3>{t('indicators.mergedHere')}</h3>
          <ul className="library-list">
            {merged.map((one) => (
              <li key={one.id}>
                <Link to="/indicators/$id" params={{ id: one.id }}>
                  {said(one.name)}
                </Link>
                <br />
                <span className="quiet small">
                  {t(one.fits ? 'indicators.mergedFits' : 'indicators.mergedApart')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Changes indicator={indicator} />
    </section>
  )
}

function Changes({ indicator: { id, version } }: { indicator: LibraryIndicatorAnswer }) {
  const { t, format } = useLanguage()
  const { said } = useIndicatorWords()
  const query = useQuery(libraryVersionsQuery(id, version))
  if (!query.data) return null
  return (
    <details className="library-changes">
      <summary>{t('edit.history')}</summary>
      <ol>
        {query.data.items.map((one) => (
          <li key={one.version}>
            <strong>{t(`edit.action.${one.action}`)}</strong>{' '}
            <span className="quiet small">
              {one.savedBy === null
                ? format.moment(one.savedAt)
                : t('edit.byAt', { name: personName(one.savedBy, t), moment: format.moment(one.savedAt) })}
            </span>
            <p className="small">{said(one.content.definition)}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
