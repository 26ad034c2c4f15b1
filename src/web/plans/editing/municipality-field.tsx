// The municipality that a plan lies in.

import { useId } from 'react'
import { useFieldProblem } from '../../components/field-problem.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'

export function MunicipalityField(props: {
  value: string
  onChange?: (code: string) => void
  name?: string
}) {
  const { t } = useLanguage()
  const names = useNames()
  const id = useId()
  const { attributes, sentence } = useFieldProblem(id)
  return (
    <p className="form-field">
      <label htmlFor={id}>{t('plan.municipality')}</label>
      <select
        className="input"
        id={id}
        name={props.name}
        required
        {...attributes}
        {...(props.onChange
          ? { value: props.value, onChange: ({ target }) => props.onChange?.(target.value) }
          : { defaultValue: props.value })}
      >
        {props.value === '' && <option value="">{t('edit.chooseMunicipality')}</option>}
        {names.options('municipality').map((municipality) => (
          <option key={municipality.id} value={municipality.id}>
            {municipality.name}
          </option>
        ))}
      </select>
      {sentence}
    </p>
  )
}
