// A self-evaluation as a chain of three measured steps, read from left to right, or downwards on a phone. A link breaks
// where a step that was not reached follows: red and dashed, with words.

import type { Activity } from '../../contract/activities.ts'
import { targetText, valueText } from '../../messages/value-text.ts'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'

type Step = Activity['selfEvaluations'][number]['steps'][number]

function holds(step: Step): boolean {
  return step.attainment === 'reached' || step.attainment === 'partly'
}

function StepBox({ step, last }: { step: Step; last: boolean }) {
  const { t, format } = useLanguage()
  const facts = [
    [t('activity.indicator'), step.indicator],
    [t('activity.target'), targetText(step.unit, step.target, t, format)],
    [t('activity.result'), valueText(step, t, format)],
  ] as const
  return (
    <div className={`step step-${step.attainment}`}>
      <p className="step-number">
        {t('activity.step', { step: step.step })}
        {last && ` · ${t('activity.stepGoal')}`}
      </p>
      <h3>{step.goal || t('common.notGiven')}</h3>
      <dl className="step-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value === '' ? 'quiet' : undefined}>{value || t('common.notGiven')}</dd>
          </div>
        ))}
      </dl>
      <AttainmentBadge attainment={step.attainment} />
    </div>
  )
}

export function Chain({ steps }: { steps: readonly Step[] }) {
  const { t } = useLanguage()
  const broken = steps.findIndex((step, index) => index > 0 && !holds(step))
  return (
    <ol className="chain">
      {steps.map((step, index) => (
        <li key={step.boxId}>
          {index > 0 && (
            <span className={index === broken ? 'link-line link-broken' : 'link-line'}>
              {index === broken && <span className="visually-hidden">{t('activity.chainBroken')}</span>}
            </span>
          )}
          <StepBox step={step} last={index === steps.length - 1} />
        </li>
      ))}
    </ol>
  )
}
