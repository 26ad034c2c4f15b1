// The heading over types that belong together: one of the eight areas, or where they belong under a programme's areas, with
// what says so where there is more than one place for them.

import { AreaTag } from '../components/area-tag.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { TypeGroup } from './grouping.ts'
import { useProgrammePlace } from './type-words.ts'

export function GroupHeading({ group, by }: { group: TypeGroup; by: string | undefined }) {
  const { t } = useLanguage()
  const placeIn = useProgrammePlace()
  const id = `group-${group.key || 'outside'}`
  const count = t('catalogue.groupCount', { count: group.types.length })
  const [first] = group.types
  const place = by !== undefined && first ? placeIn(by, first.effortArea) : undefined
  return (
    <div className="sheet-heading">
      <h2 id={id}>
        {group.area ? (
          <AreaTag area={group.area} long />
        ) : place === undefined ? (
          t('catalogue.all')
        ) : place.areas.length === 0 ? (
          t('catalogue.outside')
        ) : (
          place.name
        )}{' '}
        {place && place.areas.length > 1 && <span className="state">{t('catalogue.estimate')}</span>}
      </h2>
      <p>{count}</p>
      {place?.notes.map((note) => (
        <p key={note} className="measure small">
          {note}
        </p>
      ))}
    </div>
  )
}
