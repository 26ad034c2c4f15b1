import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActivityContent, contentFields } from './activity/content.ts'
import { changesBetween, differing, mergeContents, resolve } from './merge.ts'
import { partnerIds, roleIds, targetGroupIds } from './vocabulary/ids.ts'

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
          if (conflicts.includes(field) || field === 'targetGroups') continue
          const changed =
            ofMine.find((change) => change.field === field) ??
            ofTheirs.find((change) => change.field === field)
          expect(merged[field]).toEqual(changed ? changed.after : base[field])
        }
      }),
    )
  })

  it('conflict at most where both said something new and different', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const fieldsOf = (one: ActivityContent, other: ActivityContent) =>
          changesBetween(one, other).map(({ field }) => field)
        const expected = fieldsOf(base, mine)
          .filter((field) => fieldsOf(base, theirs).includes(field))
          .filter((field) => fieldsOf(mine, theirs).includes(field))
        const { conflicts } = mergeContents(base, mine, theirs)
        // Lists of things with an id are merged thing by thing.
        expect(conflicts.filter((field) => !expected.includes(field))).toEqual([])
        expect(expected.filter((field) => !conflicts.includes(field) && field !== 'targetGroups')).toEqual([])
      }),
    )
  })

  it('are the same whoever saves first, once the conflicts are chosen the same way', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const first = resolve(mergeContents(base, mine, theirs), mine, () => true)
        const second = resolve(mergeContents(base, theirs, mine), theirs, () => false)
        const { targetGroups: inFirst, ...one } = first
        const { targetGroups: inSecond, ...other } = second
        expect(one).toEqual(other)
        expect([...inFirst].map(({ id }) => id).sort()).toEqual([...inSecond].map(({ id }) => id).sort())
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

describe('two people’s lists', () => {
  interface Milestones {
    readonly milestones: readonly { readonly id: string; readonly title: string }[]
  }
  const lists = fc
    .uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.constantFrom('Start', 'Fest') }),
      {
        selector: ({ id }) => id,
      },
    )
    .map((milestones): Milestones => ({ milestones }))

  it('keep what each added, changed or took away alone', () => {
    fc.assert(
      fc.property(lists, lists, lists, (base, mine, theirs) => {
        const { merged, conflicts } = mergeContents(base, mine, theirs)
        fc.pre(conflicts.length === 0)
        const titleIn = ({ milestones }: Milestones, id: string) =>
          milestones.find((one) => one.id === id)?.title
        for (const id of ['a', 'b', 'c', 'd']) {
          const [was, ofMine, ofTheirs] = [titleIn(base, id), titleIn(mine, id), titleIn(theirs, id)]
          expect(titleIn(merged, id)).toBe(ofMine === was ? ofTheirs : ofMine)
        }
      }),
    )
  })

  it('conflict when both changed the same thing differently', () => {
    const of = (title: string): Milestones => ({ milestones: [{ id: 'a', title }] })
    expect(mergeContents(of('Start'), of('Fest'), of('Slut')).conflicts).toEqual(['milestones'])
    expect(mergeContents(of('Start'), { milestones: [] }, of('Slut')).conflicts).toEqual(['milestones'])
  })
})

describe('what differs of two lists', () => {
  const items = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), said: fc.nat(2) }), {
    selector: ({ id }) => id,
  })

  it('is all that the lists don’t share, and nothing that they do', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const [was, is] = differing(before, after) as [typeof before, typeof after]
        const says = (list: typeof before, item: (typeof before)[number]) =>
          list.some(({ id, said }) => id === item.id && said === item.said)
        const alike = before.every((one) => says(after, one)) && after.every((one) => says(before, one))
        expect(was).toEqual(alike ? before : before.filter((item) => !says(after, item)))
        expect(is).toEqual(alike ? after : after.filter((item) => !says(before, item)))
      }),
    )
  })

  it('is all of what is no list of things', () => {
    expect(differing('Lektiecafé', 'Café')).toEqual(['Lektiecafé', 'Café'])
    expect(differing(['schools'], ['schools', 'police'])).toEqual([['schools'], ['schools', 'police']])
  })
})
