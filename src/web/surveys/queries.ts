// Asks for surveys, and writes them.

import { queryOptions } from '@tanstack/react-query'
import type { Survey, Surveys } from '../../contract/surveys.ts'
import type { SurveyContent } from '../../domain/survey/survey.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

const beside = (activityId: string) => `/api/activities/${encodeURIComponent(activityId)}/surveys`
const address = (id: string) => `/api/surveys/${encodeURIComponent(id)}`

export function surveysQuery(activityId: string) {
  return queryOptions({
    queryKey: ['surveys', activityId],
    queryFn: ({ signal }) => request<Surveys>(beside(activityId), { signal }),
  })
}

export function surveyQuery(id: string) {
  return queryOptions({
    queryKey: ['survey', id],
    queryFn: ({ signal }) => request<Survey>(address(id), { signal }),
  })
}

export const addSurvey = (activityId: string, content: SurveyContent): Promise<Survey> =>
  send('POST', beside(activityId), content)

export const saveSurvey = (id: string, version: number, content: SurveyContent): Promise<Survey> =>
  send('PUT', address(id), content, version)

export const closeSurvey = (id: string): Promise<Survey> => send('POST', `${address(id)}/close`)
export const takeSurveyIn = (id: string): Promise<Survey> => send('POST', `${address(id)}/take-in`)
export const deleteSurvey = (id: string): Promise<unknown> => send('DELETE', address(id))
export const restoreSurvey = (id: string): Promise<Survey> => send('POST', `${address(id)}/restore`)

export const makeOwnCodes = (id: string, count: number): Promise<{ codes: string[] }> =>
  send('POST', `${address(id)}/codes`, { count })

/** What residents type, or scan. */
export const answeringAddress = (code: string) => `${location.origin}/svar/${code}`
