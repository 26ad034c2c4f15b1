// Granting, refusing, and taking a decision up again.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Assessment } from '../../contract/assessments.ts'
import type { Plan } from '../../contract/plans.ts'
import { type AssessmentContent, decisionLacks, type Outcome } from '../../domain/assessment/assessment.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { Form, textOf } from '../components/form.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { Demands, Lacking } from '../plans/demands.tsx'
import { planQuery } from '../plans/queries.ts'
import type { SaveState } from '../writing/auto-save.ts'
import { decide, draftLetter, reopenDecision } from './queries.ts'

/** Told of what was done, and what stands now. */
export type Decided = (answer: Assessment, did: Outcome | 'reopened') => Promise<void>

export function Decide(props: { plan: Plan; state: SaveState<AssessmentContent>; onDecided: Decided }) {
  const { t, format } = useLanguage()
  const client = useQueryClient()
  const [error, setError] = useState<unknown>()
  const { plan, state } = props
  const lacks = decisionLacks(state.content)
  const unmet = plan.demands.filter(({ met }) => !met).length
  const take = async (outcome: Outcome) => {
    setError(undefined)
    try {
      await props.onDecided(await decide(plan, outcome, state.stored.version), outcome)
    } catch (cause) {
      setError(cause)
      // What was not read may be the plan.
      await client.invalidateQueries({ queryKey: planQuery(plan.id).queryKey })
    }
  }
  return (
    <section className="sheet" aria-labelledby="decide">
      <div className="sheet-heading">
        <h2 id="decide">{t('assessment.decide')}</h2>
        <p className="measure">{t('assessment.decideText')}</p>
      </div>
      <Demands plan={plan} />
      {lacks.length > 0 ? (
        <>
          <p>{t('assessment.lacks')}</p>
          <ul className="bullets">
            {lacks.map((lack) => (
              <li key={lack}>{t(`assessment.lack.${lack}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        // What has not been stored yet is not decided on.
        <div className="cluster" inert={state.status !== 'saved'}>
          <ConfirmButton
            label={t('assessment.grant')}
            about=""
            main
            question={t('assessment.grantQuestion', {
              kroner: format.kroner(plan.fundKroner),
              count: unmet,
            })}
            onConfirm={() => void take('granted')}
          >
            <Lacking plan={plan} lead="assessment.unmet" />
            <LetterFirst planId={plan.id} outcome="granted" />
          </ConfirmButton>
          <ConfirmButton
            label={t('assessment.refuse')}
            about=""
            main
            question={t('assessment.refuseQuestion')}
            onConfirm={() => void take('refused')}
          >
            <LetterFirst planId={plan.id} outcome="refused" />
          </ConfirmButton>
        </div>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}

/** The letter as it would go out, before nothing of it can be changed. */
function LetterFirst({ planId, outcome }: { planId: string; outcome: Outcome }) {
  const { t, language } = useLanguage()
  return (
    <p>
      <a href={draftLetter(planId, outcome, language)}>{t('assessment.letterFirst')}</a>
    </p>
  )
}

export function Reopen(props: { planId: string; onReopened: Decided }) {
  const { t } = useLanguage()
  return (
    <section className="sheet" aria-labelledby="reopen">
      <div className="sheet-heading">
        <h2 id="reopen">{t('assessment.reopen')}</h2>
        <p className="measure">{t('assessment.reopenText')}</p>
      </div>
      <Form
        quiet
        submit={t('assessment.reopen')}
        onSubmit={async (data) =>
          props.onReopened(await reopenDecision(props.planId, textOf(data, 'because')), 'reopened')
        }
      >
        <TextArea label={t('assessment.because')} name="because" required maxLength={1000} />
      </Form>
    </section>
  )
}
