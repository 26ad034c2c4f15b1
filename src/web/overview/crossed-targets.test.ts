import { describe, expect, it } from 'vitest'
import { crossedTargets } from './crossed-targets.ts'

describe('where the numbers of the crossed reasons lead', () => {
  it('is to those that were evaluated, and to those of them that did not reach their goal', () => {
    const targets = crossedTargets({ programme: ['2006-10'] }, 'role', 'bridging')
    expect(targets?.evaluated).toEqual({
      programme: ['2006-10'],
      role: ['bridging'],
      attainment: ['reached', 'partly', 'not-reached', 'not-measured'],
    })
    expect(targets?.unmet.attainment).toEqual(['partly', 'not-reached', 'not-measured'])
    expect(targets?.reason('measurement').attainment).toBeUndefined()
  })

  it('is nowhere for what the filter leaves out', () => {
    expect(crossedTargets({ role: ['executing'] }, 'role', 'bridging')).toBeUndefined()
  })
})
