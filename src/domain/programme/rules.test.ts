import { describe, expect, it } from 'vitest'
import { demandsOf } from '../plan/demands.ts'
import { programmeIds } from '../vocabulary/ids.ts'
import { defaultRules, dutiesOf } from './rules.ts'

const content = {
  name: 'Skovbakken',
  municipality: '0751',
  housingOrganisation: 'Skovbakkens Boligforening',
  startsOn: '2019-01-01',
  endsOn: '2022-12-31',
  kroner: { fund: 1, 'housing-organisation': 0, municipality: 0, other: 0 },
  housingAreas: [],
  signedOn: { 'housing-organisation': null, municipality: null, residents: null },
  milestones: [],
  challenges: [],
  contextFigures: [],
  expectedActivities: [],
}
const surroundings = { hasActivity: false, hasAgreements: true, status: 'draft' } as const

describe('a programme’s rules', () => {
  it('are demanded of its plans, and nothing else is', () => {
    const demands = ['budget', 'agreements', 'local-share'] as const
    const found = demandsOf(content, { fundSharePercent: 75, demands }, surroundings)
    expect(found.map(({ code, met }) => [code, met])).toEqual([
      ['budget', true],
      ['local-share', false],
      ['agreements', true],
    ])
  })

  it('come with agreements where the programme asks for them, and with a share where it is known', () => {
    const asking = (code: 'agreements' | 'local-share') =>
      programmeIds.filter((id) => defaultRules(id).demands.includes(code))
    expect(asking('agreements')).toEqual(['2015-18', '2019-26'])
    expect(asking('local-share')).toEqual(['2006-10'])
  })
})

describe('a plan’s duties', () => {
  it('are those within its period, both ends included, the first due first', () => {
    const duties = ['2023-01-01', '2022-12-31', '2018-12-31', '2019-01-01', '2020-06-01'].map((dueOn) => ({
      id: dueOn,
      kind: 'other' as const,
      title: '',
      dueOn,
    }))
    expect(dutiesOf({ duties }, content).map(({ id }) => id)).toEqual([
      '2019-01-01',
      '2020-06-01',
      '2022-12-31',
    ])
  })
})
