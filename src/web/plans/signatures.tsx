// Who has said yes to the plan, and the way to say so for those who may.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan } from '../../contract/plans.ts'
import { type Signatory, signatories } from '../../domain/plan/content.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { planQuery, signPlan, withdrawSignature } from './queries.ts'

/** Nothing where nobody has said yes and the reader can't either: plans that came as forms have none. */
export function Signatures({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [error, setError] = useState<unknown>()
  const { queryKey } = planQuery(plan.id)
  const act = async (answer: Promise<Plan>, done: string) => {
    setBusy(true)
    setError(undefined)
    setSaid('')
    try {
      client.setQueryData(queryKey, await answer)
      setSaid(done)
    } catch (cause) {
      setError(cause)
      await client.invalidateQueries({ queryKey })
    }
    setBusy(false)
  }
  if (plan.signable.length === 0 && signatories.every((signatory) => !plan.signedOn[signatory])) return null
  return (
    <section className="sheet" aria-labelledby="signatures">
      <h2 id="signatures" className="sheet-heading">
        {t('plan.signatures')}
      </h2>
      <ul className="plan-list">
        {signatories.map((signatory) => (
          <SignatureLine
            key={signatory}
            plan={plan}
            signatory={signatory}
            onSign={() => busy || void act(signPlan(plan, signatory), t(`plan.signDone.${signatory}`))}
            onWithdraw={() =>
              busy || void act(withdrawSignature(plan.id, signatory), t(`plan.withdrawDone.${signatory}`))
            }
          />
        ))}
      </ul>
      <p role="status" className="said">
        {said}
      </p>
      <div role="alert">
        {error instanceof ApiError && error.code === 'changed-meanwhile' ? (
          <p className="problem-text">{t('plan.signChanged')}</p>
        ) : (
          error !== undefined && <ProblemText error={error} />
        )}
      </div>
    </section>
  )
}

function SignatureLine(props: {
  plan: Plan
  signatory: Signatory
  onSign: () => void
  onWithdraw: () => void
}) {
  const { t, format } = useLanguage()
  const { plan, signatory } = props
  const day = plan.signedOn[signatory]
  const given = plan.signatures.find((signature) => signature.signatory === signatory)
  return (
    <li>
      <span>
        {t(`plan.signed.${signatory}`)}
        {given && given.changedSince.length > 0 && (
          <span className="small">
            {t('plan.changedSince', {
              fields: format.list(given.changedSince.map((field) => t(`edit.plan.${field}`))),
            })}
          </span>
        )}
      </span>
      <span className="quiet">
        {!day
          ? t('plan.lacking')
          : given
            ? t('plan.signedBy', { day: format.date(day), name: given.signedBy })
            : format.date(day)}
      </span>
      {plan.signable.includes(signatory) && (
        <ConfirmButton
          key="sign"
          main
          label={t(`plan.sign.${signatory}`)}
          about=""
          question={t(`plan.signQuestion.${signatory}`)}
          onConfirm={props.onSign}
        />
      )}
      {given?.withdrawable && (
        <ConfirmButton
          key="withdraw"
          label={t(`plan.withdraw.${signatory}`)}
          about=""
          question={t(`plan.withdrawQuestion.${signatory}`)}
          onConfirm={props.onWithdraw}
        />
      )}
    </li>
  )
}
