// Where a plan is in its life, the step that comes next, and what it lacks before it begins.

import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Plan } from '../../contract/plans.ts'
import { type PlanStatus, planStatuses } from '../../domain/plan/status.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { useMayIn } from '../session/queries.ts'
import { Demands, Lacking } from './demands.tsx'
import { movePlan, planQuery } from './queries.ts'
import { type Step, useStepWords } from './step-words.ts'

/** A plan that is over needs nothing more. */
const asksFor: readonly PlanStatus[] = ['draft', 'applied', 'granted', 'running']

export function PlanLife({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const words = useStepWords(plan)
  const [newest] = plan.statusSteps
  const at = planStatuses.indexOf(plan.status)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="sheet plan-life" aria-labelledby="plan-life">
      <div className="sheet-heading">
        <h2 id="plan-life" tabIndex={-1} ref={heading}>
          {t('plan.life')}
        </h2>
        <p role="status">{newest && words(newest)}</p>
      </div>
      <ol className="life">
        {planStatuses.map((status, index) => (
          <li
            key={status}
            className={index < at ? 'life-past' : index === at ? 'life-now' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {t(`plan.status.${status}`)}
          </li>
        ))}
      </ol>
      <Papers plan={plan} />
      <NextSteps plan={plan} onMoved={() => heading.current?.focus()} />
      {plan.statusSteps.length > 1 && <Steps plan={plan} words={words} />}
      {asksFor.includes(plan.status) && <Demands plan={plan} />}
    </section>
  )
}

/** The application, for the fund its assessment, and the agreements. */
function Papers({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const assesses = useMayIn('assess-plans', plan.id)
  const written = plan.challenges.length + plan.contextFigures.length + plan.expectedActivities.length > 0
  const writable = plan.editable && plan.status === 'draft'
  const open = plan.status === 'applied'
  const assessed = assesses && (open || (written && plan.status !== 'draft'))
  return (
    <p className="cluster">
      {(written || writable) && (
        <Link to="/plans/$id/application" params={{ id: plan.id }}>
          {t(writable ? 'application.write' : 'application.read')}
        </Link>
      )}
      {assessed && (
        <Link to="/plans/$id/assessment" params={{ id: plan.id }}>
          {t(open ? 'assessment.open' : 'assessment.show')}
        </Link>
      )}
      <Link to="/plans/$id/agreements" params={{ id: plan.id }}>
        {t('agreements.title')}
      </Link>
    </p>
  )
}

/** What a step onward means, and what speaks against taking it now. */
function useAskOnward(): (plan: Plan, status: PlanStatus) => string {
  const { t, format } = useLanguage()
  return ({ demands, startsOn }, status) => {
    if (status === 'applied') return t('application.ask', { count: demands.filter(({ met }) => !met).length })
    if (status === 'running' && startsOn > today())
      return t('plan.ask.runningEarly', { day: format.date(startsOn) })
    return t(status === 'closed' ? 'plan.ask.closed' : 'plan.ask.onward')
  }
}

/** The button that was pressed is gone once the step has been taken. */
function NextSteps({ plan, onMoved }: { plan: Plan; onMoved: () => void }) {
  const { t } = useLanguage()
  const askOnward = useAskOnward()
  const client = useQueryClient()
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  if (plan.nextStatuses.length === 0) return null
  const move = async (status: PlanStatus) => {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      client.setQueryData(planQuery(plan.id).queryKey, await movePlan(plan.id, status))
      onMoved()
      await client.invalidateQueries({ queryKey: ['own-plans'] })
    } catch (cause) {
      setError(cause)
    }
    setBusy(false)
  }
  const from = planStatuses.indexOf(plan.status)
  return (
    <>
      <div className="cluster">
        {plan.nextStatuses.map((status) => {
          const onward = planStatuses.indexOf(status) > from
          return (
            <ConfirmButton
              key={status}
              label={t(onward ? `plan.move.${status}` : `plan.back.${status}`)}
              about=""
              main={onward ? 'filled' : true}
              question={onward ? askOnward(plan, status) : t('plan.askBack')}
              onConfirm={() => void move(status)}
            >
              {status === 'applied' && onward && <BeforeSending plan={plan} />}
            </ConfirmButton>
          )
        })}
      </div>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </>
  )
}

/** What the plan lacks, and what becomes of an application that has been sent. */
function BeforeSending({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  return (
    <>
      <Lacking plan={plan} lead="application.lacking" />
      <p className="measure">{t('application.afterSending')}</p>
    </>
  )
}

/** Every step that has been taken, with who and when. */
function Steps({ plan, words }: { plan: Plan; words: (step: Step) => string }) {
  const { t } = useLanguage()
  return (
    <details className="plan-steps">
      <summary>{t('plan.steps', { count: plan.statusSteps.length })}</summary>
      <ul className="plan-list">
        {plan.statusSteps.map((step) => (
          <li key={step.takenAt}>
            <span>{words(step)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
