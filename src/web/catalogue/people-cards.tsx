// Who takes part beside the residents: the worker's role, and the partners.

import { useMemo } from 'react'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import type { ChartSource } from '../charts/chart-frame.tsx'
import { useFilterInWords } from '../components/filter-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { BarCard } from '../overview/bar-card.tsx'
import type { Figure } from '../overview/figures.ts'

interface Props {
  readonly type: CatalogueType
  readonly filter: ActivityFilter
}

function useSource({ type, filter }: Props): ChartSource {
  const { t } = useLanguage()
  const inWords = useFilterInWords()
  return {
    source: t(type.exampleData ? 'overview.sourceExample' : 'overview.sourceForms'),
    filter: inWords(filter),
    counted: t('activities.count', { count: type.activities }),
    date: type.dataDate,
  }
}

export function RolesCard(props: Props) {
  const { t } = useLanguage()
  const names = useNames()
  const { type, filter } = props
  const figures = useMemo(
    () =>
      type.roles
        .map(
          ({ id, activities }): Figure => ({
            key: id,
            label: names.name('role', id),
            count: activities,
            of: type.activities,
            ...(activities > 0 && (filter.role === undefined || filter.role.includes(id))
              ? { target: { to: '/activities', filter: { ...filter, role: [id] } } }
              : {}),
          }),
        )
        .sort((one, other) => other.count - one.count),
    [type, filter, names],
  )
  return (
    <BarCard
      title={t('catalogue.roles')}
      subtitle={t('catalogue.rolesOf')}
      figures={figures}
      source={useSource(props)}
      fileName={`roller-${type.id}`}
      head={{ row: t('catalogue.role'), count: t('overview.activities') }}
      shares
    />
  )
}

export function PartnersCard(props: Props) {
  const { t } = useLanguage()
  const names = useNames()
  const { type } = props
  const source = useSource(props)
  const figures = useMemo(
    () =>
      type.partners.map(
        ({ id, activities, plans }): Figure => ({
          key: id,
          label: names.name('partner', id),
          count: activities,
          plans,
          of: type.activities,
        }),
      ),
    [type, names],
  )
  if (figures.length === 0)
    return (
      <section className="sheet" aria-labelledby="partners">
        <h2 id="partners" className="sheet-heading">
          {t('catalogue.partners')}
        </h2>
        <p className="quiet">{t('catalogue.partnersNone')}</p>
      </section>
    )
  return (
    <BarCard
      title={t('catalogue.partners')}
      subtitle={t('catalogue.partnersOf')}
      figures={figures}
      source={source}
      fileName={`partnere-${type.id}`}
      head={{ row: t('catalogue.partner'), count: t('overview.activities') }}
      shares
    />
  )
}
