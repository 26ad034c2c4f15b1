// The vocabulary is complete, in order, in two languages, agrees with the published figures and is in our own words.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import figures from '../example/published-figures.json' with { type: 'json' }
import { nearCivilSociety, nearMunicipalCore } from './effort-areas.ts'
import {
  activityTypeIds,
  activityTypeIdsByArea,
  assessmentCriterionIds,
  attainmentIds,
  contextFigureIds,
  effortAreaIds,
  financingSourceIds,
  laneIds,
  partnerIds,
  partnerIdsByLevel,
  programmeIds,
  roleIds,
  socialCapitalIds,
  successIds,
  targetGroupIds,
  unmetReasonIds,
} from './ids.ts'
import { runsOf, wordsOf } from './own-words.test-support.ts'
import { vocabulary } from './vocabulary.ts'

const { activityTypes, effortAreas, municipalities, partners, programmes, targetGroups } = vocabulary

const idsOf = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id)
const inDanish = (terms: readonly { readonly name: { readonly da: string } }[]) =>
  terms.map(({ name }) => name.da)

interface Found {
  /** Where the text stands, as `activityTypes.3.purpose.da`. */
  readonly path: string
  readonly text: string
}

/** Every Danish and English text of the vocabulary, with its place. */
function textsIn(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`
    if (typeof inner === 'string') return key === 'da' || key === 'en' ? [{ path: at, text: inner }] : []
    return textsIn(inner, at)
  })
}

const texts = textsIn(vocabulary, '')
const pathsWhere = (fails: (text: string) => boolean) =>
  texts.filter(({ text }) => fails(text)).map(({ path, text }) => `${path}: ${text}`)

describe('the vocabulary and the published figures', () => {
  it('name the same effort areas', () => {
    expect(effortAreas).toHaveLength(figures.selfEvaluations.effortAreas)
    expect(inDanish(effortAreas)).toEqual(Object.keys(figures.plansWithActivitiesInArea.values))
  })

  it('have the same number of activity types, in all and in each area', () => {
    expect(activityTypes).toHaveLength(figures.selfEvaluations.activityTypes)
    const counts = effortAreas.map(({ id, name }) => [
      name.da,
      activityTypes.filter((type) => type.effortArea === id).length,
    ])
    expect(Object.fromEntries(counts)).toEqual(figures.activityTypesPerArea.values)
  })

  it('put the same areas near the municipal core and near civil society', () => {
    const namesOf = (ids: readonly string[]) => inDanish(effortAreas.filter(({ id }) => ids.includes(id)))
    const { nearMunicipalCore: core, nearCivilSociety: civil } = figures.allResidentsShare
    expect(namesOf(nearMunicipalCore).toSorted()).toEqual(core.areas.toSorted())
    expect(namesOf(nearCivilSociety).toSorted()).toEqual(civil.areas.toSorted())
  })

  it('name the same target groups', () => {
    expect(inDanish(targetGroups)).toEqual(Object.keys(figures.targetGroups.values))
  })

  it('count the same successes, and the same reasons beside measurement and "other"', () => {
    expect(vocabulary.successes).toHaveLength(figures.attainment.typicalSuccesses)
    const explanations = vocabulary.unmetReasons.filter(({ id }) => id !== 'measurement' && id !== 'other')
    expect(explanations).toHaveLength(figures.attainment.mainReasonsForUnmetGoals)
  })
})

describe('every list', () => {
  const lists: readonly [string, readonly { readonly id: string }[], readonly string[]][] = [
    ['effort areas', effortAreas, effortAreaIds],
    ['activity types', activityTypes, activityTypeIds],
    ['target groups', targetGroups, targetGroupIds],
    ['roles', vocabulary.roles, roleIds],
    ['lanes', vocabulary.lanes, laneIds],
    ['kinds of social capital', vocabulary.socialCapital, socialCapitalIds],
    ['levels of partners', vocabulary.partnerLevels, Object.keys(partnerIdsByLevel)],
    ['partners', partners, partnerIds],
    ['reasons', vocabulary.unmetReasons, unmetReasonIds],
    ['attainments', vocabulary.attainments, attainmentIds],
    ['successes', vocabulary.successes, successIds],
    ['sources of financing', vocabulary.financingSources, financingSourceIds],
    ['figures of an area', vocabulary.contextFigures, contextFigureIds],
    ['criteria of an assessment', vocabulary.assessmentCriteria, assessmentCriterionIds],
    ['programmes', programmes, programmeIds],
  ]

  it.each(lists)('of %s is complete and in the order of its code words', (_, terms, ids) => {
    expect(idsOf(terms)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('of the vocabulary is among those looked at', () => {
    expect(new Set([...lists.map(([, terms]) => terms), municipalities])).toEqual(
      new Set(Object.values(vocabulary)),
    )
  })

  it('of what belongs to something else says the same as the code words', () => {
    for (const { id, effortArea } of activityTypes) {
      expect<readonly string[]>(activityTypeIdsByArea[effortArea], id).toContain(id)
    }
    for (const { id, level } of partners) {
      expect<readonly string[]>(partnerIdsByLevel[level], id).toContain(id)
    }
  })

  it('of municipalities has 98, each code and name once, in the order of the codes', () => {
    const codes = municipalities.map(({ code }) => code)
    expect(codes).toHaveLength(98)
    expect(new Set(codes).size).toBe(98)
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(98)
    expect(codes.every((code) => /^0\d{3}$/.test(code))).toBe(true)
    expect(codes).toEqual(codes.toSorted())
  })
})

describe('an activity type', () => {
  it('is for someone', () => {
    const forNobody = activityTypes.filter(
      (type) =>
        type.primaryTargetGroups.length + type.secondaryTargetGroups.length === 0 &&
        type.otherTargetGroup === undefined,
    )
    expect(idsOf(forNobody)).toEqual([])
  })

  it('names no target group twice, neither within its primary and secondary groups nor across them', () => {
    for (const { id, primaryTargetGroups, secondaryTargetGroups } of activityTypes) {
      const named = [...primaryTargetGroups, ...secondaryTargetGroups]
      expect(new Set(named).size, id).toBe(named.length)
    }
  })
})

describe('a programme', () => {
  it('has areas that each map to at least one of the eight, and says so where they map to several', () => {
    for (const { effortAreas: areas } of programmes) {
      expect(areas.length).toBeGreaterThan(0)
      for (const { id, mapsTo, note } of areas) {
        expect(mapsTo.length, id).toBeGreaterThan(0)
        expect(new Set(mapsTo).size, id).toBe(mapsTo.length)
        expect(note !== undefined, id).toBe(mapsTo.length > 1)
      }
    }
  })

  it('of 2006-10 has the eight areas themselves, each mapped to itself', () => {
    const first = programmes.find(({ id }) => id === '2006-10')
    expect(first?.effortAreas.map(({ id, mapsTo }) => [id, mapsTo])).toEqual(
      effortAreaIds.map((id) => [id, [id]]),
    )
  })
})

describe('every text', () => {
  it('is there in both languages', () => {
    const paths = (language: string) =>
      texts.filter(({ path }) => path.endsWith(`.${language}`)).map(({ path }) => path.slice(0, -3))
    expect(paths('da').length).toBeGreaterThan(activityTypes.length * 3)
    expect(paths('en')).toEqual(paths('da'))
    expect(pathsWhere((text) => text.trim() === '')).toEqual([])
  })

  it('is translated: no Danish text stands for its English one', () => {
    const english = new Map(texts.map(({ path, text }) => [path, text]))
    const untranslated = texts.filter(
      ({ path, text }) => path.endsWith('.da') && english.get(`${path.slice(0, -3)}.en`) === text,
    )
    expect(untranslated).toEqual([])
  })

  it('is as long as the catalogue has room for: a purpose of 1-2 sentences, a description of a type of 2-4', () => {
    const sentences = (text: string) => text.split(/[.!?](?: |$)/).length - 1
    for (const { id, purpose, description } of activityTypes) {
      for (const language of ['da', 'en'] as const) {
        expect([1, 2], `${id} ${language}`).toContain(sentences(purpose[language]))
        expect([2, 3, 4], `${id} ${language}`).toContain(sentences(description[language]))
      }
    }
  })

  it('is spaced with single spaces and none at the ends', () => {
    expect(pathsWhere((text) => /\s{2}|[^\S ]/.test(text) || text !== text.trim())).toEqual([])
  })

  it('that describes or gives a purpose ends with a full stop, and a name does not', () => {
    const isSentence = (path: string) => /\.(description|purpose|frame|note)\.(da|en)$/.test(path)
    expect(texts.filter(({ path, text }) => isSentence(path) !== text.endsWith('.'))).toEqual([])
  })
})

const reportFile = fileURLToPath(
  new URL('../../../../shared/domain/boligsocialt-overblik.txt', import.meta.url),
)
const runLength = 8

describe('the words', () => {
  it('are found again where the report parts them at the end of a line', () => {
    expect(wordsOf('de boligsocia-\nle medarbejdere,  Børn & unge')).toEqual([
      'de',
      'boligsociale',
      'medarbejdere',
      'børn',
      'unge',
    ])
    expect(runsOf('en to tre fire fem seks syv otte ni', runLength)).toHaveLength(2)
  })

  it('are our own: no eight in a row stand in the report', ({ skip }) => {
    if (!existsSync(reportFile)) skip('The report is not here to compare with.')
    const inReport = new Set(runsOf(readFileSync(reportFile, 'utf8'), runLength))
    expect(inReport.size).toBeGreaterThan(10_000)
    const borrowed = texts
      .filter(({ path }) => path.endsWith('.da'))
      .flatMap(({ path, text }) =>
        runsOf(text, runLength)
          .filter((run) => inReport.has(run))
          .map((run) => `${path}: ${run}`),
      )
    expect(borrowed).toEqual([])
  })
})
