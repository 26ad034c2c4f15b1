// One of the three steps: a goal chosen from the theory of change, what was found, how far it came, and why not further.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Evaluation, KnownGoal } from '../../contract/evaluations.ts'
import { computedOf } from '../../domain/evaluation/computed.ts'
import { type EvaluationStep, emptyStep, isUnmet, type StepNumber } from '../../domain/evaluation/content.ts'
import { overrides } from '../../domain/evaluation/lacks.ts'
import { attainmentIds, unmetReasonIds } from '../../domain/vocabulary/ids.ts'
import { targetText, valueText } from '../../messages/value-text.ts'
import { Choice } from '../components/choice.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { WordChecks } from '../components/word-checks.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { ValueFields } from './value-fields.tsx'

interface Fields {
  readonly step: EvaluationStep
  readonly onChange: (changes: Partial<EvaluationStep>) => void
}

export function StepFields(
  props: Fields & {
    number: StepNumber
    known: readonly KnownGoal[]
    activity: Evaluation['activity']
    below: ReactNode
  },
) {
  const { t } = useLanguage()
  const { number, step, onChange } = props
  return (
    <section
      className="sheet form evaluation-step choose-one"
      aria-labelledby={`step-${number}`}
      id={`trin-${number}`}
    >
      <div className="sheet-heading">
        <p className="step-number">{t('evaluation.step', { step: number })}</p>
        <h2 id={`step-${number}`}>{t(`evaluation.step.${number}`)}</h2>
      </div>
      <Goal {...props} />
      {step.indicator !== null && (
        <>
          <Aim step={step} />
          <Known {...props} />
          <ValueFields step={step} onChange={onChange} />
        </>
      )}
      <Attainment step={step} onChange={onChange} />
      {isUnmet(step.attainment) && <Reasons step={step} onChange={onChange} />}
      {props.below}
    </section>
  )
}

function Goal(props: Fields & { known: readonly KnownGoal[]; activity: Evaluation['activity'] }) {
  const { t } = useLanguage()
  const names = useNames()
  const { known, step, onChange, activity } = props
  if (known.length === 0)
    return (
      <p>
        {t('evaluation.noGoals')}{' '}
        <Link to="/activities/$id/theory" params={{ id: activity.id }}>
          {t('evaluation.openTheory')}
        </Link>
      </p>
    )
  const goal = known.find(({ box }) => box === step.box)
  const take = (box: string, indicator?: string) => onChange(stepFrom(known, box, indicator, step))
  return (
    <>
      <SelectField
        label={t('evaluation.goal')}
        value={step.box ?? ''}
        options={[
          { id: '', name: t('evaluation.chooseGoal') },
          ...known.map(({ box, lane, goal: name }) => ({
            id: box,
            name: name || t('theory.box.untitled'),
            group: names.name('lane', lane),
          })),
        ]}
        onChange={(box) => take(box)}
      />
      {goal && (
        <SelectField
          label={t('evaluation.indicator')}
          value={step.indicator ?? ''}
          options={[
            { id: '', name: t('evaluation.chooseIndicator') },
            ...goal.indicators.map(({ id, name }) => ({ id, name })),
          ]}
          onChange={(indicator) => take(goal.box, indicator)}
        />
      )}
      {goal?.indicators.length === 0 && (
        <p className="small">
          {t('theory.finding.goal-without-indicator')}.{' '}
          <Link to="/activities/$id/theory" params={{ id: activity.id }}>
            {t('evaluation.openTheory')}
          </Link>
        </p>
      )}
    </>
  )
}

/** The step with another goal or indicator, as they stand now and with what is measured; what a person judged stays. */
function stepFrom(
  known: readonly KnownGoal[],
  box: string,
  indicator: string | undefined,
  step: EvaluationStep,
): EvaluationStep {
  const { attainment, overrideReason, mainReason, otherReasons, reasonText } = step
  const judged = { attainment, overrideReason, mainReason, otherReasons, reasonText }
  const goal = known.find((one) => one.box === box)
  if (!goal) return { ...emptyStep, ...judged }
  const found =
    indicator === undefined ? goal.indicators[0] : goal.indicators.find(({ id }) => id === indicator)
  if (!found) return { ...emptyStep, ...judged, box, goal: goal.goal }
  const { id, name, measuredOn: _on, feed: _feed, ...rest } = found
  return {
    ...emptyStep,
    ...judged,
    ...rest,
    result: '',
    box,
    goal: goal.goal,
    indicator: id,
    indicatorName: name,
  }
}

