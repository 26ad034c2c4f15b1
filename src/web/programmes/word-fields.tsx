// A programme's own words: its name and frame in both languages, and its effort areas with those of the eight that each
// counts under.

import { useId } from 'react'
import type { OwnEffortArea, ProgrammeWords } from '../../domain/programme/rules.ts'
import { type EffortAreaId, effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { Field } from '../components/field.tsx'
import { useFieldProblem } from '../components/field-problem.tsx'
import { ListField } from '../components/list-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

interface Fields {
  readonly words: ProgrammeWords
  readonly edit: (changes: Partial<ProgrammeWords>) => void
}

const languages = ['da', 'en'] as const

export function NameFields({ words, edit }: Fields) {
  const { t } = useLanguage()
  return (['name', 'frame'] as const).map((field) => (
    <div key={field} className="form-row">
      {languages.map((language) => (
        <Field
          key={language}
          label={t(`programmes.${field}.${language}`)}
          required
          maxLength={300}
          value={words[field][language]}
          onChange={({ target }) => edit({ [field]: { ...words[field], [language]: target.value } })}
        />
      ))}
    </div>
  ))
}

export function AreaFields({ words: { effortAreas }, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      <p className="quiet small">{t('programmes.areasHelp')}</p>
      <ListField
        items={effortAreas}
        onChange={(areas) => edit({ effortAreas: areas })}
        empty={{ name: { da: '', en: '' }, mapsTo: [] }}
        whole={(area) =>
          area.mapsTo.length === 0 || languages.some((language) => area.name[language].trim() === '')
            ? undefined
            : area
        }
        atLeastOne
        add={t('programmes.addArea')}
        nameOf={({ name }) => name.da}
      >
        {(area, change) => <OneArea area={area} change={change} />}
      </ListField>
    </>
  )
}

function OneArea({
  area,
  change,
}: {
  area: OwnEffortArea
  change: (changes: Partial<OwnEffortArea>) => void
}) {
  const { t } = useLanguage()
  const { name, mapsTo } = area
  return (
    <div className="form">
      <div className="form-row">
        {languages.map((language) => (
          <Field
            key={language}
            label={t(`programmes.area.${language}`)}
            required
            maxLength={300}
            value={name[language]}
            onChange={({ target }) => change({ name: { ...name, [language]: target.value } })}
          />
        ))}
      </div>
      <MapsTo mapsTo={mapsTo} onChange={(ids) => change({ mapsTo: ids })} />
    </div>
  )
}

/** Some of the eight, at least one. */
function MapsTo(props: {
  mapsTo: readonly EffortAreaId[]
  onChange: (ids: readonly EffortAreaId[]) => void
}) {
  const { t } = useLanguage()
  const names = useNames()
  const { mapsTo, onChange } = props
  const none = mapsTo.length === 0
  const { attributes, sentence } = useFieldProblem(useId())
  return (
    <fieldset className="demand-choices">
      <legend className="small quiet">{t('programmes.mapsTo')}</legend>
      {effortAreaIds.map((id, index) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={mapsTo.includes(id)}
            // The first speaks for all of them.
            {...(index === 0 && { ...attributes, required: none })}
            onChange={({ target }) =>
              onChange(effortAreaIds.filter((one) => (one === id ? target.checked : mapsTo.includes(one))))
            }
          />
          {names.shortName(id)}
        </label>
      ))}
      {none && sentence}
    </fieldset>
  )
}
