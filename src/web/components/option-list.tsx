// Checkboxes to choose any number of, searchable when there are many. Arrow keys walk through them as well as Tab.

import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'

export interface ListOption {
  readonly id: string
  readonly name: string
  readonly group?: string
}

/** From this many options on a search field stands above them. */
const searchFrom = 12

function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const here = boxes.findIndex((box) => box.matches(':focus'))
  const next = boxes[event.key === 'ArrowDown' ? here + 1 : here - 1]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

function groupOptions(options: readonly ListOption[]): [string, ListOption[]][] {
  const groups = new Map<string, ListOption[]>()
  for (const option of options) {
    const group = option.group ?? ''
    const members = groups.get(group)
    if (members) members.push(option)
    else groups.set(group, [option])
  }
  return [...groups]
}

export function OptionList(props: {
  label: string
  options: readonly ListOption[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}) {
  const { t, language } = useLanguage()
  const [text, setText] = useState('')
  const noneId = useId()
  // What was chosen when the list was opened stands first in a long list, and stays there while one chooses.
  const [first] = useState(props.chosen)
  const long = props.options.length >= searchFrom
  const shown = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase(language)
    const matches = (words: string | undefined) => words?.toLocaleLowerCase(language).includes(wanted)
    const begins = (option: ListOption) => option.name.toLocaleLowerCase(language).startsWith(wanted)
    const found = props.options
      .filter((option) => matches(option.name) || matches(option.group))
      .sort((a, b) => Number(begins(b)) - Number(begins(a)))
    if (!long || first.length === 0) return found
    return [
      ...found
        .filter((option) => first.includes(option.id))
        .map((option) => ({ ...option, group: t('filter.chosenGroup') })),
      ...found
        .filter((option) => !first.includes(option.id))
        .map((option) => ({ ...option, group: option.group ?? t('filter.othersGroup') })),
    ]
  }, [props.options, text, language, first, long, t])
  const toggle = (id: string) =>
    props.onChange(
      props.chosen.includes(id) ? props.chosen.filter((other) => other !== id) : [...props.chosen, id],
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between the checkboxes inside
    <div onKeyDown={walk} className="option-list">
      {long && (
        <input
          type="search"
          className="input"
          value={text}
          placeholder={t('filter.search')}
          aria-label={`${props.label}: ${t('filter.search')}`}
          aria-describedby={shown.length === 0 ? noneId : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="options">
        {groupOptions(shown).map(([group, options]) => (
          <fieldset key={group}>
            <legend className={group === '' ? 'visually-hidden' : undefined}>{group || props.label}</legend>
            {options.map((option) => (
              <label key={option.id} className="option">
                <input
                  type="checkbox"
                  checked={props.chosen.includes(option.id)}
                  onChange={() => toggle(option.id)}
                />
                <span>{option.name}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {shown.length === 0 && (
          <p id={noneId} className="quiet" role="status">
            {t('filter.noOption', { text })}
          </p>
        )}
      </div>
      <div className="popover-foot">
        <button
          type="button"
          className="link-button"
          disabled={props.chosen.length === 0}
          onClick={() => props.onChange([])}
        >
          {t('filter.clearChoice')}
        </button>
      </div>
    </div>
  )
}
