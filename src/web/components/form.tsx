// A form that sends itself once at a time, and says in place what was wrong with it.

import { type FormEvent, type ReactNode, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { ProblemText } from './failure.tsx'

/** The text of a field, without the space around it. */
export function textOf(data: FormData, name: string): string {
  return String(data.get(name) ?? '').trim()
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
  return (
    <form className="form" aria-label={props.label} onSubmit={(event) => void submit(event)}>
      {props.children}
      <div role="alert" className="form-error">
        {error !== undefined && <ProblemText error={error} />}
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
