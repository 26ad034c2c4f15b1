// The one step onward from a draft, what it still lacks before that, and the way to be rid of it.

import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Evaluation } from '../../contract/evaluations.ts'
import { computedOfAll } from '../../domain/evaluation/computed.ts'
import type { EvaluationContent } from '../../domain/evaluation/content.ts'
import { type LackCode, lacksOf } from '../../domain/evaluation/lacks.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { discard, type Moved, move } from './queries.ts'
import { placeOf } from './whole-fields.tsx'

/** Where what is asked of the form as a whole is written. */
const wholeLacks: Partial<Record<LackCode, keyof typeof placeOf>> = {
  ...{ 'day-in-future': 'day', 'day-before-plan': 'day', learned: 'learned', readiness: 'anchoring' },
}

/** What is missing, each a way to where it is written; and the one step onward once nothing is. */
export function HandIn(props: Moved & { content: EvaluationContent; saved: boolean; version: number }) {
  const { t } = useLanguage()
  const [error, setError] = useState<unknown>()
  const { evaluation, content, saved, version, onMoved } = props
  const lacks = lacksOf(content, computedOfAll(content), {
    ...{ from: evaluation.from, today: today() },
    laneOf: (id) => evaluation.known.find(({ box }) => box === id)?.lane,
  })
  const submit = async () => {
    setError(undefined)
    try {
      onMoved(await move({ id: evaluation.id, version }, 'submit'))
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="sheet form" aria-labelledby="hand-in">
      <h2 id="hand-in">{t(lacks.length > 0 ? 'evaluation.lacks' : 'evaluation.move.submit')}</h2>
      {lacks.length > 0 ? (
        <ul className="bullets">
          {lacks.map(({ code, step }) => (
            <li key={`${step} ${code}`}>
              <a href={`#${step === null ? placeOf[wholeLacks[code] ?? 'learned'] : `trin-${step}`}`}>
                {step === null
                  ? t(`evaluation.lack.${code}`)
                  : t('evaluation.lackOfStep', { step, lack: t(`evaluation.lack.${code}`) })}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t('evaluation.whole')}</p>
          <p>
            {/* What has not been stored yet is not handed in. */}
            <button
              type="button"
              className="button button-filled"
              disabled={!saved}
              onClick={() => void submit()}
            >
              {t('evaluation.move.submit')}
            </button>
          </p>
        </>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}

export function Discard(props: { evaluation: Evaluation; version: number; forget: () => void }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { evaluation, version, forget } = props
  const remove = async () => {
    await discard(evaluation.id, version)
    forget()
    await client.invalidateQueries({ refetchType: 'none' })
    await navigate({ to: '/plans/$id/evaluations', params: { id: evaluation.plan.id } })
  }
  return (
    <section className="sheet">
      <ConfirmButton
        label={t('evaluation.delete')}
        about={evaluation.activity.title}
        question={t('evaluation.deleteQuestion')}
        onConfirm={() => void remove()}
      />
    </section>
  )
}
