// What can be done with a self-evaluation now: hand it in, take it back, answer it, close it; and how it came here.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChangedSince } from '../../contract/evaluation-moves.ts'
import type { Evaluation } from '../../contract/evaluations.ts'
import type { EvaluationMove } from '../../domain/evaluation/states.ts'
import { type ReturnReasonId, returnReasons } from '../../domain/sparring/return-reasons.ts'
import { ProblemText } from '../components/failure.tsx'
import { Field } from '../components/field.tsx'
import { Form, textOf } from '../components/form.tsx'
import { TextArea } from '../components/text-area.tsx'
import { WordChecks } from '../components/word-checks.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { today } from '../lib/today.ts'
import { evaluationQuery, type Moved, move } from './queries.ts'

/** Where it stands, and who is to do what by when: one sentence. */
export function Waiting({ evaluation }: { evaluation: Evaluation }) {
  const { t, format } = useLanguage()
  const { state, history, reviewer, reviewBy } = evaluation
  const moment = history[0] ? format.moment(history[0].movedAt) : ''
  if (state === 'accepted' && moment === '') return <p>{t('evaluation.waits.imported')}</p>
  if (state === 'submitted' && reviewer && reviewBy)
    return (
      <p>
        {t('evaluation.waits.reviewed', {
          moment,
          name: personName(reviewer.name, t),
          day: format.date(reviewBy),
        })}
      </p>
    )
  return <p>{t(`evaluation.waits.${state}`, { moment })}</p>
}

export function Moves({ evaluation, onMoved }: Moved) {
  const { t, format } = useLanguage()
  const [error, setError] = useState<unknown>()
  const [asked, setAsked] = useState<EvaluationMove>()
  const [since, setSince] = useState<ChangedSince>()
  const client = useQueryClient()
  const { moves, state } = evaluation
  const reviews = moves.includes('accept')
  if (moves.length === 0) return null
  const moved = (answer: Evaluation) => {
    setAsked(undefined)
    onMoved(answer)
  }
  /** What was read no longer stands: it is fetched as it is, and the reader told what to read again. */
  const send = async (name: EvaluationMove, body?: object) => {
    setSince(undefined)
    try {
      moved(await move(evaluation, name, body))
    } catch (cause) {
      setSince(changedSinceOf(cause))
      if (changedSinceOf(cause))
        await client.invalidateQueries({ queryKey: evaluationQuery(evaluation.id).queryKey })
      throw cause
    }
  }
  const make = async (name: EvaluationMove) => {
    setError(undefined)
    await send(name).catch((cause) => setError(changedSinceOf(cause) ? undefined : cause))
  }
  /** A form that keeps what was written says nothing of its own where the reader is told what to read again. */
  const sendForm = (name: EvaluationMove, body: object) =>
    send(name, body).catch((cause) => {
      if (!changedSinceOf(cause)) throw cause
    })
  // What leads on, and what asks for a reason first.
  const onward = moves.filter((name) => !needsReason(name))
  const back = moves.filter(needsReason)
  return (
    <section className="sheet form no-print" aria-labelledby="moves">
      <h2 id="moves">{t(reviews ? 'evaluation.answer' : 'evaluation.onward')}</h2>
      {reviews && state === 'submitted' && <Review evaluation={evaluation} onMoved={onMoved} />}
      {asked === 'return' && (
        <SendBack send={(body) => sendForm('return', body)} onCancel={() => setAsked(undefined)} />
      )}
      {asked && asked !== 'return' && (
        <Form
          submit={t(`evaluation.move.${asked}`)}
          onCancel={() => setAsked(undefined)}
          onSubmit={(data) => sendForm(asked, { because: textOf(data, 'because') })}
        >
          <TextArea label={t('evaluation.because')} name="because" required maxLength={2000} />
        </Form>
      )}
      {asked === undefined && (
        <p className="cluster">
          {onward.map((name) => (
            <button
              key={name}
              type="button"
              className={name === 'accept' ? 'button button-filled' : 'button'}
              onClick={() => void make(name)}
            >
              {t(`evaluation.move.${name}`)}
            </button>
          ))}
          {back.map((name) => (
            <button key={name} type="button" className="button" onClick={() => setAsked(name)}>
              {t(`evaluation.move.${name}`)}…
            </button>
          ))}
        </p>
      )}
      <div role="alert">
        {error !== undefined && <ProblemText error={error} />}
        {since && (
          <p className="notice">
            {t('evaluation.changedSince', {
              parts: since.changed.length,
              what: format.list(since.changed.map((field) => t(`evaluation.field.${field}`))),
            })}
          </p>
        )}
      </div>
    </section>
  )
}

