// The type that an activity stands for, and what the catalogue says of it.

import { useId } from 'react'
import type { ActivityTypeId } from '../../../domain/vocabulary/ids.ts'
import { activityTypeIds } from '../../../domain/vocabulary/ids.ts'
import { useFieldProblem } from '../../components/field-problem.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'

const isType = (text: string): text is ActivityTypeId => activityTypeIds.some((id) => id === text)

export function TypeField(props: { value: ActivityTypeId | ''; onChange: (type: ActivityTypeId) => void }) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const id = useId()
  const { attributes, sentence } = useFieldProblem(id, `${id}-says`)
  const type = vocabulary.activityTypes.find((one) => one.id === props.value)
  return (
    <p className="form-field">
      <label htmlFor={id}>{t('edit.field.activityType')}</label>
      <select
        className="input"
        id={id}
        required
        value={props.value}
        {...attributes}
        onChange={({ target }) => isType(target.value) && props.onChange(target.value)}
      >
        {props.value === '' && <option value="">{t('edit.chooseType')}</option>}
        {vocabulary.effortAreas.map((area) => (
          <optgroup key={area.id} label={area.name[language]}>
            {vocabulary.activityTypes
              .filter(({ effortArea }) => effortArea === area.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {sentence}
      <span className="quiet small" id={`${id}-says`}>
        {type?.purpose[language]}
      </span>
    </p>
  )
}
