import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memberRoles } from '../access/member-roles.ts'
import { defaultRules } from '../programme/rules.ts'
import type { PlanContent } from './content.ts'
import { demandsOf, sharingOf } from './demands.ts'
import { nextStatuses, type PlanStatus, planStatuses } from './status.ts'

const kroner = fc.nat({ max: 100_000_000 })
const financing = fc.record({
  fund: kroner,
  'housing-organisation': kroner,
  municipality: kroner,
  other: kroner,
})

describe('how a plan is paid for', () => {
  it('keeps the fund within its share exactly when nothing is missing locally', () => {
    fc.assert(
      fc.property(financing, fc.integer({ min: 1, max: 99 }), (kroner, share) => {
        const { total, fund, localMissing } = sharingOf({ kroner }, share)
        expect(localMissing === 0).toBe(fund * 100 <= total * share)
        // With that much more the fund is within its share, with a krone less it is not.
        const within = (more: number) => fund * 100 <= (total + more) * share
        expect(within(localMissing)).toBe(true)
        if (localMissing > 0) expect(within(localMissing - 1)).toBe(false)
      }),
    )
  })

  it('says at most so much as the fund may pay', () => {
    fc.assert(
      fc.property(financing, fc.integer({ min: 1, max: 99 }), (kroner, share) => {
        const { total, fundAtMost } = sharingOf({ kroner }, share)
        expect((fundAtMost ?? 0) * 100).toBeLessThanOrEqual(total * share)
        expect(((fundAtMost ?? 0) + 1) * 100).toBeGreaterThan(total * share)
      }),
    )
  })

  it('is judged by no share where the programme’s is not known', () => {
    const content = { kroner: { fund: 100, 'housing-organisation': 0, municipality: 0, other: 0 } }
    expect(sharingOf(content, null)).toEqual({ total: 100, fund: 100, fundAtMost: null, localMissing: 0 })
  })
})

const empty: PlanContent = {
  name: 'Skovbakken',
  municipality: '0751',
  housingOrganisation: 'Skovbakkens Boligforening',
  startsOn: '2019-01-01',
  endsOn: '2022-12-31',
  kroner: { fund: 0, 'housing-organisation': 0, municipality: 0, other: 0 },
  housingAreas: [],
  signedOn: { 'housing-organisation': null, municipality: null, residents: null },
  milestones: [],
  challenges: [],
  contextFigures: [],
  expectedActivities: [],
}

describe('what a plan has to have', () => {
  it('is all still to come for an empty one, and met one by one', () => {
    const open = (content: PlanContent, hasActivity = false, status: PlanStatus = 'draft') =>
      demandsOf(content, defaultRules('2006-10'), { hasActivity, hasAgreements: false, status })
        .filter(({ met }) => !met)
        .map(({ code }) => code)
    expect(open(empty)).toEqual([
      'challenges',
      'context-figures',
      'expected-activities',
      'housing-area',
      'budget',
      'signed-housing-organisation',
      'signed-municipality',
      'signed-residents',
      'activity',
      'milestones',
    ])
    expect(open(empty, false, 'applied')).toEqual(open(empty))
    for (const status of ['granted', 'running', 'evaluated', 'closed'] as const)
      expect(open(empty, false, status)).toEqual(open(empty).slice(3))
    const paid = { ...empty, kroner: { ...empty.kroner, fund: 751, municipality: 249 } }
    expect(open(paid)).toContain('local-share')
    const whole: PlanContent = {
      ...empty,
      kroner: { ...empty.kroner, fund: 750, municipality: 250 },
      housingAreas: [{ id: 'a', name: 'Skovbakken', departments: '' }],
      signedOn: { 'housing-organisation': '2018-10-01', municipality: '2018-11-01', residents: '2018-09-01' },
      milestones: [{ id: 'a', title: 'Opstart', dueOn: '2019-02-01', doneOn: null }],
      challenges: [{ id: 'a', text: 'Mange unge er uden uddannelse.' }],
      contextFigures: [{ id: 'a', figure: 'vacancies-share', year: 2018, areaTenths: 41, countryTenths: 9 }],
      expectedActivities: [{ id: 'a', effortArea: 'health', activityType: null, aim: 'Flere i bevægelse' }],
    }
    expect(open(whole, true)).toEqual([])
  })
})

describe('a plan’s status', () => {
  it('is taken by its leader and the fund together, and past an application only by a decision', () => {
    const reachable = (from: string, roles: readonly (typeof memberRoles)[number][]) => {
      const seen = new Set<string>([from])
      for (const status of planStatuses)
        if (seen.has(status)) for (const to of nextStatuses(status, roles)) seen.add(to)
      return [...seen]
    }
    expect(reachable('draft', ['plan-leader', 'fund-officer'])).toEqual(['draft', 'applied'])
    expect(reachable('granted', ['plan-leader', 'fund-officer'])).toEqual([
      'granted',
      'running',
      'evaluated',
      'closed',
    ])
    expect(reachable('granted', ['plan-leader'])).not.toContain('closed')
    expect(reachable('draft', ['fund-officer'])).toEqual(['draft'])
  })

  it('is moved by nobody else', () => {
    const others = memberRoles.filter((role) => role !== 'plan-leader' && role !== 'fund-officer')
    for (const from of planStatuses) expect(nextStatuses(from, others)).toEqual([])
  })
})
