import { expect, it } from 'vitest'
import { type ClaimRule, claimedMemberships } from './claims.ts'

const rules: readonly ClaimRule[] = [
  { claim: 'groups', value: 'fonden', memberRole: 'fund-officer' },
  { claim: 'groups', value: 'også fonden', memberRole: 'fund-officer' },
  { claim: 'groups', value: 'sydbyen', memberRole: 'worker', plan: 'LBF-1' },
  { claim: 'department', value: 'analyse', memberRole: 'analyst' },
]

it('a claim gives its memberships as a text and in a list, each once', () => {
  const claims = { groups: ['fonden', 'også fonden', 'sydbyen'], department: 'analyse' }
  expect(claimedMemberships(claims, rules)).toEqual([
    { memberRole: 'fund-officer', plan: null },
    { memberRole: 'worker', plan: 'LBF-1' },
    { memberRole: 'analyst', plan: null },
  ])
})

it('a claim that is missing, or of another shape, gives nothing', () => {
  for (const groups of [undefined, null, 'fonden, sydbyen', ['FONDEN'], { fonden: true }, [['fonden']]])
    expect(claimedMemberships({ groups }, rules)).toEqual([])
  const inherited = [{ claim: 'constructor', value: 'x', memberRole: 'analyst' }] as const
  expect(claimedMemberships({}, inherited)).toEqual([])
})
