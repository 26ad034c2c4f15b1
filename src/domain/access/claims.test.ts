import { expect, it } from 'vitest'
import { type ClaimRule, claimedMemberships } from './claims.ts'

const rules: readonly ClaimRule[] = [
  { claim: 'groups', value: 'fonden', memberRole: 'fund-officer' },
  { claim: 'groups', value: 'også fonden', memberRole: 'fund-officer' },
  { claim: 'groups', value: 'sydbyen', memberRole: 'worker', plan: 'LBF-1' },
  { claim: 'department', value: 'analyse', memberRole: 'analyst' },
  { claim: 'organisation', value: 'langeland', memberRole: 'board-member', municipality: '0482' },
  {
    claim: 'organisation',
    value: 'boligforeningen',
    memberRole: 'board-member',
    housingOrganisation: 'Birkebo',
  },
]

it('a claim gives its memberships as a text and in a list, each once', () => {
  const organisation = ['langeland', 'boligforeningen']
  const claims = { groups: ['fonden', 'også fonden', 'sydbyen'], department: 'analyse', organisation }
  const nowhere = { plan: null, municipality: null, housingOrganisation: null }
  expect(claimedMemberships(claims, rules)).toEqual([
    { ...nowhere, memberRole: 'fund-officer' },
    { ...nowhere, memberRole: 'worker', plan: 'LBF-1' },
    { ...nowhere, memberRole: 'analyst' },
    { ...nowhere, memberRole: 'board-member', municipality: '0482' },
    { ...nowhere, memberRole: 'board-member', housingOrganisation: 'Birkebo' },
  ])
})

it('a claim that is missing, or of another shape, gives nothing', () => {
  for (const groups of [undefined, null, 'fonden, sydbyen', ['FONDEN'], { fonden: true }, [['fonden']]])
    expect(claimedMemberships({ groups }, rules)).toEqual([])
  const inherited = [{ claim: 'constructor', value: 'x', memberRole: 'analyst' }] as const
  expect(claimedMemberships({}, inherited)).toEqual([])
})
