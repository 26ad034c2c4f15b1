// Nothing fits all the filters: each one can be loosened on its own from here.

import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { useLanguage } from '../lib/language.tsx'
import { without } from './filter-bar.tsx'

const reported = [
  'text',
  'programme',
  'period',
  'municipality',
  'effortArea',
  'activityType',
  'targetGroup',
  'withoutTargetGroup',
  'alone',
  'role',
  'attainment',
  'reason',
  'plan',
] as const

export function NoMatch(props: { filter: ActivityFilter; onChange: (filter: ActivityFilter) => void }) {
  const { t, language } = useLanguage()
  const active = reported.filter((dimension) =>
    dimension === 'period'
      ? props.filter.from !== undefined || props.filter.to !== undefined
      : props.filter[dimension] !== undefined,
  )
  return (
    <section className="sheet empty">
      <h2>{t('filter.noMatch')}</h2>
      <p>{t('filter.noMatchText')}</p>
      <p className="cluster">
        {active.map((dimension) => (
          <button
            key={dimension}
            type="button"
            className="button"
            onClick={() => props.onChange(without(props.filter, dimension))}
          >
            {t('filter.without', { name: t(`filter.${dimension}`).toLocaleLowerCase(language) })}
          </button>
        ))}
      </p>
      <button type="button" className="link-button" onClick={() => props.onChange({})}>
        {t('filter.clearAll')}
      </button>
    </section>
  )
}
