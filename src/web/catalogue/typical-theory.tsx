// How the type is thought to work, lane by lane from left to right.

import type { CatalogueType } from '../../contract/catalogue.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export function TypicalTheory({ type }: { type: CatalogueType }) {
  const { t, language } = useLanguage()
  const names = useNames()
  const { source, theories, lanes } = type.theory
  const template = source === 'template'
  const about = template
    ? t('catalogue.theoryTemplate', { area: names.name('effortArea', type.effortArea) })
    : t(
        lanes.length > 0
          ? 'catalogue.theoryCommon'
          : theories > 0
            ? 'catalogue.theoryNone'
            : 'catalogue.theoryNobody',
        { theories },
      )
  return (
    <section className="sheet" aria-labelledby="theory">
      <div className="sheet-heading">
        <h2 id="theory">{t('catalogue.theory')}</h2>
        <p className="measure">{about}</p>
      </div>
      {lanes.length > 0 && (
        <ol className="theory-lanes">
          {lanes.map(({ id, boxes }) => (
            <li key={id}>
              <h3>{names.name('lane', id)}</h3>
              <ul className="theory-boxes" lang={template ? undefined : 'da'}>
                {boxes.map(({ title, plans }) => (
                  <li key={title.da}>
                    {title[language]}
                    {plans !== null && (
                      <span className="quiet small" lang={language}>
                        {t('catalogue.byPlans', { plans })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {template && (
        <p className="no-print type-foot">
          <a
            href={`/api/theory-templates/${type.effortArea}/document?format=pdf&language=${language}`}
            download
          >
            {t('catalogue.theoryDiagram')}
          </a>
        </p>
      )}
    </section>
  )
}
