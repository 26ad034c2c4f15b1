// The library that comes with Overblik is whole, in two languages, fits every area and type, and is in our own words.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runsOf } from '../../vocabulary/own-words.test-support.ts'
import { vocabulary } from '../../vocabulary/vocabulary.ts'
import {
  indicatorLanes,
  indicatorTerms,
  type LibraryIndicator,
  libraryFields,
  libraryIdPattern,
  libraryLimits,
  longestLibraryId,
  outcomes,
} from '../library-indicator.ts'
import { disaggregations } from '../units.ts'
import { shippedIndicators } from './library.ts'

const { activityTypes, effortAreas } = vocabulary
const languages = ['da', 'en'] as const

const textsOf = ({ name, definition, source, method, scale, questions }: LibraryIndicator) => [
  name,
  definition,
  source,
  method,
  ...(scale ? [scale.lowWord, scale.highWord] : []),
  ...questions,
]
const idsWhere = (fails: (indicator: LibraryIndicator) => boolean) =>
  shippedIndicators.filter(fails).map(({ id }) => id)

describe('the library', () => {
  it('has at least 72 indicators, each known by a code word of its own', () => {
    expect(shippedIndicators.length).toBeGreaterThanOrEqual(72)
    const ids = shippedIndicators.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(idsWhere(({ id }) => !libraryIdPattern.test(id) || id.length > longestLibraryId)).toEqual([])
  })

  it('has no two names alike in either language, whatever their capitals', () => {
    for (const language of languages) {
      const names = shippedIndicators.map(({ name }) => name[language].toLowerCase())
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    }
  })

  it.each(effortAreas)('has short-term and long-term, soft and hard ones of its own for $id', ({ id }) => {
    const own = shippedIndicators.filter(
      (one) => one.effortAreas.includes(id) && one.effortAreas.length < effortAreas.length,
    )
    expect(own.length).toBeGreaterThanOrEqual(6)
    for (const term of indicatorTerms) expect(own.map((one) => one.term)).toContain(term)
    for (const outcome of outcomes) expect(own.map((one) => one.outcome)).toContain(outcome)
  })

  it.each(activityTypes)('names $id among what at least two of them suit best', ({ id, effortArea }) => {
    const own = shippedIndicators.filter((one) => one.activityTypes.includes(id))
    expect(own.length).toBeGreaterThanOrEqual(2)
    for (const one of own) expect(one.effortAreas, one.id).toContain(effortArea)
  })

  it('has an indicator for each way in which values are kept and each thing that the logbook counts', () => {
    const has = (unit: string) => shippedIndicators.some((one) => one.unit === unit)
    expect(['count', 'share', 'scale-mean', 'money', 'yes-no'].filter((unit) => !has(unit))).toEqual([])
    expect(new Set(shippedIndicators.map(({ feed }) => feed)).size).toBe(7)
  })
})

describe('every indicator of the library', () => {
  it('says everything, and nothing besides', () => {
    for (const one of shippedIndicators)
      expect(Object.keys(one).sort(), one.id).toEqual(['id', ...libraryFields].sort())
  })

  it('has its texts in both languages, each its own, as long as there is room for', () => {
    for (const one of shippedIndicators)
      for (const { da, en } of textsOf(one)) {
        for (const text of [da, en]) expect(text, one.id).toMatch(/^\S(?:.*\S)?$/)
        for (const text of [da, en]) expect(text, one.id).not.toMatch(/\s{2}/)
        expect(da, one.id).not.toBe(en)
      }
    const tooLong = idsWhere((one) =>
      languages.some(
        (language) =>
          one.name[language].length > libraryLimits.name ||
          one.definition[language].length > libraryLimits.definition ||
          one.questions.some((question) => question[language].length > libraryLimits.question),
      ),
    )
    expect(tooLong).toEqual([])
  })

  it('ends its sentences with a full stop, and its name without one', () => {
    for (const { id, name, definition, source, method } of shippedIndicators)
      for (const language of languages) {
        expect(name[language], id).not.toMatch(/\.$/)
        for (const text of [definition, source, method]) expect(text[language], id).toMatch(/\.$/)
      }
  })

  it('has a scale from a lower to a higher end and a question, where it is a mean, and no scale elsewhere', () => {
    expect(idsWhere(({ unit, scale }) => (unit === 'scale-mean') !== (scale !== null))).toEqual([])
    expect(idsWhere(({ scale }) => scale !== null && scale.low >= scale.high)).toEqual([])
    expect(idsWhere(({ unit, questions }) => unit === 'scale-mean' && questions.length === 0)).toEqual([])
  })

  it('stands in lanes that hold indicators, fits an area, and is told apart in the order there is', () => {
    expect(idsWhere(({ lanes }) => lanes.length === 0)).toEqual([])
    expect(
      idsWhere(({ lanes }) => lanes.some((lane) => !indicatorLanes.some((one) => one === lane))),
    ).toEqual([])
    expect(idsWhere((one) => one.effortAreas.length === 0)).toEqual([])
    for (const one of shippedIndicators)
      expect(
        disaggregations.filter((by) => one.disaggregations.includes(by)),
        one.id,
      ).toEqual(one.disaggregations)
  })

  it('is counted where the logbook feeds it, and adds up only what can be added', () => {
    expect(idsWhere(({ feed, unit }) => feed !== null && unit !== 'count')).toEqual([])
    const adds = ['count', 'money']
    expect(idsWhere(({ unit, aggregation }) => aggregation === 'cumulative' && !adds.includes(unit))).toEqual(
      [],
    )
  })
})

const reportFile = fileURLToPath(
  new URL('../../../../../shared/domain/boligsocialt-overblik.txt', import.meta.url),
)

it('the library is in our own words: no eight in a row stand in the report', ({ skip }) => {
  if (!existsSync(reportFile)) skip('The report is not here to compare with.')
  const inReport = new Set(runsOf(readFileSync(reportFile, 'utf8'), 8))
  expect(inReport.size).toBeGreaterThan(10_000)
  const borrowed = shippedIndicators.flatMap((one) =>
    textsOf(one)
      .flatMap(({ da }) => runsOf(da, 8))
      .filter((run) => inReport.has(run)),
  )
  expect(borrowed).toEqual([])
})
