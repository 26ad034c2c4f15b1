// What someone did with a plan when they took a step of its life, in words: a status alone doesn't tell.

import { useQuery } from '@tanstack/react-query'
import type { Plan } from '../../contract/plans.ts'
import { planStatuses } from '../../domain/plan/status.ts'
import type { MessageKey } from '../../messages/da.ts'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { decisionsQuery } from './queries.ts'

export type Step = Plan['statusSteps'][number]

export function useStepWords({ id, statusSteps }: Plan): (step: Step) => string {
  const { t, format } = useLanguage()
  const decisions = useQuery(decisionsQuery(id)).data?.items ?? []
  const key = (step: Step): MessageKey => {
    // A decision and its step are stored in one go, and so at one moment.
    const made = decisions.find(({ decidedAt }) => decidedAt === step.takenAt)
    if (made) return `plan.step.${made.outcome}`
    if (decisions.some(({ reopenedAt }) => reopenedAt === step.takenAt)) return 'plan.step.reopened'
    const before = statusSteps[statusSteps.indexOf(step) + 1]
    if (step.status === 'draft') return before ? 'plan.step.draft' : 'plan.step.created'
    const back = before && planStatuses.indexOf(step.status) < planStatuses.indexOf(before.status)
    return back ? 'plan.step.openedAgain' : `plan.step.${step.status}`
  }
  return (step) => {
    const said = { step: t(key(step)), moment: format.moment(step.takenAt) }
    return step.takenBy === null
      ? t('plan.step.at', said)
      : t('plan.step.by', { ...said, name: personName(step.takenBy, t) })
  }
}
