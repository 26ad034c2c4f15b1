// One field of a form: its name, what helps to fill it in, and the input itself.

import { type InputHTMLAttributes, useId } from 'react'

export function Field({
  label,
  help,
  ...input
}: { label: string; help?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return (
    <p className="form-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className="quiet small" id={`${id}-help`}>
          {help}
        </span>
      )}
      <input className="input" id={id} {...(help && { 'aria-describedby': `${id}-help` })} {...input} />
    </p>
  )
}
