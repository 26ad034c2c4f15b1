// What went wrong in a sentence, the number to quote when asking for help, and the way to try again.

import type { MessageKey } from '../../messages/da.ts'
import { daFirst } from '../../messages/da-first.ts'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'

function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(daFirst, key)
}

/** What people call a field, by where it stands in what was sent, such as `duties.0.title`. */
type NameOf = (path: string) => string | undefined

function useProblemSentence(): (error: unknown, nameOf?: NameOf) => string {
  const { t } = useLanguage()
  return (error, nameOf) => {
    if (!(error instanceof ApiError)) return t('problem.unexpected')
    const { code, params } = error
    const ofField = `problem.field.${params['rule']}`
    if (code === 'not-acceptable-input' && isMessage(ofField)) {
      const name = nameOf?.(String(params['parameter']))
      const field = name === undefined ? t('problem.someField') : t('problem.namedField', { name })
      return t(ofField, { field, limit: params['limit'] ?? 0 })
    }
    const key = `problem.${code}`
    return isMessage(key) ? t(key, params) : t('problem.unexpected')
  }
}

/** The sentence alone, for a place that already says what was tried. */
export function ProblemText({ error, nameOf }: { error: unknown; nameOf?: NameOf }) {
  return <p className="problem-text">{useProblemSentence()(error, nameOf)}</p>
}

export function Failure(props: { error: unknown; retry?: () => void }) {
  const { t } = useLanguage()
  const sentence = useProblemSentence()
  const refused = props.error instanceof ApiError && props.error.code === 'not-permitted'
  const requestId = props.error instanceof ApiError ? props.error.requestId : undefined
  return (
    <section className="sheet failure" role="alert">
      <h2>
        <span aria-hidden="true" className="sign sign-bad">
          ✕
        </span>
        {t('problem.title')}
      </h2>
      <p>{sentence(props.error)}</p>
      {requestId && !refused && <p className="quiet small">{t('problem.request', { id: requestId })}</p>}
      {/* What one may not do is not to be had by trying again. */}
      {props.retry && !refused && (
        <p>
          <button type="button" className="button" onClick={props.retry}>
            {t('common.retry')}
          </button>
        </p>
      )}
    </section>
  )
}
