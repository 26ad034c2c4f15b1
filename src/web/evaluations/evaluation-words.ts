// What the fields of a self-evaluation are called, and what their values say, for its history and for choosing between two.

import type { Anchoring, EvaluationStep } from '../../domain/evaluation/content.ts'
import type { WrittenEvaluation } from '../../domain/evaluation/written.ts'
import type { SuccessId } from '../../domain/vocabulary/ids.ts'
import { targetText, valueText } from '../../messages/value-text.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Words } from '../writing/conflict.tsx'

export function useEvaluationWords(): Words<WrittenEvaluation> {
  const { t, format } = useLanguage()
  const names = useNames()
  const ofStep = (step: EvaluationStep) =>
    [
      step.goal,
      step.indicatorName,
      targetText(step.unit, step.target, t, format),
      valueText(step, t, format),
      step.attainment && names.name('attainment', step.attainment),
      step.overrideReason,
      step.mainReason && names.name('reason', step.mainReason),
      ...step.otherReasons.map((reason) => names.name('reason', reason)),
      step.reasonText,
    ]
      .filter(Boolean)
      .join(' · ')
  const ofAnchoring = ({ carriesOn, carriedBy, readiness, text }: Anchoring) =>
    [
      ...carriesOn.map((id) => t(`evaluation.carriesOn.${id}`)),
      ...carriedBy.map((id) => names.name('partner', id)),
      readiness && t(`evaluation.readiness.${readiness}`),
      text,
    ]
      .filter(Boolean)
      .join(' · ')
  return {
    name: (field) => t(`evaluation.field.${field}`),
    words: (field, value) => {
      switch (field) {
        case 'evaluatedOn':
          return format.date(value as string)
        case 'step1':
        case 'step2':
        case 'step3':
          return ofStep(value as EvaluationStep)
        case 'successes':
          return format.list((value as SuccessId[]).map((id) => names.name('success', id)))
        case 'anchoring':
          return ofAnchoring(value as Anchoring)
        default:
          return String(value)
      }
    },
  }
}
