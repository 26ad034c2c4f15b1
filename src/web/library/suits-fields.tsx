// What a shared indicator suits: effort areas, lanes, and the types that it suits best.

import { indicatorLanes } from '../../domain/indicator/library-indicator.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { OptionList } from '../components/option-list.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { Checks } from './checks.tsx'
import type { Fields } from './indicator-fields.tsx'
import { useIndicatorWords } from './indicator-words.ts'

export function SuitsFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  const names = useNames()
  const { laneName } = useIndicatorWords()
  const types = names.vocabulary.activityTypes
  return (
    <section className="sheet form" aria-labelledby="indicator-suits-fields">
      <h2 id="indicator-suits-fields">{t('indicators.suits')}</h2>
      <Checks
        legend={t('indicators.field.effortAreas')}
        options={effortAreaIds.map((id) => ({ id, name: names.shortName(id) }))}
        chosen={content.effortAreas}
        atLeastOne
        onChange={(effortAreas) => edit({ effortAreas })}
      />
      <Checks
        legend={t('indicators.field.lanes')}
        options={indicatorLanes.map((id) => ({ id, name: laneName(id) }))}
        chosen={indicatorLanes.filter((lane) => content.lanes.includes(lane))}
        atLeastOne
        onChange={(lanes) => edit({ lanes })}
      />
      <div>
        <h3>{t('indicators.field.activityTypes')}</h3>
        <p className="quiet small">{t('indicators.help.activityTypes')}</p>
        <OptionList
          label={t('indicators.field.activityTypes')}
          options={names.options('activityType')}
          chosen={content.activityTypes}
          onChange={(chosen) =>
            edit({ activityTypes: types.map(({ id }) => id).filter((id) => chosen.includes(id)) })
          }
        />
      </div>
    </section>
  )
}
