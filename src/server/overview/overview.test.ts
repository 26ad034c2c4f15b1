import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { percent, publishedShape } from '../../cli/published-shape.ts'
import type { ActivityList } from '../../contract/activities.ts'
import type { CrossedReasonsAnswer, Overview } from '../../contract/overview.ts'
import type { PlanList } from '../../contract/plans.ts'
import published from '../../domain/example/published-figures.json' with { type: 'json' }
import { type ActivityFilter, filterParameters, filterValues } from '../../domain/overview/filter.ts'
import type { Crossing } from '../../domain/overview/reasons.ts'
import { refreshOverview } from './projection.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ example: true })
})
afterAll(() => test.close())

const query = (filter: ActivityFilter) => new URLSearchParams(filterParameters(filter))
const overviewOf = (filter: ActivityFilter) => test.get<Overview>(`/api/overview?${query(filter)}`)
const activitiesOf = async (filter: ActivityFilter) =>
  (await test.get<ActivityList>(`/api/activities?pageSize=10&${query(filter)}`)).total

describe('the published figures come out of the overview', () => {
  it('for every key that speaks of plans and activities', async () => {
    const found = publishedShape(await overviewOf({ programme: ['2006-10'] }))
    expect(found.programme.plansSupported).toBe(published.programme.plansSupported)
    expect(found.programme.socialEffortsMillionDkk).toBe(published.programme.socialEffortsMillionDkk)
    expect(found.programme.millionDkkPerPlan).toBe(published.programme.millionDkkPerPlan)
    expect(found.programme.lastPlansEnd).toBe(published.programme.lastPlansEnd)
    expect(found.programme.fundShare).toBe(published.programme.fundShare)
    expect(found.programme.localShare).toBe(published.programme.localShare)
    expect(found.selfEvaluations.count).toBe(published.selfEvaluations.count)
    expect(found.selfEvaluations.effortAreas).toBe(published.selfEvaluations.effortAreas)
    expect(found.selfEvaluations.activityTypes).toBe(published.selfEvaluations.activityTypes)
    expect(found.plansWithActivitiesInArea.values).toEqual(published.plansWithActivitiesInArea.values)
    expect(found.targetGroups.values).toEqual(published.targetGroups.values)
    expect(found.activityTypesPerArea.values).toEqual(published.activityTypesPerArea.values)
    for (const block of ['nearMunicipalCore', 'nearCivilSociety'] as const) {
      expect(found.allResidentsShare[block]).toMatchObject(published.allResidentsShare[block])
    }
    expect(found.attainment.shortTermGoalReachedPercent).toBe(
      published.attainment.shortTermGoalReachedPercent,
    )
    expect(found.attainment.denominator).toBe(published.attainment.denominator)
    const { count, of } = found.attainment.unmetForMeasurementReasons
    expect(percent({ count, of, low: null, high: null }, 0)).toBe(33)
  })

  it('and is marked as example data', async () => {
    expect((await overviewOf({})).exampleData).toBe(true)
  })
})

const some = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1, maxLength: 3 }), { nil: undefined })
const year = fc.option(fc.integer({ min: 2007, max: 2017 }), { nil: undefined })
const anyFilter = fc
  .record({
    municipality: some(filterValues.municipality.slice(0, 40)),
    effortArea: some(filterValues.effortArea),
    activityType: some(filterValues.activityType),
    targetGroup: some(filterValues.targetGroup),
    role: some(filterValues.role),
    from: year,
    to: year,
  })
  .map(
    (filter): ActivityFilter =>
      Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
  )

describe('a figure and the list behind it', () => {
  it('agree for any filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const overview = await overviewOf(filter)
        expect(await activitiesOf(filter)).toBe(overview.activities)
        const plans = await test.get<PlanList>(`/api/plans?pageSize=10&${query(filter)}`)
        expect(plans.total).toBe(overview.plans)
      }),
      { numRuns: 60 },
    )
  })

  it('agree for each figure of the page', async () => {
    const overview = await overviewOf({})
    for (const { id, takesPart, alone } of overview.targetGroups) {
      expect(await activitiesOf({ targetGroup: [id] })).toBe(takesPart)
      expect(await activitiesOf({ targetGroup: [id], alone: true })).toBe(alone)
    }
    for (const { id, activities } of overview.attainment.byState) {
      expect(await activitiesOf({ attainment: [id] })).toBe(activities)
    }
    for (const { id, activities } of overview.unmetReasons.main) {
      expect(await activitiesOf({ reason: [id] })).toBe(activities)
    }
    for (const { id, activities } of overview.activityTypes) {
      expect(await activitiesOf({ activityType: [id] })).toBe(activities)
    }
    const { effortAreas, share } = overview.allResidentsShare.nearCivilSociety
    expect(await activitiesOf({ effortArea: effortAreas, targetGroup: ['all-residents'] })).toBe(share.count)
    expect(await activitiesOf({ effortArea: effortAreas, withoutTargetGroup: ['all-residents'] })).toBe(
      share.of - share.count,
    )
    expect(await activitiesOf({ withoutTargetGroup: [...filterValues.targetGroup] })).toBe(
      overview.activitiesOutsideTargetGroups,
    )
  })
})

