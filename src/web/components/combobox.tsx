// One of very many, found by typing a part of its name. What is chosen goes with the form that it stands in.

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { useFieldProblem } from './field-problem.tsx'

interface Option {
  readonly id: string
  readonly name: string
}

/** More than anyone looks through; typing on narrows it. */
const most = 50

export function Combobox(props: {
  name: string
  label: string
  options: readonly Option[]
  /** Said where something was typed and nothing chosen. */
  unchosen: string
}) {
  const { t, language } = useLanguage()
  const id = useId()
  const { attributes, sentence } = useFieldProblem(id)
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Option>()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const found = useMemo(() => {
    const wanted = chosen ? '' : text.trim().toLocaleLowerCase(language)
    return props.options.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
  }, [props.options, text, chosen, language])
  const shown = open ? found.slice(0, most) : []
  const current = shown[at]
  const lacking = text !== '' && !chosen ? props.unchosen : ''
  useEffect(() => input.current?.setCustomValidity(lacking), [lacking])
  const optionId = (option: Option) => `${id}-${option.id}`
  useEffect(() => {
    if (current) document.getElementById(`${id}-${current.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])
  const show = () => {
    setOpen(true)
    setAt(-1)
  }
  const choose = (option: Option) => {
    setChosen(option)
    setText(option.name)
    setOpen(false)
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      if (!open) show()
      else if (shown.length > 0) setAt((Math.max(at, step < 0 ? 0 : -1) + step + shown.length) % shown.length)
    } else if (open && event.key === 'Enter') {
      event.preventDefault()
      if (current) choose(current)
    } else if (event.key === 'Escape') setOpen(false)
  }
  return (
    <div className="form-field combobox">
      <label htmlFor={id}>{props.label}</label>
      <input
        ref={input}
        id={id}
        className="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        {...(current && { 'aria-activedescendant': optionId(current) })}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('filter.search')}
        maxLength={200}
        required
        value={text}
        {...attributes}
        onChange={({ target }) => {
          setText(target.value)
          setChosen(undefined)
          setOpen(true)
          setAt(0)
        }}
        onClick={show}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <input type="hidden" name={props.name} value={chosen?.id ?? ''} />
      {!chosen && sentence}
      <div
        id={`${id}-found`}
        role="listbox"
        aria-label={t('search.found')}
        className="combobox-found"
        hidden={!open}
      >
        {shown.map((option) => (
          // The field keeps the focus and its arrow keys go through these, as a combobox has it.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={option.id}
            id={optionId(option)}
            role="option"
            aria-selected={option === current}
            className={option === current ? 'combobox-option combobox-current' : 'combobox-option'}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.name}
          </div>
        ))}
      </div>
      <span role="status" className="quiet small">
        {open &&
          (found.length === 0
            ? t('filter.noOption', { text })
            : found.length > most && t('filter.narrow', { most, count: found.length }))}
      </span>
    </div>
  )
}
