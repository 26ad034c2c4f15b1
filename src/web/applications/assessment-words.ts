// What an assessment's fields are called, and what their values say, for those who choose between two or look back.

import type { AssessmentContent } from '../../domain/assessment/assessment.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Words } from '../writing/conflict.tsx'

export function useAssessmentWords(): Words<AssessmentContent> {
  const { t, format } = useLanguage()
  const names = useNames()
  return {
    name: (field) => t(`assessment.field.${field}`),
    words: (field, value) => {
      if (field !== 'scores') return String(value) || t('edit.nothing')
      const scores = value as AssessmentContent['scores']
      if (scores.length === 0) return t('edit.nothing')
      const inOrder = names.vocabulary.assessmentCriteria.flatMap(
        (criterion) => scores.find(({ id }) => id === criterion.id) ?? [],
      )
      return format.list(
        inOrder.map(({ id, score, reason }) =>
          [`${names.name('assessmentCriterion', id)} ${score}`, reason].filter(Boolean).join(': '),
        ),
      )
    },
  }
}
