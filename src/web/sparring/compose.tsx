// Where one writes: a comment, who it mentions, and a change that it may suggest. What is written outlives the page until it
// has been sent.

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { NewComment, NewSuggestion } from '../../contract/sparring.ts'
import { asKept } from '../../domain/sparring/mentions.ts'
import type { Pin } from '../../domain/sparring/pin.ts'
import { suggestibleFields, textAt } from '../../domain/sparring/suggestion.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { ProblemText } from '../components/failure.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useKept } from '../writing/use-kept.ts'
import { MentionArea } from './mention-area.tsx'
import { mentionableQuery } from './queries.ts'

interface Draft {
  readonly text: string
  readonly suggestion: NewSuggestion | null
}

const nothing: Draft = { text: '', suggestion: null }

export function Compose(props: {
  plan: string
  /** What is written is kept under this name. */
  keptAs: string
  label: string
  pin: Pin
  /** What stands around the pin; absent where no change can be suggested. */
  content: TheoryContent | undefined
  onSend: (comment: NewComment) => Promise<void>
  onCancel?: () => void
}) {
  const { t } = useLanguage()
  const draft = useKept<Draft>(props.keptAs, nothing)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const people = useQuery(mentionableQuery(props.plan)).data?.items ?? []
  const { text, suggestion } = draft.value
  const empty = text.trim() === ''
  const send = async () => {
    if (busy || empty) return
    setBusy(true)
    setError(undefined)
    try {
      const { content, pin } = props
      const stands = suggestion && content && textAt(content, pin, suggestion.field)
      const changes = suggestion !== null && stands !== undefined && stands !== suggestion.proposed
      await props.onSend({ text: asKept(text.trim(), people), suggestion: changes ? suggestion : null })
      draft.forget()
    } catch (cause) {
      setError(cause)
    }
    setBusy(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className="compose" onSubmit={submit}>
      <MentionArea
        label={props.label}
        value={text}
        people={people}
        onChange={(next) => draft.keep({ ...draft.value, text: next })}
        onSend={() => void send()}
      />
      {props.content && suggestibleFields[props.pin.kind].length > 0 && (
        <SuggestionFields
          pin={props.pin}
          content={props.content}
          suggestion={suggestion}
          onChange={(next) => draft.keep({ ...draft.value, suggestion: next })}
        />
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      <p className="cluster">
        <button type="submit" className="button" aria-disabled={busy || empty}>
          {t('sparring.send')}
        </button>
        {props.onCancel && (
          <button type="button" className="link-button" onClick={props.onCancel}>
            {t('common.cancel')}
          </button>
        )}
      </p>
    </form>
  )
}

function SuggestionFields(props: {
  pin: Pin
  content: TheoryContent
  suggestion: NewSuggestion | null
  onChange: (suggestion: NewSuggestion | null) => void
}) {
  const { t } = useLanguage()
  const { pin, content, suggestion, onChange } = props
  const fields = suggestibleFields[pin.kind]
  if (suggestion === null) {
    const [first] = fields
    if (first === undefined) return null
    const begin = () => onChange({ field: first, proposed: textAt(content, pin, first) ?? '' })
    return (
      <p>
        <button type="button" className="link-button" onClick={begin}>
          {t('sparring.suggest')}
        </button>
      </p>
    )
  }
  return (
    <div className="suggestion-fields">
      <SelectField
        label={t('sparring.suggestField')}
        value={suggestion.field}
        options={fields.map((field) => ({ id: field, name: t(`sparring.field.${field}`) }))}
        onChange={(id) => {
          const field = fields.find((one) => one === id)
          if (field) onChange({ field, proposed: textAt(content, pin, field) ?? '' })
        }}
      />
      {suggestion.field === 'dueOn' ? (
        <DayField
          label={t('sparring.suggestText')}
          value={suggestion.proposed}
          onChange={(proposed) => onChange({ ...suggestion, proposed })}
        />
      ) : (
        <TextArea
          label={t('sparring.suggestText')}
          maxLength={['source', 'baseline', 'target'].includes(suggestion.field) ? 500 : 5000}
          value={suggestion.proposed}
          onChange={(proposed) => onChange({ ...suggestion, proposed })}
        />
      )}
      <p>
        <button type="button" className="link-button" onClick={() => onChange(null)}>
          {t('sparring.suggestNot')}
        </button>
      </p>
    </div>
  )
}

function DayField(props: { label: string; value: string; onChange: (day: string) => void }) {
  const id = useId()
  return (
    <p className="form-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        className="input"
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </p>
  )
}