function changedSinceOf(error: unknown): ChangedSince | undefined {
  return error instanceof ApiError && error.code === 'changed-meanwhile'
    ? ((error.current as ChangedSince | undefined) ?? { changed: [] })
    : undefined
}

const needsReason = (name: EvaluationMove) => name === 'return' || name === 'reopen' || name === 'unlock'

function SendBack({ send, onCancel }: { send: (body: object) => Promise<void>; onCancel: () => void }) {
  const { t, language } = useLanguage()
  const [reasons, setReasons] = useState<readonly ReturnReasonId[]>([])
  return (
    <Form
      submit={t('evaluation.move.return')}
      onCancel={onCancel}
      onSubmit={(data) => send({ because: textOf(data, 'because'), returnReasons: reasons })}
    >
      <WordChecks
        legend={t('evaluation.returnReasons')}
        words={returnReasons.map(({ id, name }) => ({ id, name: name[language] }))}
        chosen={reasons}
        onChange={setReasons}
      />
      <TextArea label={t('evaluation.returnBecause')} name="because" required maxLength={2000} />
    </Form>
  )
}

/** In days: ten working days, as a consultant would promise. */
const usual = 14

function Review({ evaluation, onMoved }: Moved) {
  const { t, format } = useLanguage()
  const [error, setError] = useState<unknown>()
  const { reviewer, reviewBy } = evaluation
  const leave = () => {
    setError(undefined)
    move(evaluation, 'review', { by: null }).then(onMoved, setError)
  }
  if (reviewer?.own && reviewBy)
    return (
      <>
        <p>
          {t('evaluation.reviewing', { day: format.date(reviewBy) })}{' '}
          <button type="button" className="link-button" onClick={leave}>
            {t('evaluation.reviewLeave')}
          </button>
        </p>
        <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      </>
    )
  const inTwoWeeks = new Date(Date.parse(today()) + usual * 86_400_000).toISOString().slice(0, 10)
  return (
    <Form
      quiet
      submit={t('evaluation.review')}
      onSubmit={async (data) => onMoved(await move(evaluation, 'review', { by: textOf(data, 'by') }))}
    >
      <Field
        type="date"
        name="by"
        required
        label={t('evaluation.reviewBy')}
        min={today()}
        defaultValue={inTwoWeeks}
      />
    </Form>
  )
}

export function Course({ evaluation }: { evaluation: Evaluation }) {
  const { t, format, language } = useLanguage()
  if (evaluation.history.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="course">
      <h2 id="course" className="sheet-heading">
        {t('evaluation.course')}
      </h2>
      <ol className="history">
        {evaluation.history.map(({ id, move: name, movedAt, movedBy, because, returnReasons: given }) => (
          <li key={id}>
            <p>
              {t('evaluation.moved', {
                name: personName(movedBy ?? '', t),
                did: t(`evaluation.did.${name}`),
                moment: format.moment(movedAt),
              })}
            </p>
            {given.length > 0 && (
              <ul className="bullets small">
                {given.map((reason) => (
                  <li key={reason}>{returnReasons.find((one) => one.id === reason)?.name[language]}</li>
                ))}
              </ul>
            )}
            {because !== '' && <p className="measure as-typed">{because}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
