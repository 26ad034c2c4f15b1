import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import { type Evaluations, openEvaluations } from '../../../test/support/evaluations.ts'
import { writtenWhole } from '../../../test/support/written-whole.ts'
import type { Evaluation } from '../../contract/evaluations.ts'

let own: Evaluations
let evaluation: Evaluation
beforeAll(async () => {
  own = await openEvaluations()
  const begun = await own.begin(own.activities[0] ?? '')
  evaluation = await own.save(begun, writtenWhole(begun.content))
})
afterAll(() => own.test.close())

type Content = Evaluation['content']
const put = async (content: object) => {
  const { id, version } = evaluation
  const saved = await own.test.as(own.worker, 'PUT', `/api/evaluations/${id}`, content, version)
  expect(saved.statusCode, saved.body).toBe(200)
  evaluation = saved.json()
}

/** What is lacking with these changes, which keep it from being handed in. */
async function lackingWith(changes: Partial<Content>): Promise<Evaluation['lacks']> {
  const { content } = evaluation
  await put({ ...content, ...changes })
  const { id, version, lacks } = evaluation
  const refused = await own.test.as(own.worker, 'POST', `/api/evaluations/${id}/submit`, undefined, version)
  expect(codeOf(refused)).toBe('evaluation-incomplete')
  await put(content)
  return lacks
}

describe('a self-evaluation', () => {
  it('is held against what its indicators say, whatever target is sent', async () => {
    const { content } = evaluation
    await put({
      ...content,
      steps: content.steps.map((step) => ({ ...step, unit: 'count', target: '1', baseline: '0' })),
    })
    expect(evaluation.content).toEqual(content)
  })

  it('keeps no reason why a goal was not reached beside one that was', async () => {
    const { content } = evaluation
    await put({
      ...content,
      steps: content.steps.map((step) => ({ ...step, mainReason: 'resources', reasonText: 'Syg' })),
    })
    expect(evaluation.content).toEqual(content)
  })

  it('is handed in of no day before the plan or after today', async () => {
    expect(await lackingWith({ evaluatedOn: '1999-12-31' })).toEqual([
      { code: 'day-before-plan', step: null },
    ])
  })

  it('is handed in with the short-term goal at the third step, and no indicator twice', async () => {
    const [one, two] = evaluation.content.steps
    if (!one || !two) throw new Error('there are three steps')
    expect(await lackingWith({ steps: [one, two, two] })).toEqual([
      { code: 'short-term-goal', step: 3 },
      { code: 'same-indicator', step: 3 },
    ])
  })

  it('is not accepted of a day that hasn’t come', async () => {
    const { id } = await own.move(own.worker, evaluation, 'submit')
    const { version } = await own.test.db
      .updateTable('selfEvaluation')
      .set({ evaluatedOn: '2062-01-01' })
      .where('id', '=', id)
      .returning('version')
      .executeTakeFirstOrThrow()
    const refused = await own.test.as(
      own.consultant,
      'POST',
      `/api/evaluations/${id}/accept`,
      undefined,
      version,
    )
    expect(codeOf(refused)).toBe('evaluation-day')
  })
})
