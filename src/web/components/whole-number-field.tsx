// A whole number within bounds, or none. What isn't one is said and not stored; what was stored stays.

import { useLanguage } from '../lib/language.tsx'
import { NumberField } from './number-field.tsx'

export function WholeNumberField(props: {
  label: string
  help?: string
  value: number | null
  /** Both inclusive. */
  min: number
  max: number
  /** With null where the field is emptied. */
  onChange: (value: number | null) => void
}) {
  const { t, format } = useLanguage()
  const { min, max, onChange } = props
  const parse = (text: string) => {
    const number = Number(text.replaceAll(/[\s.,](?=\d{3}\b)/g, ''))
    return /^\s*\d/.test(text) && Number.isInteger(number) && min <= number && number <= max
      ? number
      : undefined
  }
  return (
    <NumberField
      label={props.label}
      {...(props.help !== undefined && { help: props.help })}
      value={props.value}
      parse={parse}
      write={String}
      wrong={t('field.notWithin', { min: format.number(min), max: format.number(max) })}
      onChange={onChange}
      onEmpty={() => onChange(null)}
    />
  )
}
