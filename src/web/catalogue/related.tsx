// Types worth a look beside this one, and what they have in common with it.

import { Link } from '@tanstack/react-router'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import { searchFor } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { fewestCompared, mostCompared } from './compare-bar.tsx'

export function Related({ type, filter }: { type: CatalogueType; filter: OverviewFilter }) {
  const { t, format, language } = useLanguage()
  const names = useNames()
  const lower = (name: string) => name.toLocaleLowerCase(language)
  const signs = ({ groups, role, plans, words }: CatalogueType['related'][number]) =>
    [
      groups.length > 0 &&
        t('catalogue.relatedGroups', {
          groups: format.list(groups.map((group) => lower(names.name('targetGroup', group)))),
        }),
      plans > 0 && t('catalogue.relatedPlans', { plans }),
      role && t('catalogue.relatedRole', { role: lower(names.name('role', role)) }),
      words[language].length > 0 && t('catalogue.relatedWords', { words: words[language].join(', ') }),
    ]
      .filter(Boolean)
      .join(' · ')
  const nearest = type.related.slice(0, mostCompared - 1).map(({ id }) => id)
  return (
    <section className="sheet" aria-labelledby="related">
      <h2 id="related" className="sheet-heading">
        {t('catalogue.related')}
      </h2>
      {type.related.length === 0 ? (
        <p className="quiet">{t('catalogue.relatedNone')}</p>
      ) : (
        <ul className="type-related">
          {type.related.map((other) => (
            <li key={other.id}>
              <Link to="/catalogue/$id" params={{ id: other.id }} search={searchFor(filter)}>
                {names.name('activityType', other.id)}
              </Link>
              <p className="quiet small">{signs(other)}</p>
            </li>
          ))}
        </ul>
      )}
      {nearest.length + 1 >= fewestCompared && (
        <p className="no-print type-foot">
          <Link
            to="/catalogue/compare"
            search={{ ...searchFor(filter), types: [type.id, ...nearest].join(',') }}
            className="button"
          >
            {t('catalogue.compare')}
          </Link>
        </p>
      )}
    </section>
  )
}
