// A self-evaluation to be read: the three steps as a chain, and around them what the plan made of it.

import type { ReactNode } from 'react'
import type { Evaluation } from '../../contract/evaluations.ts'
import { type StepNumber, stepNumbers } from '../../domain/evaluation/content.ts'
import { targetText, valueText } from '../../messages/value-text.ts'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

type Step = Evaluation['content']['steps'][number]

export function EvaluationView(props: {
  evaluation: Evaluation
  /** What stands below each step. */
  below: (step: StepNumber) => ReactNode
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { content, computed } = props.evaluation
  const { anchoring, successes, learned } = content
  return (
    <div className="stack-l">
      {stepNumbers.map((number, index) => {
        const step = content.steps[index]
        return (
          step && (
            <StepView key={number} {...{ step, number }} computed={computed[index] ?? null}>
              {props.below(number)}
            </StepView>
          )
        )
      })}
      <section className="sheet evaluation-notes">
        {successes.length > 0 && (
          <div>
            <h2>{t('evaluation.successes')}</h2>
            <ul className="plain-list">
              {successes.map((id) => (
                <li key={id}>{names.name('success', id)}</li>
              ))}
            </ul>
          </div>
        )}
        {learned !== '' && (
          <div>
            <h2>{t('evaluation.learned')}</h2>
            <p className="measure as-typed">{learned}</p>
          </div>
        )}
        <div>
          <h2>{t('evaluation.anchoring')}</h2>
          {anchoring.carriesOn.length === 0 ? (
            <p className="quiet">{t('evaluation.nothingCarriesOn')}</p>
          ) : (
            <p>
              {format.sentenceList(anchoring.carriesOn.map((id) => t(`evaluation.carriesOn.${id}`)))}
              {anchoring.carriedBy.length > 0 &&
                ` – ${format.sentenceList(anchoring.carriedBy.map((id) => names.name('partner', id)))}`}
              {anchoring.readiness && ` (${t(`evaluation.readiness.${anchoring.readiness}`).toLowerCase()})`}
            </p>
          )}
          {anchoring.text !== '' && <p className="measure as-typed">{anchoring.text}</p>}
        </div>
      </section>
    </div>
  )
}

function StepView(props: {
  step: Step
  number: number
  computed: Evaluation['computed'][number] | null
  children: ReactNode
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { step, number, computed } = props
  const facts = [
    [t('evaluation.indicator'), step.indicatorName],
    [t('evaluation.baseline'), targetText(step.unit, step.baseline, t, format)],
    [t('evaluation.target'), targetText(step.unit, step.target, t, format)],
    [t('evaluation.result'), valueText(step, t, format)],
  ] as const
  return (
    <section className="sheet evaluation-step" aria-label={t('evaluation.step', { step: number })}>
      <p className="step-number">{t('evaluation.step', { step: number })}</p>
      <h2>{step.goal || t('common.notGiven')}</h2>
      <p>
        {step.attainment ? (
          <AttainmentBadge attainment={step.attainment} />
        ) : (
          <span className="quiet">{t('common.notGiven')}</span>
        )}
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd className={value === '' ? 'quiet' : 'as-typed'}>{value || t('common.notGiven')}</dd>
          </div>
        ))}
      </dl>
      {computed && step.attainment !== computed && (
        <p className="measure">
          {t('evaluation.computed', { attainment: names.name('attainment', computed).toLowerCase() })}{' '}
          {step.overrideReason}
        </p>
      )}
      {step.mainReason && (
        <p className="measure">
          <span className="quiet">{t('evaluation.because.of')}</span>{' '}
          <strong>{names.name('reason', step.mainReason)}</strong>
          {step.otherReasons.length > 0 &&
            ` · ${step.otherReasons.map((reason) => names.name('reason', reason)).join(' · ')}`}
          {step.reasonText !== '' && <span className="as-typed block">{step.reasonText}</span>}
        </p>
      )}
      {props.children}
    </section>
  )
}
