// A list of things in a record: each with its fields, one more at the end, and away with one.

import { type ReactNode, useRef } from 'react'
import { v7 as uuid } from 'uuid'
import { useLanguage } from '../lib/language.tsx'

interface Item {
  readonly id: string
}

export function ListField<One extends Item>(props: {
  items: readonly One[]
  onChange: (items: readonly One[]) => void
  /** What a new one is, but for its id. */
  empty: Omit<One, 'id'>
  add: string
  /** The last one stays. */
  atLeastOne?: boolean
  /** What one of them is called, for those who hear the buttons. */
  nameOf: (item: One) => string
  children: (item: One, change: (changes: Partial<One>) => void) => ReactNode
}) {
  const { t } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const { items, onChange } = props
  const add = () => {
    onChange([...items, { ...props.empty, id: uuid() } as One])
    // The hand goes on where the new one begins.
    requestAnimationFrame(() => {
      const first = list.current?.querySelector<HTMLInputElement>('li:last-child input')
      first?.focus()
      first?.select()
    })
  }
  return (
    <>
      <ul className="list-field" ref={list}>
        {items.map((item) => (
          <li key={item.id}>
            {props.children(item, (changes) =>
              onChange(items.map((one) => (one.id === item.id ? { ...one, ...changes } : one))),
            )}
            {(items.length > 1 || !props.atLeastOne) && (
              <button
                type="button"
                className="link-button"
                onClick={() => onChange(items.filter((one) => one.id !== item.id))}
              >
                {t('edit.takeAway')}
                <span className="visually-hidden"> {props.nameOf(item)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button" onClick={add}>
          {props.add}
        </button>
      </p>
    </>
  )
}
