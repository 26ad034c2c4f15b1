// Every figure must lead to the list whose length it is, or nowhere.

import { describe, expect, it } from 'vitest'
import type { Overview } from '../../contract/overview.ts'
import { share } from '../../domain/overview/interval.ts'
import { da } from '../../messages/da.ts'
import { createFormat } from '../../messages/format.ts'
import { createTranslator } from '../../messages/translator.ts'
import type { Names } from '../lib/vocabulary.ts'
import {
  areaFigures,
  groupFigures,
  municipalityFigures,
  reasonFigures,
  shareFigures,
  typeFigures,
  type Words,
} from './figures.ts'
import { figuresFile } from './figures-csv.ts'

const t = createTranslator('da', da)
const names: Pick<Names, 'name' | 'shortName' | 'reasonName'> = {
  name: (_kind, id) => id,
  shortName: (area) => area,
  reasonName: (reason) => reason,
}
const words: Words = { t, format: createFormat('da', t), names }

const overview: Overview = {
  dataDate: '2013-12-31',
  exampleData: true,
  period: { firstYear: 2007, lastYear: 2017 },
  plans: 10,
  municipalitiesWithPlans: 2,
  activities: 20,
  effortAreas: [
    { id: 'health', plans: 3, activities: 5 },
    { id: 'social-life', plans: 7, activities: 15 },
  ],
  targetGroups: [
    { id: 'women', takesPart: 4, alone: 1 },
    { id: 'families', takesPart: 9, alone: 2 },
  ],
  activitiesOutsideTargetGroups: 2,
  allResidentsShare: {
    nearMunicipalCore: { effortAreas: ['health', 'children-youth'], share: share(1, 5) },
    nearCivilSociety: { effortAreas: ['social-life'], share: share(10, 15) },
  },
  attainment: {
    reached: share(12, 20),
    byState: [{ id: 'reached', activities: 12, plans: 7 }],
    plans: 9,
    notEvaluated: 0,
  },
  unmetReasons: {
    of: 8,
    plans: 6,
    main: [
      { id: 'other', activities: 5, plans: 4 },
      { id: 'measurement', activities: 3, plans: 3 },
    ],
  },
  activityTypes: [{ id: 'exercise', effortArea: 'health', activities: 5, reached: share(2, 5), plans: 4 }],
  municipalities: [{ code: '0751', plans: 6, activities: 11, fundKroner: 30 }],
  money: { totalKroner: 40, bySource: [{ id: 'fund', kroner: 30 }] },
}

describe('the figures of the overview', () => {
  it('stand with the largest area first and lead to its plans', () => {
    const [first] = areaFigures(overview, { role: ['bridging'] }, words)
    expect(first?.key).toBe('social-life')
    expect(first?.target).toEqual({
      to: '/plans',
      filter: { role: ['bridging'], effortArea: ['social-life'] },
    })
  })

  it('lead nowhere when the filter names other groups, since groups widen each other', () => {
    const byKey = new Map(groupFigures(overview, { targetGroup: ['women'] }, words).map((f) => [f.key, f]))
    expect(byKey.get('women')?.target?.filter).toEqual({ targetGroup: ['women'] })
    expect(byKey.get('families')?.target).toBeUndefined()
  })

  it('keep to the areas that the filter leaves when a share is followed', () => {
    const [municipal, civil] = shareFigures(overview, { effortArea: ['health'] }, words)
    expect(municipal?.forAll?.filter.effortArea).toEqual(['health'])
    expect(municipal?.forSome?.filter.withoutTargetGroup).toEqual(['all-residents'])
    expect(civil?.forAll).toBeUndefined()
  })

  it('put what is left over last among the reasons, whatever its count', () => {
    expect(reasonFigures(overview, {}, words).map((figure) => figure.key)).toEqual(['measurement', 'other'])
  })
})

describe('what the filter leaves out', () => {
  it('has no list, since one that named it would forget the filter', () => {
    const areas = areaFigures(overview, { effortArea: ['health'] }, words)
    expect(areas.map(({ key, target }) => [key, target !== undefined])).toEqual([
      ['social-life', false],
      ['health', true],
    ])
    expect(municipalityFigures(overview, { municipality: ['0101'] }, words)[0]).not.toHaveProperty('target')
    expect(
      typeFigures(overview, { activityType: ['homework-cafe'] }, words)[0]?.figures[0],
    ).not.toHaveProperty('target')
  })
})

describe('what a row counts besides', () => {
  it('leads to a list of its own: activities in a municipality, activities that reached their goal', () => {
    const [municipality] = municipalityFigures(overview, { role: ['bridging'] }, words)
    expect(municipality?.otherTarget).toEqual({
      to: '/activities',
      filter: { role: ['bridging'], municipality: ['0751'] },
    })
    expect(typeFigures(overview, {}, words)[0]?.figures[0]?.otherTarget).toEqual({
      to: '/activities',
      filter: { activityType: ['exercise'], attainment: ['reached'] },
    })
    expect(shareFigures(overview, {}, words)[1]?.whole).toEqual({
      to: '/activities',
      filter: { effortArea: ['social-life'] },
    })
  })
})

describe('the file of all figures', () => {
  it('opens in Danish Excel: byte order mark, semicolons, decimal comma', () => {
    const lines = figuresFile(overview, {}, words).split('\r\n')
    expect(lines[0]?.startsWith('\uFEFFAfsnit;')).toBe(true)
    expect(lines).toContain('Hvad planerne arbejder med;social-life;7;10;70,0')
  })
})
