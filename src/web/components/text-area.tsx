// A field for a text of several lines, which grows with what is written in it.

import { useId } from 'react'
import { useFieldProblem } from './field-problem.tsx'

export function TextArea(props: {
  label: string
  help?: string
  maxLength: number
  /** Absent in a form that reads its fields when it is sent. */
  value?: string
  onChange?: (value: string) => void
  name?: string
  required?: boolean
}) {
  const id = useId()
  const { attributes, sentence } = useFieldProblem(id, props.help !== undefined && `${id}-help`)
  return (
    <p className="form-field">
      <label htmlFor={id}>{props.label}</label>
      {props.help && (
        <span className="quiet small" id={`${id}-help`}>
          {props.help}
        </span>
      )}
      <textarea
        className="input text-area"
        id={id}
        rows={4}
        maxLength={props.maxLength}
        name={props.name}
        required={props.required}
        value={props.value}
        {...attributes}
        onChange={({ target }) => props.onChange?.(target.value)}
      />
      {sentence}
    </p>
  )
}
