// A survey that can be answered, and answers as a phone makes them.

import { createHash } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { v4 as randomUuid, v7 as uuid } from 'uuid'
import type { AskedSurvey, SurveyAnswer } from '../../src/contract/answering.ts'
import type { Survey } from '../../src/contract/surveys.ts'
import { effortText, showsEffort } from '../../src/domain/survey/anonymity.ts'
import { onScale, yesNo } from '../../src/domain/survey/suggest.ts'
import type { SurveyContent } from '../../src/domain/survey/survey.ts'
import type { TestApp } from './app.ts'

const words = (da: string, en = '') => ({ da, en, own: '' })

/** Two questions, open to everyone for a hundred years. */
export const surveyContent = (changes: Partial<SurveyContent> = {}): SurveyContent => ({
  title: words('Naboskab', 'Neighbours'),
  opensOn: '2020-01-01',
  closesOn: '2120-01-01',
  invited: 40,
  third: null,
  questions: [
    { ...onScale(uuid()), words: words('Hvor tryg er du?', 'How safe do you feel?') },
    { ...yesNo(uuid()), words: words('Kender du en nabo?', 'Do you know a neighbour?') },
  ],
  remark: true,
  oneTime: false,
  ...changes,
})

/** What a phone searches for. */
export function findEffort(ticket: string, answer: string): number {
  let tried = 0
  while (
    !showsEffort(
      createHash('sha256')
        .update(effortText(ticket, answer, tried))
        .digest(),
    )
  )
    tried += 1
  return tried
}

/** As long ago as a person needs to answer. */
export async function readLongAgo(test: TestApp, code: string): Promise<AskedSurvey> {
  const realNow = Date.now
  Date.now = () => realNow() - 20_000
  try {
    const response = await test.app.inject({ url: `/api/surveys/${code}/questions` })
    if (response.statusCode !== 200) throw new Error(response.body)
    return response.json<AskedSurvey>()
  } finally {
    Date.now = realNow
  }
}

/** Answers the questions of a survey in their order; null leaves one out. */
export async function answerAs(
  test: TestApp,
  { code, content }: Pick<Survey, 'code' | 'content'>,
  values: readonly (number | null)[],
  changes: Partial<SurveyAnswer> = {},
): Promise<LightMyRequestResponse> {
  const { ticket } = await readLongAgo(test, code)
  const id = changes.id ?? randomUuid()
  const answer: SurveyAnswer = {
    ...{ id, ticket, effort: findEffort(ticket, id), language: 'da', remark: '', website: '' },
    values: content.questions.flatMap(({ id: question }, place) => {
      const value = values[place] ?? null
      return value === null ? [] : [{ question, value }]
    }),
    ...changes,
  }
  return test.app.inject({ method: 'POST', url: `/api/surveys/${code}/answers`, payload: answer })
}
