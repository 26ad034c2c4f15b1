// One field of a form: its name, what helps to fill it in, the input itself, and what is wrong with what it says.

import { type InputHTMLAttributes, useId } from 'react'
import { useFieldProblem } from './field-problem.tsx'

export function Field({
  label,
  help,
  ...input
}: { label: string; help?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  const { attributes, sentence } = useFieldProblem(id, help !== undefined && `${id}-help`)
  return (
    <p className="form-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className="quiet small" id={`${id}-help`}>
          {help}
        </span>
      )}
      <input className="input" id={id} {...attributes} {...input} />
      {sentence}
    </p>
  )
}
