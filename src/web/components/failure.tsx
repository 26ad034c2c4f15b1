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

interface Told {
  readonly nameOf?: NameOf | undefined
  /** Where in the whole a fault is, such as *boks 13: note*, for what has many parts. */
  readonly placeOf?: NameOf | undefined
}

function useProblemSentence(): (error: unknown, told?: Told) => string {
  const { t } = useLanguage()
  return (error, { nameOf, placeOf } = {}) => {
    if (!(error instanceof ApiError)) return t('problem.unexpected')
    const { code, params } = error
    const parameter = String(params['parameter'])
    const place = placeOf?.(String(params['place'] ?? parameter))
    const placed = (problem: string) =>
      place === undefined ? problem : t('problem.placed', { place, problem })
    const ofField = `problem.field.${params['rule']}`
    if (code === 'not-acceptable-input' && isMessage(ofField)) {
      const name = place === undefined ? nameOf?.(parameter) : undefined
      const field =
        name === undefined
          ? t(place === undefined ? 'problem.someField' : 'problem.thatField')
          : t('problem.namedField', { name })
      return placed(t(ofField, { field, limit: params['limit'] ?? 0 }))
    }
    const key = `problem.${code}`
    if (!isMessage(key)) return t('problem.unexpected')
    // A sentence that has room for the place says it where it fits.
    if (params['place'] === undefined) return placed(t(key, params))
    return t(key, place === undefined ? params : { ...params, place })
  }
}

/** The sentence alone, for a place that already says what was tried. */
export function ProblemText({ error, ...told }: Told & { error: unknown }) {
  return <p className="problem-text">{useProblemSentence()(error, told)}</p>
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
