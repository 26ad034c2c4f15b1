// One of a few: radio buttons that look like words, the chosen one marked.

import { useId } from 'react'

export function Choice<T extends string>(props: {
  legend: string
  value: T
  options: readonly { id: T; label: string; lang?: string }[]
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{props.legend}</legend>
      <div className="choice-options">
        {props.options.map((option) => (
          <label key={option.id} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.id === props.value}
              onChange={() => props.onChange(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
