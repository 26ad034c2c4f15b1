// The example meets every published figure that concerns plans and activities. Expectations are read from the JSON by
// position and name, not through the generator's own reading of it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SelfEvaluationRow } from '../import/rows.ts'
import {
  activityTypeIds,
  activityTypeIdsByArea,
  attainmentIds,
  type EffortAreaId,
  effortAreaIds,
  roleIds,
  successIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import { municipalities } from '../vocabulary/municipalities.ts'
import { examplePlans, exampleRows } from './example.ts'
import figures from './published-figures.json' with { type: 'json' }

/** Keys of the JSON that say nothing of the plans and activities themselves, but of what lies around them. */
const contextOnly = ['volunteers', 'areaContext', 'crimeChange2006to2010']
const programmeContextOnly = ['name', 'poolMillionDkk', 'rentReductionMillionDkk', 'source']

const rows = exampleRows()
const { plans, selfEvaluations } = rows

const areaOfType = new Map(
  effortAreaIds.flatMap((area) => activityTypeIdsByArea[area].map((type) => [type, area] as const)),
)
function areaOf(form: SelfEvaluationRow): EffortAreaId {
  const area = areaOfType.get(form.activityType)
  if (!area) throw new RangeError(form.activityType)
  return area
}
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const groupsOf = (form: SelfEvaluationRow) => Object.keys(form.targetGroups)
const isAlone = (form: SelfEvaluationRow) => groupsOf(form).length === 1 && form.otherTargetGroup === ''

function targetGroupTable(forms: readonly SelfEvaluationRow[]): number[][] {
  return targetGroupIds.map((group) => {
    const takesPart = forms.filter((form) => groupsOf(form).includes(group))
    return [takesPart.length, takesPart.filter(isAlone).length]
  })
}

function plansPerArea(forms: readonly SelfEvaluationRow[]): number[] {
  return effortAreaIds.map(
    (area) => new Set(forms.filter((form) => areaOf(form) === area).map((form) => form.plan)).size,
  )
}

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
})

describe('what the report says in words', () => {
  it('keeps activities for families alone within children and youth', () => {
    const families = selfEvaluations.filter((form) => isAlone(form) && form.targetGroups.families)
    expect(new Set(families.map(areaOf))).toEqual(new Set(['children-youth']))
  })

  it('lets most activities for all residents alone lie in social life', () => {
    const forAll = selfEvaluations.filter((form) => isAlone(form) && form.targetGroups['all-residents'])
    const byArea = Map.groupBy(forAll, areaOf)
    const largest = Math.max(...[...byArea.values()].map((forms) => forms.length))
    expect(byArea.get('social-life')?.length).toBe(largest)
  })

  it('puts most plans in the larger cities, and only in real municipalities', () => {
    const codes = new Set(municipalities.map(({ code }) => code))
    expect(plans.every((plan) => codes.has(plan.municipality))).toBe(true)
    const used = new Set(plans.map((plan) => plan.municipality))
    expect(used.size).toBeGreaterThanOrEqual(55)
    expect(used.size).toBeLessThanOrEqual(60)
    const largeCities = '0101 0751 0461 0851 0169 0561 0730 0621 0630 0615 0607 0330'.split(' ')
    const inLargeCities = plans.filter((plan) => largeCities.includes(plan.municipality))
    expect(inLargeCities.length).toBeGreaterThan(plans.length / 2)
  })

  it('has every activity evaluated by the end of 2013 and within its plan', () => {
    const planOf = new Map(plans.map((plan) => [plan.reference, plan]))
    for (const form of selfEvaluations) {
      const days = [
        planOf.get(form.plan)?.startsOn,
        form.startsOn,
        form.endsOn,
        form.evaluatedOn,
        planOf.get(form.plan)?.endsOn,
      ]
      expect(days).toEqual([...days].sort())
      expect(form.evaluatedOn <= '2013-12-31').toBe(true)
    }
  })
})

