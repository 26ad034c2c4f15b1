// What the report says in words, what every form must be like, and how the generator behaves. The published figures
// have a test of their own.

import { describe, expect, it } from 'vitest'
import { attainmentIds, type EffortAreaId, roleIds, successIds, unmetReasonIds } from '../vocabulary/ids.ts'
import { municipalities } from '../vocabulary/municipalities.ts'
import { areaOf, groupsOf, isAlone, plansPerArea, sum, targetGroupTable } from './counting.test-support.ts'
import { examplePlans, exampleRows } from './example.ts'
import figures from './published-figures.json' with { type: 'json' }

const rows = exampleRows()
const { plans, selfEvaluations } = rows

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
  it('belongs to a plan that is marked as an example', () => {
    const marked = new Set(plans.filter((plan) => plan.example).map((plan) => plan.reference))
    expect(marked.size).toBe(plans.length)
    expect(selfEvaluations.filter((form) => !marked.has(form.plan))).toEqual([])
  })

  it('is carried out by the workers more often near the municipal core than near civil society', () => {
    const executing = (areas: readonly EffortAreaId[]) => {
      const forms = selfEvaluations.filter((form) => areas.includes(areaOf(form)))
      return forms.filter((form) => form.roles.includes('executing')).length / forms.length
    }
    const near = executing(['children-youth', 'employment-education', 'health', 'vulnerable-residents'])
    expect(near).toBeGreaterThan(0.5)
    expect(executing(['social-life', 'image-communication', 'tenant-democracy'])).toBeLessThan(near / 2)
  })

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

  it('takes less than a second', () => {
    const before = Date.now()
    exampleRows({ seed: 1 })
    expect(Date.now() - before).toBeLessThan(1000)
  })

  it('begins the larger example with the smaller one', () => {
    const [first] = examplePlans({ copies: 1000 })
    expect(first?.plan).toEqual(plans[0])
  })
})
