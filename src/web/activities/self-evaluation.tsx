// A self-evaluation whole: the chain, and around it what the plan made of it.

import type { Activity } from '../../contract/activities.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { Chain } from './chain.tsx'

type Evaluation = Activity['selfEvaluations'][number]

function Reasons({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useLanguage()
  const names = useNames()
  if (evaluation.mainReason === null) return null
  return (
    <div>
      <h3>{t('activity.reasons')}</h3>
      <ul className="plain-list">
        <li>
          <strong>{names.name('reason', evaluation.mainReason)}</strong>
          {evaluation.otherReasons.length > 0 && (
            <span className="quiet small"> {t('activity.mainReason').toLowerCase()}</span>
          )}
        </li>
        {evaluation.otherReasons.map((reason) => (
          <li key={reason}>{names.name('reason', reason)}</li>
        ))}
      </ul>
    </div>
  )
}

function Successes({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useLanguage()
  const names = useNames()
  if (evaluation.successes.length === 0) return null
  return (
    <div>
      <h3>{t('activity.successes')}</h3>
      <ul className="plain-list">
        {evaluation.successes.map((success) => (
          <li key={success}>{names.name('success', success)}</li>
        ))}
      </ul>
    </div>
  )
}

export function SelfEvaluation({ evaluation, earlier }: { evaluation: Evaluation; earlier?: boolean }) {
  const { t, format } = useLanguage()
  const date = format.date(evaluation.evaluatedOn)
  return (
    <section className="sheet">
      <div className="sheet-heading">
        <h2>{earlier ? t('activity.earlier', { date }) : t('activity.chain')}</h2>
        {!earlier && (
          <>
            <p className="measure wide-only">{t('activity.chainText')}</p>
            <p className="measure narrow-only">{t('activity.chainTextNarrow')}</p>
          </>
        )}
        <p className="small">
          {t('activity.evaluated', { date })} · {t(`activity.state.${evaluation.state}`)}
        </p>
      </div>
      <Chain steps={evaluation.steps} />
      <div className="evaluation-notes">
        <Reasons evaluation={evaluation} />
        <Successes evaluation={evaluation} />
        {evaluation.learned !== '' && (
          <div>
            <h3>{t('activity.learned')}</h3>
            <p>{evaluation.learned}</p>
          </div>
        )}
      </div>
    </section>
  )
}
