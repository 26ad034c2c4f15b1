// Some of a few words, as checkboxes; told where at least one is needed and none chosen.

import { useId } from 'react'
import { useFieldProblem } from '../components/field-problem.tsx'

export function Checks<Id extends string>(props: {
  legend: string
  options: readonly { readonly id: Id; readonly name: string }[]
  chosen: readonly Id[]
  atLeastOne?: boolean
  onChange: (chosen: readonly Id[]) => void
}) {
  const { legend, options, chosen, onChange } = props
  const { attributes, sentence } = useFieldProblem(useId())
  const lacking = props.atLeastOne === true && chosen.length === 0
  return (
    <fieldset className="indicator-checks">
      <legend>{legend}</legend>
      {options.map(({ id, name }, index) => (
        <label key={id} className="option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            // The first speaks for all of them.
            {...(index === 0 && { ...attributes, required: lacking })}
            onChange={({ target }) =>
              onChange(
                options
                  .map((option) => option.id)
                  .filter((one) => (one === id ? target.checked : chosen.includes(one))),
              )
            }
          />
          <span>{name}</span>
        </label>
      ))}
      {lacking && sentence}
    </fieldset>
  )
}
