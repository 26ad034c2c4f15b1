import { expect, it } from 'vitest'
import { memberRoles } from '../access/member-roles.ts'
import { type PlanContent, signatories } from './content.ts'
import { changedTerms, type HeldThere, isSignable, maySign } from './signatures.ts'
import { planStatuses } from './status.ts'

const held = (more: Partial<HeldThere>): HeldThere => ({
  ...{ memberRole: 'board-member', plan: { id: 'here' }, municipality: null, housingOrganisation: null },
  ...more,
})
const maySignAs = (membership: HeldThere) =>
  signatories.filter((signatory) => maySign(signatory, 'here', [membership]))

it('who is there for one party says yes for no other', () => {
  expect(maySignAs(held({}))).toEqual(['housing-organisation', 'municipality'])
  expect(maySignAs(held({ municipality: '0482' }))).toEqual(['municipality'])
  expect(maySignAs(held({ housingOrganisation: 'Birkebo' }))).toEqual(['housing-organisation'])
  expect(maySignAs(held({ memberRole: 'resident-representative' }))).toEqual(['residents'])
  expect(maySignAs(held({ plan: { id: 'elsewhere' } }))).toEqual([])
  const others = memberRoles.filter((role) => role !== 'board-member' && role !== 'resident-representative')
  for (const memberRole of others) expect(maySignAs(held({ memberRole }))).toEqual([])
  // Each of two memberships counts by itself.
  const two = [
    held({ municipality: '0482', plan: { id: 'elsewhere' } }),
    held({ housingOrganisation: 'Birkebo' }),
  ]
  expect(maySign('municipality', 'here', two)).toBe(false)
})

it('a yes can be given where it is missing, and anew where the plan was changed, until the plan is over', () => {
  const nobody = { 'housing-organisation': null, municipality: null, residents: null }
  const day = '2028-01-01'
  const can = (signed: boolean, changedSince?: readonly 'kroner'[]) =>
    planStatuses.filter((status) =>
      isSignable(
        'municipality',
        { status, signedOn: { ...nobody, municipality: signed ? day : null } },
        changedSince ? [{ signatory: 'municipality', changedSince }] : [],
      ),
    )
  const before = ['draft', 'applied', 'granted', 'running']
  expect(can(false)).toEqual(before)
  // On paper.
  expect(can(true)).toEqual([])
  expect(can(true, [])).toEqual([])
  expect(can(true, ['kroner'])).toEqual(before)
})

it('what was said yes to are the parties, the period, the money, the areas and the goals', () => {
  const signed: PlanContent = {
    ...{ name: 'Birkevang', municipality: '0482', housingOrganisation: 'Birkebo' },
    ...{ startsOn: '2029-01-01', endsOn: '2032-12-31' },
    kroner: { fund: 75, 'housing-organisation': 25, municipality: 0, other: 0 },
    ...{ housingAreas: [], milestones: [], challenges: [], contextFigures: [], expectedActivities: [] },
    signedOn: { 'housing-organisation': null, municipality: null, residents: null },
  }
  const changes: Partial<PlanContent> = {
    name: 'Birkevænget',
    municipality: '0461',
    endsOn: '2031-12-31',
    kroner: { ...signed.kroner, other: 1 },
    challenges: [{ id: '1', text: 'Mange flytter.' }],
    milestones: [{ id: '1', title: 'Ansat', dueOn: '2029-03-01', doneOn: null }],
    signedOn: { ...signed.signedOn, residents: '2028-01-01' },
  }
  expect(changedTerms(signed, signed)).toEqual([])
  expect(changedTerms(signed, { ...signed, ...changes })).toEqual([
    'municipality',
    'endsOn',
    'kroner',
    'challenges',
  ])
})
