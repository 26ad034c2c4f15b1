// The eight templates hold together, say what they say in both languages and in our own words, and become theories.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  activityTypeIds,
  activityTypeIdsByArea,
  effortAreaIds,
  laneIds,
  partnerIds,
  roleIds,
  targetGroupIds,
} from '../../vocabulary/ids.ts'
import { runsOf } from '../../vocabulary/own-words.test-support.ts'
import { detailLanes, theoryLimits } from '../theory.ts'
import { commonGoalIds, commonGoals } from './common-goals.ts'
import { exampleTypes } from './example-types.ts'
import { fromTemplate, type Template, type TemplateBox } from './template.ts'
import { templates } from './templates.ts'

const languages = ['da', 'en'] as const
const titleLimit = 45
const all = effortAreaIds.map((area) => [area, templates[area]] as const)

const boxesOf = (template: Template) =>
  laneIds.flatMap((lane, column) => template.boxes[lane].map((box) => ({ ...box, lane, column })))
const arrowsOf = (template: Template) =>
  boxesOf(template).flatMap(({ key, to }) => to.map((next) => [key, next] as const))

interface Found {
  readonly path: string
  readonly language: string
  readonly text: string
}

/** Every text of a template, with its place. */
function textsIn(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner !== 'string') return textsIn(inner, `${path}.${key}`)
    return key === 'da' || key === 'en' ? [{ path, language: key, text: inner }] : []
  })
}

/** Those that one comes to from the first, the first among them. */
function reached(from: readonly string[], arrows: readonly (readonly [string, string])[]): Set<string> {
  const found = new Set(from)
  for (const key of found) for (const [at, next] of arrows) if (at === key) found.add(next)
  return found
}

describe('the templates', () => {
  it('are eight, one for each effort area', () => {
    expect(all.map(([area]) => area)).toEqual(Object.keys(templates))
    expect(all.map(([, { effortArea }]) => effortArea)).toEqual(effortAreaIds)
  })

  it('say the common goals alike, and each has one', () => {
    for (const [area, template] of all) {
      const common = boxesOf(template).filter((box) => box.common !== undefined)
      expect(common.length, area).toBeGreaterThan(0)
      for (const box of common) {
        expect(box.lane).toBe('long-term-goals')
        expect(box.key).toBe(box.common)
        expect(box.title).toEqual(commonGoals[box.common ?? 'image'].name)
      }
    }
    const used = new Set(all.flatMap(([, template]) => boxesOf(template).map(({ common }) => common)))
    expect(commonGoalIds.filter((id) => !used.has(id))).toEqual([])
  })

  it('say a goal in the same words wherever its key is the same', () => {
    const goals = new Map<string, TemplateBox['title']>()
    for (const [, template] of all) {
      for (const { key, title } of template.boxes['long-term-goals']) {
        expect(title, key).toEqual(goals.get(key) ?? title)
        goals.set(key, title)
      }
    }
  })
})