describe('each form', () => {
  it('is for somebody, has a primary group where it has any, and its codes stand in the vocabulary’s order', () => {
    const inOrder = (values: readonly string[], order: readonly string[]) =>
      expect(values).toEqual(order.filter((id) => values.includes(id)))
    for (const form of selfEvaluations) {
      expect(groupsOf(form).length + form.otherTargetGroup.length).toBeGreaterThan(0)
      if (groupsOf(form).length > 0) expect(Object.values(form.targetGroups)).toContain('primary')
      inOrder(form.roles, roleIds)
      inOrder(form.successes, successIds)
      inOrder(form.otherReasons, unmetReasonIds)
      expect(form.roles.length).toBeGreaterThanOrEqual(1)
      expect(form.roles.length).toBeLessThanOrEqual(3)
      expect(form.partners.length).toBeLessThanOrEqual(3)
      expect(form.otherReasons).not.toContain(form.mainReason)
      if (form.mainReason === null) expect(form.otherReasons).toEqual([])
      if (form.mainReason === 'partner') expect(form.partners.length).toBeGreaterThan(0)
      if (form.mainReason === 'volunteers') expect(form.volunteers).not.toBeNull()
    }
  })

  it('is the main one exactly once in each area of a plan, and no type is repeated in a plan', () => {
    const byPlanAndArea = Map.groupBy(selfEvaluations, (form) => `${form.plan} ${areaOf(form)}`)
    expect(byPlanAndArea.size).toBe(sum(Object.values(figures.plansWithActivitiesInArea.values)))
    for (const forms of byPlanAndArea.values()) {
      expect(forms.filter((form) => form.mainActivity)).toHaveLength(1)
      expect(new Set(forms.map((form) => form.activityType)).size).toBe(forms.length)
    }
  })

  it('went better in its early steps than in its late ones, as a rule', () => {
    const reachedAt = ([0, 1, 2] as const).map(
      (step) => selfEvaluations.filter((form) => form.steps[step].attainment === 'reached').length,
    )
    expect(reachedAt).toEqual([...reachedAt].sort((a, b) => b - a))
    const states = new Set(selfEvaluations.map((form) => form.steps[2].attainment))
    expect(states).toEqual(new Set(attainmentIds))
  })

  it('gives a result that agrees with its attainment', () => {
    const firstNumber = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)
    for (const { target, result, attainment } of selfEvaluations.flatMap((form) => form.steps)) {
      if (attainment === 'not-measured') continue
      if (attainment === 'reached') expect(firstNumber(result)).toBeGreaterThanOrEqual(firstNumber(target))
      else expect(firstNumber(result), `${target}: ${result}`).toBeLessThan(firstNumber(target))
    }
  })
})

describe('its words', () => {
  const texts = selfEvaluations.flatMap((form) => [
    form.title,
    form.description,
    form.learned,
    ...form.steps.flatMap(({ goal, indicator, target, result }) => [goal, indicator, target, result]),
  ])

  it('are all there, without a slot left open', () => {
    expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined|NaN| {2}/.test(text))).toEqual([])
  })

  it('are varied', () => {
    expect(new Set(selfEvaluations.map((form) => form.title)).size).toBeGreaterThanOrEqual(120)
    expect(new Set(selfEvaluations.map((form) => form.description)).size).toBeGreaterThanOrEqual(500)
    expect(new Set(selfEvaluations.map((form) => form.learned)).size).toBeGreaterThanOrEqual(150)
  })

  it('make two to four sentences of each description', () => {
    for (const { description } of selfEvaluations) {
      const sentences = description.split(/(?<=[.!?])\s+(?=[A-ZÆØÅ])/)
      expect(sentences.length, description).toBeGreaterThanOrEqual(2)
      expect(sentences.length, description).toBeLessThanOrEqual(4)
    }
  })

  it('name no well-known area', () => {
    const wellKnown =
      /geller|vollsmose|mjølner|tingbjerg|t[aå]+strupg|gadehaveg|ringpark|sundpark|korskær|bispe|toveshøj|urbanplan|blågård|stengård|nøjsomhed|askerød|skovpark|bypark|finlandspark|løget|ellemarken|egedal|værebro|agervang|jennum|vangdal|glarbjerg|varberg|motala/i
    expect(plans.filter((plan) => wellKnown.test(plan.name))).toEqual([])
  })
})

describe('the generator', () => {
  it('gives the same rows every time, and other words for another seed', () => {
    expect(exampleRows()).toEqual(rows)
    const other = exampleRows({ seed: 7 })
    const same = other.selfEvaluations.filter(
      (form, index) => form.description === selfEvaluations[index]?.description,
    )
    expect(same.length).toBeLessThan(50)
  })

  it('multiplies the figures with the copies, with names and references of their own', () => {
    const copies = 4
    const many = exampleRows({ copies })
    const times = (numbers: readonly number[]) => numbers.map((number) => number * copies)
    expect(plansPerArea(many.selfEvaluations)).toEqual(
      times(Object.values(figures.plansWithActivitiesInArea.values)),
    )
    expect(targetGroupTable(many.selfEvaluations)).toEqual(
      Object.values(figures.targetGroups.values).map(times),
    )
    expect(sum(many.plans.map((plan) => plan.kroner.fund))).toBe(
      copies * figures.programme.socialEffortsMillionDkk * 1_000_000,
    )
    expect(new Set(many.plans.map((plan) => plan.reference)).size).toBe(many.plans.length)
    expect(new Set(many.plans.map((plan) => plan.name)).size).toBe(many.plans.length)
    const keys = many.selfEvaluations.map((form) => `${form.plan}/${form.reference}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(many.selfEvaluations.map((form) => form.description)).size).toBe(keys.length)
  })

  it('begins the larger example with the smaller one', () => {
    const [first] = examplePlans({ copies: 1000 })
    expect(first?.plan).toEqual(plans[0])
  })

  it('meets the figures whatever the seed', () => {
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
