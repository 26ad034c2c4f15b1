// One of a list, chosen from a menu.

import { useId } from 'react'

export interface SelectOption {
  readonly id: string
  readonly name: string
  /** Options of one group stand together under its name. */
  readonly group?: string
}

export function SelectField(props: {
  label: string
  value: string
  options: readonly SelectOption[]
  onChange: (id: string) => void
}) {
  const id = useId()
  const groups = [...new Set(props.options.map(({ group }) => group))]
  return (
    <p className="form-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        className="input"
        id={id}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      >
        {groups.map((group) => {
          const own = props.options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))
          return group === undefined ? (
            own
          ) : (
            <optgroup key={group} label={group}>
              {own}
            </optgroup>
          )
        })}
      </select>
    </p>
  )
}
