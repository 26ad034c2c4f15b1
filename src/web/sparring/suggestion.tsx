// A suggested change beside what stands there: to be accepted with one click, declined with a word, or withdrawn.

import { type FormEvent, useState } from 'react'
import type { Comment, Suggestion, Thread } from '../../contract/sparring.ts'
import { ProblemText } from '../components/failure.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { acceptSuggestion, declineSuggestion, type ThreadPlace, withdrawSuggestion } from './queries.ts'

interface Props {
  readonly place: ThreadPlace
  readonly comment: Pick<Comment, 'id' | 'own'>
  readonly suggestion: Suggestion
  readonly mayDecide: boolean
  readonly mayWrite: boolean
  readonly onChanged: (thread: Thread) => void
  /** Where it was refused: what is shown may be old. */
  readonly onRefused: () => void
}

export function SuggestionView(props: Props) {
  const { t } = useLanguage()
  const { suggestion } = props
  const { outcome, now, stood, proposed, field } = suggestion
  const changed = outcome === null && now !== null && now !== stood
  return (
    <div className={outcome === null ? 'suggestion suggestion-open' : 'suggestion'}>
      <p className="suggestion-name">{t('sparring.suggestion', { field: t(`sparring.field.${field}`) })}</p>
      {changed && <p className="problem-text small">! {t('sparring.changedSince')}</p>}
      {outcome === null && now === null && <p className="problem-text small">! {t('sparring.placeGone')}</p>}
      <dl className="suggestion-texts">
        <dt>{t(changed ? 'sparring.stoodThen' : 'sparring.stood')}</dt>
        <dd>
          <Text field={field} text={stood} as="del" />
        </dd>
        {changed && (
          <>
            <dt>{t('sparring.standsNow')}</dt>
            <dd>
              <Text field={field} text={now} as="span" />
            </dd>
          </>
        )}
        <dt>{t('sparring.proposed')}</dt>
        <dd>
          <Text field={field} text={proposed} as="ins" />
        </dd>
      </dl>
      {outcome === null ? <Decide {...props} changed={changed} /> : <Outcome suggestion={suggestion} />}
    </div>
  )
}

function Text({ field, text, as: Element }: { field: string; text: string; as: 'del' | 'ins' | 'span' }) {
  const { t, format } = useLanguage()
  if (text === '') return <span className="quiet">{t('sparring.nothing')}</span>
  return <Element>{field === 'dueOn' ? format.date(text) : text}</Element>
}

function Outcome({ suggestion }: { suggestion: Suggestion }) {
  const { t, format } = useLanguage()
  const { outcome, decidedAt, decidedBy, word } = suggestion
  if (outcome === null || decidedAt === null) return null
  const name = personName(decidedBy ?? '', t)
  return (
    <p className="small">
      <span aria-hidden="true" className={outcome === 'accepted' ? 'sign sign-ok' : 'sign'}>
        {outcome === 'accepted' ? '✓ ' : '– '}
      </span>
      {t(`sparring.${outcome}`, { name, moment: format.moment(decidedAt) })}
      {word !== '' && <span className="suggestion-word">{word}</span>}
    </p>
  )
}

function Decide({ place, comment, suggestion, changed, ...props }: Props & { readonly changed: boolean }) {
  const { t } = useLanguage()
  const [declining, setDeclining] = useState(false)
  const [word, setWord] = useState('')
  const [error, setError] = useState<unknown>()
  const decide = async (work: Promise<Thread>) => {
    setError(undefined)
    try {
      props.onChanged(await work)
    } catch (cause) {
      setError(cause)
      props.onRefused()
    }
  }
  const decline = (event: FormEvent) => {
    event.preventDefault()
    void decide(declineSuggestion(place, comment.id, word))
  }
  const { now } = suggestion
  return (
    <>
      <p className="cluster no-print">
        {props.mayDecide && now !== null && (
          <button
            type="button"
            className="button"
            onClick={() => void decide(acceptSuggestion(place, comment.id, now))}
          >
            {t(changed ? 'sparring.acceptAnyway' : 'sparring.accept')}
          </button>
        )}
        {props.mayDecide && !declining && (
          <button type="button" className="link-button" onClick={() => setDeclining(true)}>
            {t('sparring.decline')}
          </button>
        )}
        {props.mayWrite && comment.own && (
          <button
            type="button"
            className="link-button"
            onClick={() => void decide(withdrawSuggestion(place, comment.id))}
          >
            {t('sparring.withdraw')}
          </button>
        )}
      </p>
      {declining && (
        <form className="form" onSubmit={decline}>
          <TextArea
            label={t('sparring.declineWord')}
            help={t('sparring.declineHelp')}
            maxLength={1000}
            value={word}
            onChange={setWord}
          />
          <p className="cluster">
            <button type="submit" className="button">
              {t('sparring.declineSend')}
            </button>
            <button type="button" className="link-button" onClick={() => setDeclining(false)}>
              {t('common.cancel')}
            </button>
          </p>
        </form>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </>
  )
}
