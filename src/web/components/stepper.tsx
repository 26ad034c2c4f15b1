// A number that is counted up and down with a thumb, or typed.

import { useId, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'

export function Stepper(props: {
  label: string
  help?: string
  value: number
  max: number
  /** By how much a press counts; 1 unless told. */
  step?: number
  onChange: (value: number) => void
}) {
  const { t, format } = useLanguage()
  const id = useId()
  const { value, max, step = 1, onChange } = props
  // While it is being typed the text is the writer's.
  const [text, setText] = useState<string>()
  const within = (number: number) => Math.min(max, Math.max(0, number))
  const type = (typed: string) => {
    setText(typed)
    const number = Number(typed.replace(',', '.'))
    if (typed.trim() !== '' && Number.isFinite(number) && number >= 0 && number <= max)
      onChange(Math.round(number / step) * step)
  }
  const press = (sign: 1 | -1) => {
    setText(undefined)
    onChange(within(value + sign * step))
  }
  const button = (sign: 1 | -1) => (
    <button
      type="button"
      className="stepper-button"
      // Not disabled: a key that counts down to nothing keeps its place.
      aria-disabled={within(value + sign * step) === value}
      onClick={() => press(sign)}
    >
      <span aria-hidden="true">{sign === 1 ? '+' : '−'}</span>
      <span className="visually-hidden">
        {t(sign === 1 ? 'stepper.more' : 'stepper.fewer')} {props.label}
      </span>
    </button>
  )
  return (
    <div className="stepper">
      <label htmlFor={id} className="stepper-label">
        {props.label}
        {props.help && <span className="quiet small">{props.help}</span>}
      </label>
      {button(-1)}
      <input
        id={id}
        className="stepper-value"
        inputMode={step === 1 ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={5}
        value={text ?? format.tenths(value * 10)}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setText(undefined)}
      />
      {button(1)}
    </div>
  )
}