describe('reasons crossed with what activities are', () => {
  const crossedBy = (by: Crossing, filter: ActivityFilter = {}) =>
    test.get<CrossedReasonsAnswer>(`/api/overview/reasons?${query(filter)}&by=${by}`)

  it('come to what the overview says, and each leads to a list of as many', async () => {
    const { unmetReasons } = await overviewOf({})
    const { rows } = await crossedBy('effort-area')
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
    expect(sum(({ unmet }) => unmet)).toBe(unmetReasons.of)
    for (const [place, reason] of unmetReasons.main.entries())
      expect(sum(({ main }) => main[place]?.activities ?? 0)).toBe(reason.activities)
    for (const [by, dimension] of [
      ['activity-type', 'activityType'],
      ['target-group', 'targetGroup'],
      ['role', 'role'],
    ] as const) {
      const [row] = (await crossedBy(by)).rows
      const reason = row?.main.find(({ activities }) => activities > 0)
      if (!row || !reason) throw new Error(`nothing is unmet by ${by}`)
      expect(await activitiesOf({ [dimension]: [row.id], reason: [reason.id] })).toBe(reason.activities)
    }
  })

  it('are counted of what the filter lets in', async () => {
    const filter: ActivityFilter = { effortArea: ['health'] }
    const { rows } = await crossedBy('effort-area', filter)
    expect(rows.map(({ id }) => id)).toEqual(['health'])
    expect(rows[0]?.unmet).toBe((await overviewOf(filter)).unmetReasons.of)
  })

  it('say by what they can be crossed', async () => {
    const answer = await test.ask({ url: '/api/overview/reasons?by=weather' })
    expect(answer.statusCode).toBe(400)
  })
})

describe('a reason', () => {
  it('counts in figure and list alike only where the goal was missed, whatever an imported form says', async () => {
    const { planId, selfEvaluationId } = await test.db
      .selectFrom('selfEvaluationReason')
      .where('main', '=', true)
      .select(['planId', 'selfEvaluationId'])
      .executeTakeFirstOrThrow()
    await test.db.transaction().execute(async (trx) => {
      await trx
        .updateTable('selfEvaluationStep')
        .set({ attainment: 'reached' })
        .where('planId', '=', planId)
        .where('selfEvaluationId', '=', selfEvaluationId)
        .where('step', '=', 3)
        .execute()
      await refreshOverview(trx, [planId])
    })
    for (const { id, activities } of (await overviewOf({})).unmetReasons.main)
      expect(await activitiesOf({ reason: [id] })).toBe(activities)
  })
})

describe('the projection', () => {
  it('is counted anew as soon as a change is committed, and not before', async () => {
    const before = await overviewOf({})
    const step = await test.db
      .selectFrom('selfEvaluationStep')
      .selectAll()
      .where('step', '=', 3)
      .where('attainment', '=', 'not-reached')
      .executeTakeFirstOrThrow()
    const change = async (attainment: string) =>
      test.db.transaction().execute(async (trx) => {
        await trx
          .updateTable('selfEvaluationStep')
          .set({ attainment })
          .where('planId', '=', step.planId)
          .where('selfEvaluationId', '=', step.selfEvaluationId)
          .where('step', '=', 3)
          .execute()
        await refreshOverview(trx, [step.planId])
        return (await overviewOf({})).attainment.reached.count
      })
    expect(await change('reached')).toBe(before.attainment.reached.count)
    expect((await overviewOf({})).attainment.reached.count).toBe(before.attainment.reached.count + 1)
    await change('not-reached')
    expect(await overviewOf({})).toEqual(before)
  })

  it('misses nothing when an earlier transaction commits after a later one', async () => {
    const before = await overviewOf({})
    const [first, second] = await test.db.selectFrom('plan').select('id').orderBy('id').limit(2).execute()
    if (!first || !second) throw new Error('the example data has two plans')
    const early = await test.db.startTransaction().execute()
    await early.updateTable('planFinancing').set({ kroner: 1 }).where('planId', '=', first.id).execute()
    await refreshOverview(early, [first.id])
    await test.db.transaction().execute(async (late) => {
      await late.updateTable('planFinancing').set({ kroner: 1 }).where('planId', '=', second.id).execute()
      await refreshOverview(late, [second.id])
    })
    const between = await overviewOf({})
    expect(between.money.totalKroner).toBeLessThan(before.money.totalKroner)
    await early.commit().execute()
    expect((await overviewOf({})).money.totalKroner).toBeLessThan(between.money.totalKroner)
  })

  it('can be emptied and derived again from the records', async () => {
    const rows = () =>
      test.db
        .selectFrom('overviewActivity')
        .select([
          'activityId',
          'activityType',
          'targetGroups',
          'otherTargetGroup',
          'roles',
          'attainment',
          'mainReason',
        ])
        .orderBy('activityId')
        .execute()
    const before = await rows()
    await test.db.transaction().execute(async (trx) => {
      await sql`truncate overview_plan, overview_activity`.execute(trx)
      const plans = await trx.selectFrom('plan').select('id').execute()
      await refreshOverview(
        trx,
        plans.map(({ id }) => id),
      )
    })
    expect(await rows()).toEqual(before)
  })
})