function Aim({ step }: { step: EvaluationStep }) {
  const { t, format } = useLanguage()
  const facts = [
    [t('evaluation.baseline'), targetText(step.unit, step.baseline, t, format)],
    [t('evaluation.target'), targetText(step.unit, step.target, t, format)],
  ] as const
  return (
    <dl className="facts small">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value || t('common.notGiven')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What has been measured, offered where something else stands there. */
function Known({ known, step, onChange }: Fields & { known: readonly KnownGoal[] }) {
  const { t, format } = useLanguage()
  const indicator = known
    .find(({ box }) => box === step.box)
    ?.indicators.find(({ id }) => id === step.indicator)
  if (!indicator?.measuredOn) return null
  const { amount, of, result, feed, unit } = indicator
  const same = amount === step.amount && of === step.of && result === step.result
  const said = feed === null ? (unit === 'text' ? 'toldBefore' : 'measured') : 'inLogbook'
  return (
    <p className="small">
      {t(`evaluation.${said}`, {
        value: valueText(indicator, t, format),
        day: format.date(indicator.measuredOn),
      })}{' '}
      {!same && (
        <button type="button" className="link-button" onClick={() => onChange({ amount, of, result })}>
          {t('evaluation.useMeasured')}
        </button>
      )}
    </p>
  )
}

function Attainment({ step, onChange }: Fields) {
  const { t } = useLanguage()
  const names = useNames()
  const computed = computedOf(step)
  return (
    <>
      <Choice
        legend={t('evaluation.attainment')}
        value={step.attainment ?? ''}
        options={attainmentIds.map((id) => ({ id, label: names.name('attainment', id) }))}
        onChange={(id) => onChange({ attainment: attainmentIds.find((one) => one === id) ?? null })}
      />
      {computed && (
        <p className="small">
          {t('evaluation.computed', { attainment: names.name('attainment', computed).toLowerCase() })}{' '}
          {step.attainment !== computed && (
            <button
              type="button"
              className="link-button"
              onClick={() => onChange({ attainment: computed, overrideReason: '' })}
            >
              {t('evaluation.followComputed')}
            </button>
          )}
        </p>
      )}
      {overrides(step, computed) && (
        <TextArea
          label={t('evaluation.overrideReason')}
          maxLength={1000}
          value={step.overrideReason}
          onChange={(overrideReason) => onChange({ overrideReason })}
        />
      )}
    </>
  )
}

function Reasons({ step, onChange }: Fields) {
  const { t } = useLanguage()
  const names = useNames()
  const reasons = names.options('reason')
  const { mainReason, otherReasons } = step
  return (
    <>
      <SelectField
        label={t('evaluation.mainReason')}
        value={mainReason ?? ''}
        options={[{ id: '', name: t('evaluation.chooseReason') }, ...reasons]}
        onChange={(id) => {
          const chosen = unmetReasonIds.find((one) => one === id) ?? null
          onChange({ mainReason: chosen, otherReasons: otherReasons.filter((one) => one !== chosen) })
        }}
      />
      {mainReason && (
        <details open={otherReasons.length > 0}>
          <summary>{t('evaluation.otherReasons')}</summary>
          <WordChecks
            legend={t('evaluation.otherReasons')}
            words={unmetReasonIds
              .filter((id) => id !== mainReason)
              .map((id) => ({ id, name: names.name('reason', id) }))}
            chosen={otherReasons}
            onChange={(chosen) => onChange({ otherReasons: chosen })}
          />
        </details>
      )}
      {mainReason && (
        <TextArea
          label={t('evaluation.reasonText')}
          maxLength={2000}
          value={step.reasonText}
          onChange={(reasonText) => onChange({ reasonText })}
        />
      )}
    </>
  )
}
