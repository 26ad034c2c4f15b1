import { describe, expect, it } from 'vitest'
import { mergeContents, resolve } from '../merge.ts'
import { type EvaluationContent, emptyAnchoring, emptyStep } from './content.ts'
import { contentOf, writtenOf } from './written.ts'

const content: EvaluationContent = {
  evaluatedOn: '2026-11-01',
  steps: ['Vi er i gang', 'De kommer igen', 'De har fået venner'].map((goal) => ({ ...emptyStep, goal })),
  successes: [],
  learned: '',
  anchoring: emptyAnchoring,
}
const withGoal = (at: number, goal: string) => ({
  ...content,
  steps: content.steps.map((step, index) => (index === at ? { ...step, goal } : step)),
})

describe('what two people write in one self-evaluation', () => {
  it('is kept from both, each in a step of their own', () => {
    const merge = mergeContents(
      writtenOf(content),
      writtenOf(withGoal(0, 'Vi begyndte i maj')),
      writtenOf(withGoal(2, 'To nye venner hver')),
    )
    expect(merge.conflicts).toEqual([])
    expect(contentOf(merge.merged).steps.map(({ goal }) => goal)).toEqual([
      'Vi begyndte i maj',
      'De kommer igen',
      'To nye venner hver',
    ])
  })

  it('is chosen between in the one step where both wrote, and nowhere else', () => {
    const mine = writtenOf(withGoal(1, 'Mange kommer igen'))
    const merge = mergeContents(
      writtenOf(content),
      mine,
      writtenOf({ ...withGoal(1, 'Få kommer igen'), learned: 'Ring til dem.' }),
    )
    expect(merge.conflicts).toEqual(['step2'])
    expect(contentOf(resolve(merge, mine, () => true))).toEqual({
      ...withGoal(1, 'Mange kommer igen'),
      learned: 'Ring til dem.',
    })
  })
})

it('A self-evaluation is the same after it has been taken apart and put together, and has three steps', () => {
  expect(contentOf(writtenOf(content))).toEqual(content)
  expect(() => writtenOf({ ...content, steps: [] })).toThrow(RangeError)
})
