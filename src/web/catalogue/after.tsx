// What carried on after the plans, with whom, and how ready they were.

import type { CatalogueType } from '../../contract/catalogue.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export function After({ type: { anchoring } }: { type: CatalogueType }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { evaluations, told, carriesOn, carriedBy, readiness } = anchoring
  const parts = [
    {
      name: t('catalogue.afterWhat'),
      rows: carriesOn.map((row) => ({ ...row, label: t(`evaluation.carriesOn.${row.id}`) })),
    },
    {
      name: t('catalogue.afterWhom'),
      rows: carriedBy.map((row) => ({ ...row, label: names.name('partner', row.id) })),
    },
    {
      name: t('catalogue.afterReadiness'),
      rows: readiness.map((row) => ({ ...row, label: t(`evaluation.readiness.${row.id}`) })),
    },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <section className="sheet" aria-labelledby="after">
      <div className="sheet-heading">
        <h2 id="after">{t('catalogue.after')}</h2>
        {told > 0 && <p>{t('catalogue.afterOf', { told, evaluations })}</p>}
      </div>
      {told === 0 ? (
        <p className="quiet">{t('catalogue.afterNone', { evaluations })}</p>
      ) : (
        parts.map(({ name, rows }) => (
          <div key={name} className="type-part">
            <h3>{name}</h3>
            <ul className="type-lines">
              {rows.map((row) => (
                <li key={row.id}>
                  <span>{row.label}</span>
                  <span className="number">{format.number(row.evaluations)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  )
}
