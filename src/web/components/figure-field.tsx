// A figure as people type it. What is none is said under the field with what was meant, and is not stored; what was stored
// stays until a figure stands there.

import { useId, useState } from 'react'
import { type Decimal, type FigureFault, readFigure } from '../../domain/indicator/figure.ts'
import { useLanguage } from '../lib/language.tsx'
import { useHeldBack } from './field-problem.tsx'

export function FigureField(props: {
  label: string
  help?: string
  /** '' where it is not settled. */
  value: Decimal | ''
  /** Behind the field, such as the sign of per cent. */
  suffix?: string
  /** What is wrong with a figure in the unit that is asked for. */
  faultOf?: (figure: Decimal) => FigureFault | undefined
  onChange: (figure: Decimal | '') => void
}) {
  const { t, format } = useLanguage()
  const id = useId()
  // While it is being written the text is the writer's; afterwards it is the figure, written as the language does.
  const [text, setText] = useState<string>()
  const read = (typed: string): { figure: Decimal | '' } | { fault: FigureFault } => {
    const found = readFigure(typed)
    if ('fault' in found) return found
    const fault = found.figure === null ? undefined : props.faultOf?.(found.figure)
    return fault ? { fault } : { figure: found.figure ?? '' }
  }
  const now = text === undefined ? undefined : read(text)
  const fault = now && 'fault' in now ? now.fault : undefined
  const said = fault && t(`figure.${fault.rule}`)
  const held = useHeldBack(said)
  const type = (typed: string) => {
    setText(typed)
    const found = read(typed)
    if ('figure' in found) props.onChange(found.figure)
  }
  const use = (figure: Decimal | '') => {
    setText(undefined)
    props.onChange(figure)
  }
  const written = props.value === '' ? '' : format.figure(props.value)
  return (
    <p className="form-field">
      <label htmlFor={id}>{props.label}</label>
      {props.help && (
        <span className="quiet small" id={`${id}-help`}>
          {props.help}
        </span>
      )}
      <span className="figure-input">
        <input
          {...held}
          className="input amount"
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={text ?? written}
          aria-invalid={fault !== undefined}
          aria-describedby={props.help ? `${id}-help ${id}-fault` : `${id}-fault`}
          onChange={({ target }) => type(target.value)}
          onBlur={() => !fault && setText(undefined)}
        />
        {props.suffix && <span className="quiet">{props.suffix}</span>}
      </span>
      <span id={`${id}-fault`} className="problem-text small" role="alert">
        {said}{' '}
        {fault && fault.suggestion !== null && (
          <button type="button" className="link-button" onClick={() => use(fault.suggestion ?? '')}>
            {fault.suggestion === ''
              ? t('figure.empty')
              : t('figure.use', { figure: format.figure(fault.suggestion) })}
          </button>
        )}
      </span>
    </p>
  )
}
