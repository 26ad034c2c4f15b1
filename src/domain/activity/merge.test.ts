import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partnerIds, roleIds, targetGroupIds } from '../vocabulary/ids.ts'
import { type ActivityContent, changesBetween, contentFields, lacksOf } from './content.ts'
import { mergeContents, resolve } from './merge.ts'

// Few values, so that two people often say the same.
const content: fc.Arbitrary<ActivityContent> = fc.record({
  title: fc.constantFrom('Lektiecafé', 'Lektiehjælp', 'Café'),
  description: fc.constantFrom('', 'Hver tirsdag.'),
  activityType: fc.constantFrom('street-work', 'family-school'),
  mainActivity: fc.boolean(),
  startsOn: fc.constantFrom('2011-01-01', '2011-08-01'),
  endsOn: fc.constantFrom('2012-12-31', '2013-12-31'),
  closedOn: fc.constantFrom(null, '2012-05-01'),
  targetGroups: fc
    .subarray(targetGroupIds.slice(0, 2))
    .map((ids) => ids.map((id) => ({ id, priority: 'primary' as const }))),
  otherTargetGroup: fc.constantFrom('', 'Naboer'),
  roles: fc.subarray(roleIds.slice(0, 2)),
  partners: fc.subarray(partnerIds.slice(0, 2)),
  volunteers: fc.constantFrom(null, 0, 4),
  published: fc.boolean(),
})

describe('two people’s changes', () => {
  it('are both kept in every field that one of them left alone', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const { merged, conflicts } = mergeContents(base, mine, theirs)
        const [ofMine, ofTheirs] = [changesBetween(base, mine), changesBetween(base, theirs)]
        for (const field of contentFields) {
          if (conflicts.includes(field)) continue
          const changed =
            ofMine.find((change) => change.field === field) ??
            ofTheirs.find((change) => change.field === field)
          expect(merged[field]).toEqual(changed ? changed.after : base[field])
        }
      }),
    )
  })

  it('conflict exactly where both said something new and different', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const fieldsOf = (one: ActivityContent, other: ActivityContent) =>
          changesBetween(one, other).map(({ field }) => field)
        const expected = fieldsOf(base, mine)
          .filter((field) => fieldsOf(base, theirs).includes(field))
          .filter((field) => fieldsOf(mine, theirs).includes(field))
        expect(mergeContents(base, mine, theirs).conflicts).toEqual(expected)
      }),
    )
  })

  it('are the same whoever saves first, once the conflicts are chosen the same way', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const first = resolve(mergeContents(base, mine, theirs), mine, () => true)
        const second = resolve(mergeContents(base, theirs, mine), theirs, () => false)
        expect(first).toEqual(second)
      }),
    )
  })

  it('lose nothing when only one of them changed anything', () => {
    fc.assert(
      fc.property(content, content, (base, mine) => {
        expect(mergeContents(base, mine, base)).toEqual({ merged: mine, conflicts: [] })
        expect(mergeContents(base, base, mine)).toEqual({ merged: mine, conflicts: [] })
      }),
    )
  })
})

it('an activity lacks a target group and a role until it has one of each', () => {
  fc.assert(
    fc.property(content, (one) => {
      const lacks = lacksOf(one)
      expect(lacks.includes('role')).toBe(one.roles.length === 0)
      expect(lacks.includes('target-group')).toBe(
        one.targetGroups.length === 0 && one.otherTargetGroup === '',
      )
    }),
  )
})