describe.each(all)('the template of %s', (area, template) => {
  const boxes = boxesOf(template)
  const arrows = arrowsOf(template)
  const columns = new Map(boxes.map(({ key, column }) => [key, column]))

  it('has two to six boxes in a lane, each with a word of its own', () => {
    for (const lane of laneIds) expect([2, 3, 4, 5, 6], lane).toContain(template.boxes[lane].length)
    expect(new Set(boxes.map(({ key }) => key)).size).toBe(boxes.length)
  })

  it('marks the box of its example, and no type twice', () => {
    expect<readonly string[]>(activityTypeIdsByArea[area]).toContain(exampleTypes[area])
    const types = boxes.flatMap(({ activityType }) => activityType ?? [])
    expect(types).toContain(exampleTypes[area])
    expect(new Set(types).size).toBe(types.length)
    expect(types.filter((type) => !activityTypeIds.includes(type))).toEqual([])
  })

  it('names what the vocabulary has, in its order', () => {
    const inOrder = (ids: readonly string[], list: readonly string[]) =>
      expect(ids).toEqual(list.filter((id) => ids.includes(id)))
    for (const { targetGroups = [], roles = [], partners = [] } of boxes) {
      inOrder(targetGroups, targetGroupIds)
      inOrder(roles, roleIds)
      inOrder(partners, partnerIds)
    }
  })

  it('has details only in the lanes that ask for them', () => {
    const lanesOf: Readonly<Record<string, readonly string[]>> = detailLanes
    for (const box of boxes) {
      const details = Object.keys(box).filter((name) => lanesOf[name] !== undefined)
      expect(
        details.filter((name) => !lanesOf[name]?.includes(box.lane)),
        box.key,
      ).toEqual([])
    }
  })

  it('draws each arrow once, to the next lane or within one, and not too many', () => {
    for (const [from, to] of arrows) {
      const step = (columns.get(to) ?? Number.NaN) - (columns.get(from) ?? Number.NaN)
      expect([0, 1], `${from} to ${to}`).toContain(step)
    }
    expect(new Set(arrows.map((arrow) => arrow.join())).size).toBe(arrows.length)
    expect(arrows.length / boxes.length).toBeLessThan(2.2)
  })

  it('leads nowhere in a ring', () => {
    for (const { key, to } of boxes) expect(reached(to, arrows).has(key), key).toBe(false)
  })

  it('has every box on a way from a challenge to a long-term goal', () => {
    const keysOf = (lane: 'challenges' | 'long-term-goals') => template.boxes[lane].map(({ key }) => key)
    const forward = reached(keysOf('challenges'), arrows)
    const back = reached(
      keysOf('long-term-goals'),
      arrows.map(([from, to]) => [to, from] as const),
    )
    expect(boxes.map(({ key }) => key).filter((key) => !forward.has(key) || !back.has(key))).toEqual([])
  })

  it('says something of two or three of its arrows, and names a study where there is one', () => {
    expect([2, 3]).toContain(template.assumptions.length)
    for (const { from, to, evidence, reference } of template.assumptions) {
      expect(arrows).toContainEqual([from, to])
      expect(reference !== undefined, `${from} to ${to}`).toBe(evidence === 'study')
    }
  })

  it('has one or two indicators for each effort goal', () => {
    for (const { key, indicators = [] } of template.boxes['effort-goals']) {
      expect([1, 2], key).toContain(indicators.length)
    }
  })

  it('counts what its indicators call a number, a share or a cost in that, and says where fewer is better', () => {
    for (const { indicators = [] } of boxes) {
      for (const { da, unit, direction = 'up' } of indicators) {
        const [first = ''] = da.split(' ')
        const said = { Antal: 'count', Andel: 'share', Timer: 'count', Udgifter: 'money' }[first]
        expect(said ?? unit, da).toBe(unit)
        const fewer = /sigtelser|hærværk|fraflytning|udsættelser|klager|oprydning$|Forbrug/.test(da)
        expect(direction, da).toBe(fewer ? 'down' : 'up')
      }
    }
  })

  it.each(languages)('has short titles, no two alike, and whole sentences beside them (%s)', (language) => {
    const titles = boxes.map(({ title }) => title[language])
    expect(titles.filter((title) => title.length > titleLimit || title.endsWith('.'))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
    const sentences = [
      ...boxes.flatMap(({ note, volunteers }) => [note, volunteers]),
      ...template.assumptions.map(({ text }) => text),
    ].flatMap((text) => text?.[language] ?? [])
    expect(sentences.filter((text) => !/^\p{Lu}[^!?]*[^.!?]\.$/u.test(text))).toEqual([])
    const names = boxes.flatMap(({ indicators = [] }) => indicators.map((name) => name[language]))
    expect(names.filter((name) => name.endsWith('.'))).toEqual([])
  })

  it('is spaced with single spaces, and translated', () => {
    const texts = textsIn(template, area)
    expect(
      texts.filter(({ text }) => /\s{2}|[^\S ]/.test(text) || text !== text.trim() || text === ''),
    ).toEqual([])
    const english = new Map(
      texts.filter(({ language }) => language === 'en').map((one) => [one.path, one.text]),
    )
    expect(
      texts.filter(({ language, path, text }) => language === 'da' && english.get(path) === text),
    ).toEqual([])
  })
})

describe.each(languages)('a theory from a template (%s)', (language) => {
  it.each(all)('of %s is whole', (_, template) => {
    let made = 0
    const newId = () => {
      made += 1
      return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
    }
    const theory = fromTemplate(template, language, newId)
    const boxes = boxesOf(template)
    expect(theory.boxes.map(({ lane, title }) => [lane, title])).toEqual(
      boxes.map(({ lane, title }) => [lane, title[language]]),
    )
    const indicators = theory.boxes.flatMap((box) => box.indicators)
    const ids = [...theory.boxes, ...indicators].map(({ id }) => id)
    expect(new Set(ids).size).toBe(made)
    expect(ids).toHaveLength(made)

    const titles = new Map(theory.boxes.map(({ id, title }) => [id, title]))
    const wanted = new Map(boxes.map(({ key, title }) => [key, title[language]]))
    expect(theory.arrows.map(({ from, to }) => [titles.get(from), titles.get(to)])).toEqual(
      arrowsOf(template).map(([from, to]) => [wanted.get(from), wanted.get(to)]),
    )
    const said = theory.arrows.filter(({ assumption }) => assumption !== '')
    expect(said.map(({ assumption }) => assumption).toSorted()).toEqual(
      template.assumptions.map(({ text }) => text[language]).toSorted(),
    )
    for (const { evidence, reference } of theory.arrows) expect(reference !== '').toBe(evidence === 'study')

    expect(theory.boxes.length).toBeLessThanOrEqual(theoryLimits.boxes)
    expect(theory.arrows.length).toBeLessThanOrEqual(theoryLimits.arrows)
    expect(theory.answers).toEqual([])
  })
})

it('a template with an arrow to nowhere is refused', () => {
  const template = {
    ...templates.health,
    boxes: { ...templates.health.boxes, contact: [] },
  }
  expect(() => fromTemplate(template, 'da', () => 'id')).toThrow('word-of-mouth')
})

const reportFile = fileURLToPath(
  new URL('../../../../../shared/domain/boligsocialt-overblik.txt', import.meta.url),
)
const runLength = 7

it('the words are our own: no seven in a row stand in the report', ({ skip }) => {
  if (!existsSync(reportFile)) skip('The report is not here to compare with.')
  const inReport = new Set(runsOf(readFileSync(reportFile, 'utf8'), runLength))
  expect(inReport.size).toBeGreaterThan(10_000)
  const borrowed = textsIn({ templates, commonGoals }, '')
    .filter(({ language }) => language === 'da')
    .flatMap(({ path, text }) =>
      runsOf(text, runLength)
        .filter((run) => inReport.has(run))
        .map((run) => `${path}: ${run}`),
    )
  expect(borrowed).toEqual([])
})
