// A list of things in a record: each with its fields, one more at the end, and away with one.

import { type ReactNode, useContext, useRef, useState } from 'react'
import { v7 as uuid } from 'uuid'
import { useLanguage } from '../lib/language.tsx'
import { SentAsAWhole } from './field-problem.tsx'

interface Item {
  readonly id: string
}

/**
 * `Draft` is what one may look like while it is being filled in. What isn't whole yet, or no longer, is kept here alone;
 * the list is told of it when it is.
 */
export function ListField<One extends Draft, Draft extends Item = One>(props: {
  items: readonly One[]
  onChange: (items: readonly One[]) => void
  /** What a new one is, but for its id. */
  empty: Omit<Draft, 'id'>
  /** The same where it is whole; undefined where something is missing. */
  whole: (draft: Draft) => One | undefined
  add: string
  /** Why there can't be one more; undefined where there can. */
  full?: string | undefined
  /** The last one stays. */
  atLeastOne?: boolean
  /** Why one of them can't be taken away; undefined where it can. */
  stays?: (item: Draft) => string | undefined
  /** What one of them is called, for those who hear the buttons. */
  nameOf: (item: Draft) => string
  children: (item: Draft, change: (changes: Partial<Draft>) => void) => ReactNode
}) {
  const { t } = useLanguage()
  // In a form that is sent as a whole nothing is stored before that.
  const asAWhole = useContext(SentAsAWhole)
  const list = useRef<HTMLUListElement>(null)
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const { items, onChange } = props
  const isStored = ({ id }: Draft) => items.some((item) => item.id === id)
  const draftOf = ({ id }: Draft) => drafts.find((draft) => draft.id === id)
  const shown: Draft[] = [
    ...items.map((item) => draftOf(item) ?? item),
    ...drafts.filter((draft) => !isStored(draft)),
  ]
  const without = ({ id }: Draft) => drafts.filter((draft) => draft.id !== id)
  const keep = (draft: Draft) =>
    setDrafts(draftOf(draft) ? drafts.map((one) => (one.id === draft.id ? draft : one)) : [...drafts, draft])
  const change = (next: Draft) => {
    const whole = props.whole(next)
    if (whole === undefined) return keep(next)
    setDrafts(without(next))
    onChange(isStored(next) ? items.map((one) => (one.id === next.id ? whole : one)) : [...items, whole])
  }
  const add = () => {
    change({ ...props.empty, id: uuid() } as Draft)
    // The hand goes on where the new one begins.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('li:last-child :is(input, select, textarea)')?.focus(),
    )
  }
  const takeAway = (item: Draft) => {
    setDrafts(without(item))
    if (isStored(item)) onChange(items.filter(({ id }) => id !== item.id))
  }
  return (
    <>
      <ul className="list-field" ref={list}>
        {shown.map((item) => (
          <li key={item.id}>
            {props.children(item, (changes) => change({ ...item, ...changes }))}
            {props.stays?.(item) !== undefined ? (
              <p className="quiet small">{props.stays(item)}</p>
            ) : (
              (shown.length > 1 || !props.atLeastOne) && (
                <button type="button" className="link-button" onClick={() => takeAway(item)}>
                  {t('edit.takeAway')}
                  <span className="visually-hidden"> {props.nameOf(item)}</span>
                </button>
              )
            )}
            {draftOf(item) && !asAWhole && <p className="not-whole quiet small">{t('edit.notWhole')}</p>}
          </li>
        ))}
      </ul>
      {props.full === undefined ? (
        <p>
          <button type="button" className="button" onClick={add}>
            {props.add}
          </button>
        </p>
      ) : (
        <p className="quiet small">{props.full}</p>
      )}
    </>
  )
}
