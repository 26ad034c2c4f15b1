// A number, written as people write numbers; what it may look like is its caller's to say.

import { useId, useState } from 'react'
import { useHeldBack } from './field-problem.tsx'

export function NumberField(props: {
  label: string
  help?: string
  /** Null where none has been written yet. */
  value: number | null
  /** The number that a text says; undefined where it says none. */
  parse: (text: string) => number | undefined
  write: (value: number) => string
  /** Said where the text is no such number. */
  wrong: string
  onChange: (value: number) => void
  /** Where there may be none. */
  onEmpty?: () => void
}) {
  const id = useId()
  // While it is being written the text is the writer's; afterwards it is the number, written as the language does.
  const [text, setText] = useState<string>()
  const empty = text?.trim() === '' && props.onEmpty !== undefined
  const wrong = text !== undefined && !empty && props.parse(text) === undefined
  const held = useHeldBack(wrong ? props.wrong : undefined)
  return (
    <p className="form-field">
      <label htmlFor={id}>{props.label}</label>
      {props.help && (
        <span className="quiet small" id={`${id}-help`}>
          {props.help}
        </span>
      )}
      <input
        {...held}
        className="input amount"
        id={id}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={text ?? (props.value === null ? '' : props.write(props.value))}
        aria-invalid={wrong}
        aria-describedby={props.help ? `${id}-help ${id}-wrong` : `${id}-wrong`}
        onChange={({ target }) => {
          setText(target.value)
          const value = props.parse(target.value)
          if (value !== undefined) props.onChange(value)
          else if (target.value.trim() === '') props.onEmpty?.()
        }}
        onBlur={() => !wrong && setText(undefined)}
      />
      <span id={`${id}-wrong`} className="problem-text small" role="alert">
        {wrong && props.wrong}
      </span>
    </p>
  )
}
