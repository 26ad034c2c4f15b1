import { describe, expect, it } from 'vitest'
import { faultsOf } from './rules.ts'
import { fromTemplate } from './templates/template.ts'
import { templates } from './templates/templates.ts'
import { newArrow, newBox } from './theory.ts'
import { holisticView, wholePlan } from './whole.ts'

const area = (id: string, longTerm: string) => ({
  ...{ id, name: id, colour: null },
  content: {
    boxes: [
      newBox(`${id} near`, 'effort-goals', `Nær ${id}`),
      newBox(`${id} far`, 'long-term-goals', longTerm),
    ],
    arrows: [newArrow(`${id} near`, `${id} far`)],
  },
})
const activity = { id: 'cafe', title: 'Café', feeds: ['a near', 'b far'] }
const arrowsOf = ({ arrows }: ReturnType<typeof wholePlan>) => arrows.map(({ from, to }) => `${from}>${to}`)

describe('a plan as a whole', () => {
  it('leads from activities over the goals that they feed to the long-term goals, shared by name', () => {
    const whole = wholePlan({
      areas: [area('a', 'Øget trivsel'), area('b', 'øget  trivsel')],
      activities: [activity],
    })
    expect(whole.boxes.map(({ id }) => id)).toEqual(['cafe', 'a near', 'b near', 'a far'])
    expect(arrowsOf(whole)).toEqual(['cafe>a near', 'cafe>a far', 'a near>a far', 'b near>a far'])
  })

  it('leads from effort areas to the same goals in the holistic view', () => {
    const view = holisticView({ areas: [area('a', 'Tryghed'), area('b', 'Tryghed')], activities: [] })
    expect(arrowsOf(view)).toEqual(['area a>a far', 'area b>a far'])
  })

  it('is valid for all eight templates together, which share their common goals', () => {
    let next = 0
    const areas = Object.values(templates).map((template) => ({
      ...{ id: template.effortArea, name: template.effortArea, colour: null },
      content: fromTemplate(template, 'da', () => String(next++)),
    }))
    const whole = wholePlan({ areas, activities: [] })
    expect(faultsOf(whole)).toEqual([])
    const goals = areas.flatMap(({ content }) =>
      content.boxes.filter(({ lane }) => lane === 'long-term-goals'),
    )
    const shared = whole.boxes.filter(({ lane }) => lane === 'long-term-goals')
    expect(shared.length).toBeLessThan(goals.length / 1.5)
    expect(faultsOf(holisticView({ areas, activities: [] }))).toEqual([])
  })
})
