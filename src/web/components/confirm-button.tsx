// A button for what is not easily undone: it asks once more, in its own place.

import { type ReactNode, useId, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'

export function ConfirmButton(props: {
  label: string
  /** What is meant, for those who hear the button without seeing the line it stands in. */
  about: string
  question: string
  /** What the page is there for, and not one of many; `filled` where it is the one step onward. */
  main?: boolean | 'filled'
  /** What to know before one answers. */
  children?: ReactNode
  onConfirm: () => void
}) {
  const { t } = useLanguage()
  const id = useId()
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const settle = () => {
    setAsking(false)
    setAsked(true)
  }
  if (!asking)
    return (
      <button
        type="button"
        className={props.main === 'filled' ? 'button button-filled' : props.main ? 'button' : 'link-button'}
        // biome-ignore lint/a11y/noAutofocus: the question that was answered has just been replaced by this button
        autoFocus={asked}
        onClick={() => setAsking(true)}
      >
        {props.label}
        <span className="visually-hidden"> {props.about}</span>
      </button>
    )
  return (
    <fieldset
      className="cluster confirm"
      aria-label={props.question}
      aria-describedby={props.children ? id : undefined}
    >
      {props.children && <div id={id}>{props.children}</div>}
      <span>{props.question}</span>
      <button
        type="button"
        className="button"
        // The hand and the reader are already here.
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed has just been replaced by this one
        autoFocus
        onClick={() => {
          settle()
          props.onConfirm()
        }}
      >
        {props.label}
      </button>
      <button type="button" className="link-button" onClick={settle}>
        {t('common.cancel')}
      </button>
    </fieldset>
  )
}
