import { describe, expect, it } from 'vitest'
import { activityTypes } from '../vocabulary/activity-types.ts'
import { lacksOf } from './content.ts'
import { suggestActivity } from './suggest.ts'

const plan = { startsOn: '2019-01-01', endsOn: '2022-12-31' }

describe.each(activityTypes)('the suggestion for $id', (type) => {
  const suggested = suggestActivity(type, 'Navn', plan, '2020-05-01')

  it('names the catalogue’s target groups, each once', () => {
    const of = (priority: string) =>
      suggested.targetGroups.filter((group) => group.priority === priority).map(({ id }) => id)
    expect(of('primary').toSorted()).toEqual([...type.primaryTargetGroups].sort())
    expect(of('secondary').toSorted()).toEqual([...type.secondaryTargetGroups].sort())
  })

  it('is a draft that still needs a role', () => {
    expect(suggested.published).toBe(false)
    expect(lacksOf(suggested)).toContain('role')
  })
})

it.each([
  ['2018-06-01', '2019-01-01'],
  ['2019-01-01', '2019-01-01'],
  ['2020-05-01', '2020-05-01'],
  ['2022-12-31', '2022-12-31'],
  ['2023-01-01', '2019-01-01'],
])('made on %s it begins on %s, within the plan', (today, startsOn) => {
  const [type] = activityTypes
  if (!type) throw new Error('the catalogue has types')
  expect(suggestActivity(type, 'Navn', plan, today)).toMatchObject({ startsOn, endsOn: plan.endsOn })
})
