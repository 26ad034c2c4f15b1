// A box that is ticked or not, with its words beside it.

import { useId } from 'react'

export function Tick(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId()
  return (
    <p className="tick">
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      <label htmlFor={id}>{props.label}</label>
    </p>
  )
}
