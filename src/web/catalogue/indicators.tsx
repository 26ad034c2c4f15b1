// What activities of the type are measured by.

import { Link } from '@tanstack/react-router'
import type { CatalogueType } from '../../contract/catalogue.ts'
import { useLanguage } from '../lib/language.tsx'

export function Indicators({ type: { indicators } }: { type: CatalogueType }) {
  const { t, language } = useLanguage()
  return (
    <section className="sheet" aria-labelledby="indicators">
      <div className="sheet-heading">
        <h2 id="indicators">{t('catalogue.indicators')}</h2>
        {indicators.different > 0 && (
          <p>{t('catalogue.indicatorsOf', { different: indicators.different })}</p>
        )}
      </div>
      {indicators.most.length === 0 ? (
        <p className="quiet">{t('catalogue.indicatorsNone')}</p>
      ) : (
        <ol className="type-lines">
          {indicators.most.map(({ name, library, plans }) => (
            <li key={`${library} ${name.da}`}>
              <span>
                {library === null ? (
                  name[language]
                ) : (
                  <>
                    <Link to="/indicators/$id" params={{ id: library }}>
                      {name[language]}
                    </Link>{' '}
                    <span className="state">{t('catalogue.shared')}</span>
                  </>
                )}
              </span>
              <span className="quiet small">{t('catalogue.byPlans', { plans })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
