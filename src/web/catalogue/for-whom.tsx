// What the catalogue says: the description, and whom the type is for.

import type { ActivityTypeId, TargetGroupId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export function ForWhom({ id }: { id: ActivityTypeId }) {
  const { t, language } = useLanguage()
  const names = useNames()
  const said = names.vocabulary.activityTypes.find((type) => type.id === id)
  if (!said) return null
  const listed = (groups: readonly TargetGroupId[]) =>
    groups.map((group) => names.name('targetGroup', group)).join(' · ')
  const facts = [
    { name: t('catalogue.primaryName'), value: listed(said.primaryTargetGroups) },
    { name: t('catalogue.secondaryName'), value: listed(said.secondaryTargetGroups) },
    { name: t('catalogue.otherGroup'), value: said.otherTargetGroup?.[language] ?? '' },
  ].filter(({ value }) => value !== '')
  return (
    <section className="sheet type-said" aria-label={t('catalogue.for')}>
      <p className="measure type-description">{said.description[language]}</p>
      <div>
        <h2 className="type-for">{t('catalogue.for')}</h2>
        {facts.length === 0 ? (
          <p className="quiet">{t('catalogue.nobody')}</p>
        ) : (
          <dl className="facts">
            {facts.map(({ name, value }) => (
              <div key={name} className="type-fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  )
}
