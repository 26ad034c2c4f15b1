import { expect, it } from 'vitest'
import { type ActivityContent, lacksOf } from './content.ts'

const complete: ActivityContent = {
  title: 'Lektiecafé',
  description: '',
  activityType: 'street-work',
  mainActivity: false,
  startsOn: '2011-01-01',
  endsOn: '2012-12-31',
  closedOn: null,
  targetGroups: [{ id: 'men', priority: 'primary' }],
  otherTargetGroup: '',
  roles: ['executing'],
  partners: [],
  volunteers: null,
  published: false,
}

it('an activity lacks a target group, of the nine or in its own words, and a role', () => {
  expect(lacksOf(complete)).toEqual([])
  expect(lacksOf({ ...complete, targetGroups: [], otherTargetGroup: 'Naboer' })).toEqual([])
  expect(lacksOf({ ...complete, targetGroups: [], otherTargetGroup: ' ' })).toEqual(['target-group'])
  expect(lacksOf({ ...complete, targetGroups: [], roles: [] })).toEqual(['target-group', 'role'])
})
