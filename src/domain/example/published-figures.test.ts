// The example meets every published figure that concerns plans and activities. Expectations are read from the JSON by
// position and name, not through the generator's own reading of it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityTypeIds, effortAreaIds } from '../vocabulary/ids.ts'
import { areaOf, plansPerArea, sum, targetGroupTable } from './counting.test-support.ts'
import { exampleRows } from './example.ts'
import figures from './published-figures.json' with { type: 'json' }

/** Keys of the JSON that say nothing of the plans and activities themselves, but of what lies around them. */
const contextOnly = ['volunteers', 'areaContext', 'crimeChange2006to2010']
const programmeContextOnly = ['name', 'poolMillionDkk', 'rentReductionMillionDkk', 'source']

const { plans, selfEvaluations } = exampleRows()

describe('the published figures', () => {
  it('are all checked here or known to be context', () => {
    const checked = [
      'programme',
      'selfEvaluations',
      'plansWithActivitiesInArea',
      'targetGroups',
      'allResidentsShare',
      'attainment',
      'activityTypesPerArea',
    ]
    expect([...checked, ...contextOnly].sort()).toEqual(
      Object.keys(figures)
        .filter((key) => key !== '$comment')
        .sort(),
    )
    const programmeChecked = [
      'socialEffortsMillionDkk',
      'plansSupported',
      'millionDkkPerPlan',
      'planYears',
      'lastPlansEnd',
      'fundShare',
      'localShare',
    ]
    expect([...programmeChecked, ...programmeContextOnly].sort()).toEqual(
      Object.keys(figures.programme).sort(),
    )
  })

  it('hold for the number of plans, self-evaluations, areas and types', () => {
    expect(plans).toHaveLength(figures.programme.plansSupported)
    expect(selfEvaluations).toHaveLength(figures.selfEvaluations.count)
    expect(new Set(selfEvaluations.map(areaOf)).size).toBe(figures.selfEvaluations.effortAreas)
    expect(new Set(selfEvaluations.map((form) => form.activityType)).size).toBe(
      figures.selfEvaluations.activityTypes,
    )
  })

  it('hold for the plans with activities in each area', () => {
    expect(plansPerArea(selfEvaluations)).toEqual(Object.values(figures.plansWithActivitiesInArea.values))
  })

  it('hold for the types in each area, each met at least three times', () => {
    const used = effortAreaIds.map(
      (area) =>
        new Set(
          selfEvaluations.filter((form) => areaOf(form) === area).map(({ activityType }) => activityType),
        ).size,
    )
    expect(used).toEqual(Object.values(figures.activityTypesPerArea.values))
    for (const type of activityTypeIds) {
      expect(
        selfEvaluations.filter((form) => form.activityType === type).length,
        type,
      ).toBeGreaterThanOrEqual(3)
    }
  })

  it('hold for both columns of the target-group table', () => {
    expect(targetGroupTable(selfEvaluations)).toEqual(Object.values(figures.targetGroups.values))
  })

  it('hold for both shares of all residents, as written in the text and as drawn in the figure', () => {
    const names = Object.keys(figures.plansWithActivitiesInArea.values)
    for (const published of [
      figures.allResidentsShare.nearMunicipalCore,
      figures.allResidentsShare.nearCivilSociety,
    ]) {
      const areas = published.areas.map((name) => effortAreaIds[names.indexOf(name)])
      const inAreas = selfEvaluations.filter((form) => areas.includes(areaOf(form)))
      const percent =
        (100 * inAreas.filter((form) => form.targetGroups['all-residents']).length) / inAreas.length
      expect(percent.toFixed(1)).toBe(published.percentInText.toFixed(1))
      expect(Math.round(percent)).toBe(published.percentInFigure)
    }
  })

  it('hold for the share that reached step 3 and the third that could not be measured', () => {
    const reached = selfEvaluations.filter((form) => form.steps[2].attainment === 'reached')
    const unmet = selfEvaluations.filter((form) => form.mainReason !== null)
    const share = figures.attainment.shortTermGoalReachedPercent / 100
    expect(Math.abs(reached.length - share * figures.attainment.denominator)).toBeLessThanOrEqual(0.5)
    expect(reached.length + unmet.length).toBe(figures.attainment.denominator)
    const measurement = unmet.filter((form) => form.mainReason === 'measurement')
    expect(Math.abs(measurement.length - unmet.length / 3)).toBeLessThan(1)
    expect(measurement.every((form) => form.steps[2].attainment === 'not-measured')).toBe(true)
    const reasons = new Set(unmet.map((form) => form.mainReason).filter((reason) => reason !== 'measurement'))
    expect(reasons.size).toBe(figures.attainment.mainReasonsForUnmetGoals)
    expect(new Set(selfEvaluations.flatMap((form) => form.successes)).size).toBe(
      figures.attainment.typicalSuccesses,
    )
  })

  it('hold for the money, in all and in the parts of every plan', () => {
    const fund = sum(plans.map((plan) => plan.kroner.fund))
    expect(fund).toBe(figures.programme.socialEffortsMillionDkk * 1_000_000)
    expect((fund / plans.length / 1_000_000).toFixed(1)).toBe(figures.programme.millionDkkPerPlan.toFixed(1))
    for (const { kroner } of plans) {
      const total = sum(Object.values(kroner))
      expect(kroner.fund).toBe(total * figures.programme.fundShare)
      expect(total - kroner.fund).toBe(total * figures.programme.localShare)
      expect(Object.values(kroner).every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
      expect(kroner['housing-organisation']).toBeGreaterThan(kroner.municipality)
      expect(kroner.municipality).toBeGreaterThan(kroner.other)
    }
  })

  it('hold for the length of plans and the year in which the last ones end', () => {
    for (const plan of plans) {
      const after = new Date(Date.parse(plan.endsOn) + 86_400_000).toISOString().slice(0, 10)
      expect(after.slice(4)).toBe(plan.startsOn.slice(4))
      expect(Number(after.slice(0, 4)) - Number(plan.startsOn.slice(0, 4))).toBe(figures.programme.planYears)
    }
    expect(Math.max(...plans.map((plan) => Number(plan.endsOn.slice(0, 4))))).toBe(
      figures.programme.lastPlansEnd,
    )
  })

  it('hold whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { selfEvaluations: forms } = exampleRows({ seed })
        expect(targetGroupTable(forms)).toEqual(Object.values(figures.targetGroups.values))
        expect(plansPerArea(forms)).toEqual(Object.values(figures.plansWithActivitiesInArea.values))
      }),
      { numRuns: 20 },
    )
  })
})
