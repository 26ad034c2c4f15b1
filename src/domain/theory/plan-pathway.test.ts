import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPathway } from './pathway-drawing.ts'
import { layOutPathway } from './pathway-layout.ts'
import { pathwayTemplates } from './pathway-templates.ts'
import {
  asPathway,
  fromPathwayTemplate,
  mayFollow,
  type PathwayContent,
  pathwayFaults,
  pathwayPeople,
  withoutStep,
  withPeople,
} from './plan-pathway.ts'

const text = { da: 'tekst', en: 'text' }
const names = {
  activity: (id: string) => (id === 'own' ? 'Vores motionshold' : undefined),
  activityType: () => text,
}

/** As people put them together: each step after some of those that it may follow. */
const some = fc
  .tuple(
    fc.subarray([...pathwayPeople], { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 3 })), { maxLength: 8 }),
  )
  .map(([people, steps]): PathwayContent => {
    let content: PathwayContent = { people, steps: [] }
    for (const [who, after] of steps) {
      const id = `s${content.steps.length}`
      const before = content.steps.map((step) => step.id)
      const step = {
        ...{ id, activity: null, activityType: 'exercise' as const },
        people: people.slice(who % people.length),
        after: [...new Set(after.flatMap((one) => before[one % Math.max(1, before.length)] ?? []))],
      }
      content = { ...content, steps: [...content.steps, step] }
    }
    return content
  })

describe('a pathway of a plan', () => {
  it('can be followed whatever is put into it and taken out of it', () => {
    fc.assert(
      fc.property(
        some,
        fc.nat(),
        fc.subarray([...pathwayPeople], { minLength: 1 }),
        (content, where, people) => {
          expect(pathwayFaults(content)).toEqual([])
          const id = content.steps[where % Math.max(1, content.steps.length)]?.id ?? ''
          expect(pathwayFaults(withoutStep(content, id))).toEqual([])
          expect(pathwayFaults(withPeople(content, people))).toEqual([])
          for (const other of mayFollow(content, id)) {
            const steps = content.steps.map((step) =>
              step.id === id ? { ...step, after: [...new Set([...step.after, other.id])] } : step,
            )
            expect(pathwayFaults({ ...content, steps })).toEqual([])
          }
        },
      ),
    )
  })

  it('names the step that leads in a ring, and people who are not in it', () => {
    const step = { activity: null, activityType: 'exercise' as const, people: ['woman' as const] }
    const ring: PathwayContent = {
      people: ['woman'],
      steps: [
        { ...step, id: 'a', after: ['b'] },
        { ...step, id: 'b', after: ['a'] },
      ],
    }
    expect(pathwayFaults(ring)).toContain('steps.0')
    expect(pathwayFaults({ people: ['man'], steps: [{ ...step, id: 'a', after: [] }] })).toEqual(['steps.0'])
    expect(pathwayFaults({ people: [], steps: [] })).toEqual(['people'])
  })

  it('begins from each template, with the plan’s own activities in it', () => {
    for (const template of pathwayTemplates) {
      let next = 0
      const content = fromPathwayTemplate(
        template,
        () => `id${next++}`,
        (type) => (type === 'exercise' ? 'own' : undefined),
      )
      expect(pathwayFaults(content)).toEqual([])
      expect(content.people).toHaveLength(template.people.length)
      expect(content.steps.every(({ people }) => people.length > 0)).toBe(true)
      const titles = asPathway('a', content, names).steps.map(({ title }) => title.da)
      expect(titles.includes('Vores motionshold')).toBe(
        content.steps.some(({ activityType }) => activityType === 'exercise'),
      )
    }
  })
})

describe('its picture', () => {
  it('puts each step in the row of its person, after those that come before it, and none over another', () => {
    fc.assert(
      fc.property(some, (content) => {
        const layout = layOutPathway(asPathway('a', content, names), 'da')
        expect(layout.steps).toHaveLength(content.steps.length)
        const placed = new Map(layout.steps.map((box) => [box.id, box]))
        for (const { id, people, after } of content.steps) {
          const box = placed.get(id)
          const row = layout.rows.find(({ key }) => key === people[0])
          if (!box || !row) throw new Error('it is not drawn')
          expect(box.y).toBeGreaterThanOrEqual(row.y)
          expect(box.y + box.height).toBeLessThanOrEqual(row.y + row.height)
          for (const before of after) expect(placed.get(before)?.x ?? 0).toBeLessThan(box.x)
          for (const other of layout.steps)
            if (other.id !== id && other.x === box.x)
              expect(other.y >= box.y + box.height || box.y >= other.y + other.height).toBe(true)
        }
        expect(layout.arrows).toHaveLength(content.steps.reduce((sum, { after }) => sum + after.length, 0))
      }),
    )
  })

  it('tells in words what it shows, with whatever people wrote as text', () => {
    const content: PathwayContent = {
      people: ['parents', 'young-person'],
      steps: [
        {
          id: 'a',
          activity: 'x',
          activityType: 'family-school',
          people: ['parents', 'young-person'],
          after: [],
        },
      ],
    }
    const svg = drawPathway(
      asPathway('a', content, { activity: () => '<script>alert(1)</script>', activityType: () => text }),
      { language: 'da', palette: 'light', headed: true, areaOf: () => 'children-youth' },
    )
    expect(svg).not.toContain('<script')
    expect(svg).toContain('Forældrene · Den unge')
    expect(svg).toContain('sammen med den unge')
  })
})
