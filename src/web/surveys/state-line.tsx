// Whether a survey is open, and until when.

import type { ListedSurvey, Survey } from '../../contract/surveys.ts'
import type { SurveyContent } from '../../domain/survey/survey.ts'
import { useLanguage } from '../lib/language.tsx'

export function StateLine({
  survey,
}: {
  survey: Pick<ListedSurvey, 'state'> &
    Pick<SurveyContent, 'opensOn' | 'closesOn'> &
    Partial<Pick<Survey, 'closedOn'>>
}) {
  const { t, format } = useLanguage()
  const { state, opensOn, closesOn, closedOn } = survey
  const day = state === 'coming' ? opensOn : state === 'closed' ? (closedOn ?? closesOn) : closesOn
  return <>{t(`surveys.state.${state}`, { day: format.date(day) })}</>
}
