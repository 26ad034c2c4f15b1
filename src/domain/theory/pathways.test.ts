// What keeps a pathway from being followed, and which steps may go on side by side; those to begin from are in order.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { activityTypeIds } from '../vocabulary/ids.ts'
import { runsOf } from '../vocabulary/own-words.test-support.ts'
import { pathwayTemplates } from './pathway-templates.ts'
import { type Pathway, type PathwayStep, pathwayProblems, stagesOf } from './pathways.ts'

const text = { da: 'tekst', en: 'text' }
const step = (key: string, after: readonly string[] = [], people = ['one']): PathwayStep => ({
  ...{ key, title: text, activityType: null, people, after },
})
const pathway = (steps: readonly PathwayStep[], people = ['one', 'two']): Pathway => ({
  ...{ key: 'whole', name: text, people: people.map((key) => ({ key, name: text })), steps },
})
const keysOf = (stages: readonly (readonly PathwayStep[])[]) =>
  stages.map((stage) => stage.map(({ key }) => key))

describe('a pathway', () => {
  it('is in order with steps after each other and side by side', () => {
    expect(pathwayProblems(pathway([step('a'), step('b', ['a'], ['one', 'two']), step('c', ['a'])]))).toEqual(
      [],
    )
  })

  it.each<[string, Pathway, ReturnType<typeof pathwayProblems>]>([
    [
      'nothing in it',
      pathway([], []),
      [
        { problem: 'no-people', key: 'whole' },
        { problem: 'no-steps', key: 'whole' },
      ],
    ],
    ['two steps of one key', pathway([step('a'), step('a')]), [{ problem: 'same-key', key: 'a' }]],
    ['two people of one key', pathway([step('a')], ['one', 'one']), [{ problem: 'same-key', key: 'one' }]],
    ['a step for nobody', pathway([step('a', [], [])]), [{ problem: 'nobody-takes-part', key: 'a' }]],
    ['a step for a stranger', pathway([step('a', [], ['ten'])]), [{ problem: 'unknown-person', key: 'a' }]],
    ['a step after none of its own', pathway([step('a', ['z'])]), [{ problem: 'unknown-step', key: 'a' }]],
    ['a step after itself', pathway([step('a', ['a'])]), [{ problem: 'ring', key: 'a' }]],
    [
      'a ring, and what comes after it',
      pathway([step('a'), step('b', ['a', 'c']), step('c', ['b']), step('d', ['c'])]),
      ['b', 'c', 'd'].map((key) => ({ problem: 'ring', key })),
    ],
  ])('with %s says so', (_, given, problems) => {
    expect(pathwayProblems(given)).toEqual(problems)
  })
})

describe('the stages', () => {
  it('put each step right after the last of those before it', () => {
    const steps = [
      step('last', ['far', 'a']),
      step('a'),
      step('b'),
      step('far', ['b', 'near']),
      step('near', ['a']),
    ]
    expect(keysOf(stagesOf(steps))).toEqual([['a', 'b'], ['near'], ['far'], ['last']])
  })

  it('leave out a ring, and end', () => {
    expect(keysOf(stagesOf([step('a'), step('b', ['c']), step('c', ['b'])]))).toEqual([['a']])
    expect(stagesOf([])).toEqual([])
  })
})

const languages = ['da', 'en'] as const
const titleLimit = 45
const textsOf = ({ name, people, steps }: Pathway) => [
  name,
  ...people.map((person) => person.name),
  ...steps.map(({ title }) => title),
]

describe('the pathways to begin from', () => {
  it('have a key each', () => {
    expect(new Set(pathwayTemplates.map(({ key }) => key)).size).toBe(pathwayTemplates.length)
  })

  it('let the young person have a role model while the parents are in family school, as in Figure 12', () => {
    const figure = pathwayTemplates.find(({ key }) => key === 'family-of-a-young-person')
    expect(keysOf(stagesOf(figure?.steps ?? []))).toEqual([
      ['family-school', 'role-model'],
      ['part-time-job'],
      ['education'],
    ])
  })

  it.each(pathwayTemplates)('are in order and told briefly in both languages: $key', (template) => {
    expect(pathwayProblems(template)).toEqual([])
    const types = template.steps.map(({ activityType }) => activityType)
    expect(types.filter((type) => type === null || !activityTypeIds.includes(type))).toEqual([])
    const taking = new Set(template.steps.flatMap(({ people }) => people))
    expect(template.people.filter(({ key }) => !taking.has(key))).toEqual([])
    for (const language of languages) {
      const texts = textsOf(template).map((both) => both[language])
      expect(
        texts.filter((one) => one.trim() === '' || one.length > titleLimit || one.endsWith('.')),
      ).toEqual([])
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it('are in our own words: no seven in a row stand in the report', ({ skip }) => {
    const file = fileURLToPath(
      new URL('../../../../shared/domain/boligsocialt-overblik.txt', import.meta.url),
    )
    if (!existsSync(file)) skip('The report is not here to compare with.')
    const inReport = new Set(runsOf(readFileSync(file, 'utf8'), 7))
    const runs = pathwayTemplates.flatMap(textsOf).flatMap(({ da }) => runsOf(da, 7))
    expect(runs.filter((run) => inReport.has(run))).toEqual([])
  })
})
