// A field to write a comment in, in which `@` brings up the people who can be mentioned: chosen by mouse, or with the arrow
// keys and Enter while one goes on writing.

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Mentionable } from '../../domain/sparring/mentions.ts'
import { useLanguage } from '../lib/language.tsx'

/** So many are shown; typing on narrows them. */
const most = 8

interface Looking {
  /** Where the `@` stands. */
  readonly at: number
  readonly text: string
}

export function MentionArea(props: {
  label: string
  value: string
  people: readonly Mentionable[]
  onChange: (value: string) => void
  /** Ctrl and Enter. */
  onSend: () => void
}) {
  const { t, language } = useLanguage()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [looking, setLooking] = useState<Looking>()
  const [at, setAt] = useState(0)
  const found = looking ? findPeople(props.people, looking.text, language) : []
  const shown = found.slice(0, most)
  const current = shown[at]
  const look = (value: string, caret: number) => {
    setLooking(lookingAt(value, caret, props.people))
    setAt(0)
  }
  const choose = (person: Mentionable) => {
    if (!looking) return
    const end = looking.at + 1 + looking.text.length
    const before = `${props.value.slice(0, looking.at)}@${person.name} `
    props.onChange(before + props.value.slice(end).replace(/^ /, ''))
    setLooking(undefined)
    placeCaret(area.current, before.length)
  }
  const begin = () => {
    const field = area.current
    const caret = field?.selectionStart ?? props.value.length
    const gap = caret > 0 && !/\s/.test(props.value[caret - 1] ?? '') ? ' ' : ''
    props.onChange(`${props.value.slice(0, caret)}${gap}@${props.value.slice(caret)}`)
    setLooking({ at: caret + gap.length, text: '' })
    setAt(0)
    placeCaret(field, caret + gap.length + 1)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      props.onSend()
    } else if (!looking || shown.length === 0) return
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) % shown.length)
    } else if ((event.key === 'Enter' || event.key === 'Tab') && current) {
      event.preventDefault()
      choose(current)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setLooking(undefined)
    }
  }
  return (
    <div className="form-field mention-field">
      <label htmlFor={id}>{props.label}</label>
      <span className="quiet small" id={`${id}-help`}>
        {t('sparring.writeHelp')}
      </span>
      <textarea
        ref={area}
        id={id}
        className="input text-area"
        rows={3}
        maxLength={5000}
        value={props.value}
        aria-describedby={`${id}-help`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(shown.length > 0 && { 'aria-controls': `${id}-found` })}
        {...(current && { 'aria-activedescendant': `${id}-${current.id}` })}
        onChange={({ target }) => {
          props.onChange(target.value)
          look(target.value, target.selectionStart)
        }}
        onKeyDown={press}
        onBlur={() => setLooking(undefined)}
      />
      {shown.length > 0 && (
        <div id={`${id}-found`} role="listbox" aria-label={t('sparring.people')} className="mention-found">
          {shown.map((person) => (
            // The field keeps the focus and its arrow keys go through these.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              aria-selected={person === current}
              className={person === current ? 'combobox-option combobox-current' : 'combobox-option'}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
      <span role="status" className="visually-hidden">
        {looking && found.length > 0 && t('sparring.foundPeople', { count: found.length })}
        {looking && looking.text !== '' && found.length === 0 && t('sparring.noPerson')}
      </span>
      <button
        type="button"
        className="link-button small mention-begin"
        onPointerDown={(event) => event.preventDefault()}
        onClick={begin}
      >
        {t('sparring.mention')}
      </button>
    </div>
  )
}

/** After what was written is on the page. */
function placeCaret(field: HTMLTextAreaElement | null, at: number): void {
  requestAnimationFrame(() => {
    field?.focus()
    field?.setSelectionRange(at, at)
  })
}

/** What is being typed after an `@`; undefined where no name is. */
function lookingAt(value: string, caret: number, people: readonly Mentionable[]): Looking | undefined {
  const [, , text] = /(^|[\s(])@([^@\n]{0,60})$/.exec(value.slice(0, caret)) ?? []
  if (text === undefined) return undefined
  // Once the name stands there whole, one has gone on writing.
  const done = people.some(({ name }) => name !== '' && text.length > name.length && text.startsWith(name))
  return done ? undefined : { at: caret - text.length - 1, text }
}

function findPeople(people: readonly Mentionable[], text: string, language: string): readonly Mentionable[] {
  const wanted = text.trim().toLocaleLowerCase(language)
  return people.filter(({ name }) => name !== '' && name.toLocaleLowerCase(language).includes(wanted))
}
