// A form that sends itself once at a time, and says in place what was wrong with it.

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { ProblemText } from './failure.tsx'
import { SentAsAWhole } from './field-problem.tsx'

/** The text of a field, without the space around it. */
export function textOf(data: FormData, name: string): string {
  return String(data.get(name) ?? '').trim()
}

/** What the form calls a field, for the server knows it by another name. */
function labelIn(form: HTMLFormElement | null, path: string): string | undefined {
  const control = form?.elements.namedItem(path.split('.').at(-1) ?? '')
  return control instanceof HTMLElement && 'labels' in control
    ? (control.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.textContent
    : undefined
}

export function Form(props: {
  submit: string
  onSubmit: (data: FormData) => Promise<void>
  children: ReactNode
  label?: string
  onCancel?: () => void
  /** Where something else is the one thing to do on the page. */
  quiet?: boolean
}) {
  const { t } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      await props.onSubmit(new FormData(event.currentTarget))
    } catch (cause) {
      setError(cause)
    }
    setBusy(false)
  }
  // The browser names every field that is wrong, the first one first, each on its own.
  const told = useRef(false)
  const focusFirst = ({ target }: FormEvent<HTMLFormElement>) => {
    if (told.current) return
    told.current = true
    setTimeout(() => (told.current = false))
    ;(target as Element as HTMLElement).focus()
  }
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      className="form"
      ref={form}
      aria-label={props.label}
      onSubmit={(event) => void submit(event)}
      onInvalidCapture={focusFirst}
    >
      <SentAsAWhole value={true}>{props.children}</SentAsAWhole>
      <div role="alert" className="form-error">
        {error !== undefined && <ProblemText error={error} nameOf={(path) => labelIn(form.current, path)} />}
      </div>
      <p className="cluster">
        <button
          type="submit"
          className={props.quiet ? 'button' : 'button button-filled'}
          aria-disabled={busy}
        >
          {props.submit}
        </button>
        {props.onCancel && (
          <button type="button" className="button" onClick={props.onCancel}>
            {t('common.cancel')}
          </button>
        )}
      </p>
    </form>
  )
}
