import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { openWithExcelJs } from '../../../test/support/files.ts'
import type { Comparison } from '../../contract/comparisons.ts'
import type { Progress } from '../../contract/progress.ts'
import { exampleIndicators } from '../../domain/example/measured.ts'

let test: TestApp
let planId: string
let leader: TestCaller
let stranger: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  const found = await test.db
    .selectFrom('indicator')
    .where('unit', '=', 'share')
    .select('planId')
    .executeTakeFirstOrThrow()
  planId = found.planId
  leader = await makeCaller(test.db, 'plan-leader', planId)
  const other = await test.db
    .selectFrom('plan')
    .where('id', '<>', planId)
    .where('status', '<>', 'draft')
    .select('id')
    .executeTakeFirstOrThrow()
  stranger = await makeCaller(test.db, 'plan-leader', other.id)
})
afterAll(() => test.close())

const url = () => `/api/plans/${planId}/progress`

describe('the progress of a plan', () => {
  it('is nobody’s who sees the plan from outside alone', async () => {
    for (const path of [url(), `${url()}.xlsx`]) {
      expect((await test.as(undefined, 'GET', path)).statusCode).toBe(401)
      expect((await test.as(await makeCaller(test.db, 'analyst'), 'GET', path)).statusCode).toBe(403)
      expect(codeOf(await test.as(stranger, 'GET', path))).toBe('not-found')
    }
  })

  it('says of each goal how it stands, with the numbers behind it', async () => {
    const progress = (await test.as(leader, 'GET', url())).json<Progress>()
    expect(progress.goals).toHaveLength(exampleIndicators.length)
    expect(progress.counts).toMatchObject({ reached: 4, overdue: 1, behind: 0 })
    const share = progress.goals.find(({ unit }) => unit === 'share')
    expect(share).toMatchObject({
      attained: { standing: 'reached', value: { amount: '19', of: 36, size: '52.78' } },
      nothingToReach: false,
    })
    expect(share?.line).toHaveLength(5)
    const sum = progress.goals.find(({ unit }) => unit === 'money')
    expect(sum?.attained.value).toMatchObject({ size: '135000', values: 3 })
    expect(progress.activities.length).toBeGreaterThan(0)
    expect(progress.activities.every(({ attainment }) => attainment !== null)).toBe(true)
  })

  it('is a workbook that another program opens', async () => {
    const answer = await test.as(leader, 'GET', `${url()}.xlsx`)
    expect(answer.statusCode).toBe(200)
    const workbook = await openWithExcelJs(answer.rawPayload)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Mål', 'Aktiviteter', 'Tal'])
    const goals = workbook.getWorksheet('Mål')
    const { unmeasured } = (await test.as(leader, 'GET', url())).json<Progress>()
    expect(goals?.rowCount).toBe(1 + exampleIndicators.length + unmeasured.length)
    const values = workbook.getWorksheet('Tal')
    const held = exampleIndicators.reduce((sum, one) => sum + one.values.length, 0)
    expect(values?.rowCount).toBe(1 + held)
    expect(values?.getRow(2).getCell(4).value).toEqual(expect.any(Number))
    expect(values?.getRow(2).getCell(3).value).toEqual(expect.any(Date))
  })
})

describe('an activity beside others of its type', () => {
  const of = (id: string) => `/api/activities/${id}/comparison`

  it('is told to its own people alone', async () => {
    const { activities } = (await test.as(leader, 'GET', url())).json<Progress>()
    const path = of(activities[0]?.id ?? '')
    expect((await test.as(undefined, 'GET', path)).statusCode).toBe(401)
    expect((await test.as(await makeCaller(test.db, 'analyst'), 'GET', path)).statusCode).toBe(403)
    expect(codeOf(await test.as(stranger, 'GET', path))).toBe('not-found')
  })

  it('has at least five other plans behind each number, and counts what the tables say', async () => {
    const { activities } = (await test.as(leader, 'GET', url())).json<Progress>()
    for (const { id, activityType } of activities) {
      const told = (await test.as(leader, 'GET', of(id))).json<Comparison>()
      const others = await test.db
        .selectFrom('activity')
        .innerJoin('selfEvaluation as evaluation', 'evaluation.activityId', 'activity.id')
        .innerJoin('selfEvaluationStep as step', 'step.selfEvaluationId', 'evaluation.id')
        .where('step.step', '=', 3)
        .where('activity.activityTypeId', '=', activityType)
        .where('activity.planId', '<>', planId)
        .select(['activity.planId', 'step.attainment'])
        .execute()
      const plans = (rows: typeof others) => new Set(rows.map((row) => row.planId)).size
      const reached = others.filter(({ attainment }) => attainment === 'reached')
      const missed = others.filter(({ attainment }) => attainment !== 'reached')
      expect(told.activityType).toBe(activityType)
      expect(told.others).toEqual(
        plans(others) < 5 ? null : { activities: others.length, plans: plans(others) },
      )
      if (told.reached) {
        expect(told.reached).toMatchObject({ count: reached.length, of: others.length })
        for (const part of [reached, missed]) expect([0, 5, 99]).toContain(Math.min(plans(part), 5))
      } else expect(Math.min(...[others, reached, missed].map(plans).filter((n) => n > 0))).toBeLessThan(5)
      expect(told.attendance).toBeNull()
      expect(told.indicators.every((one) => one.plans >= 5)).toBe(true)
    }
  })
})
