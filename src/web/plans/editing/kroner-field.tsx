// An amount in whole kroner, written as people write amounts: with or without dots.

import { useId, useState } from 'react'
import { parseKroner } from '../../lib/kroner.ts'
import { useLanguage } from '../../lib/language.tsx'

export function KronerField(props: { label: string; value: number; onChange: (kroner: number) => void }) {
  const { t, format } = useLanguage()
  const id = useId()
  // While it is being written the text is the writer's; afterwards it is the amount, written as the language does.
  const [text, setText] = useState<string>()
  const wrong = text !== undefined && parseKroner(text) === undefined
  return (
    <p className="form-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        className="input amount"
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={text ?? format.number(props.value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => {
          setText(target.value)
          const amount = parseKroner(target.value)
          if (amount !== undefined) props.onChange(amount)
        }}
        onBlur={() => !wrong && setText(undefined)}
      />
      <span id={`${id}-wrong`} className="problem-text small" role="alert">
        {wrong && t('edit.wholeKroner')}
      </span>
    </p>
  )
}
