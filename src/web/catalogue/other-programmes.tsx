// Where the type belongs under the effort areas of each programme; where there are several places, that is an estimate.

import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { useProgrammePlace } from './type-words.ts'

export function OtherProgrammes({ area }: { area: EffortAreaId }) {
  const { t, language } = useLanguage()
  const names = useNames()
  const placeIn = useProgrammePlace()
  const others = names.vocabulary.programmes.filter(({ id }) => id !== '2006-10')
  return (
    <section className="sheet" aria-labelledby="other-programmes">
      <div className="sheet-heading">
        <h2 id="other-programmes">{t('catalogue.otherProgrammes')}</h2>
        <p>{t('catalogue.otherProgrammesText', { area: names.name('effortArea', area) })}</p>
      </div>
      <dl className="programme-places">
        {others.map((programme) => {
          const place = placeIn(programme.id, area)
          return (
            <div key={programme.id}>
              <dt>{programme.name[language]}</dt>
              <dd>
                {place.areas.length === 0 ? (
                  <span className="quiet">{t('catalogue.noArea')}</span>
                ) : (
                  place.name
                )}{' '}
                {place.areas.length > 1 && <span className="state">{t('catalogue.estimate')}</span>}
                {place.notes.map((note) => (
                  <p key={note} className="quiet small">
                    {note}
                  </p>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
