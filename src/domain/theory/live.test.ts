import { describe, expect, it } from 'vitest'
import { liveBoxes, measuredNow } from './live.ts'

const goal = { box: 'a', standing: 'reached', attainment: 'reached' } as const

describe('a goal as it stands today', () => {
  it('stands as the one of its indicators that most asks for attention, of those that are measured', () => {
    const behind = { ...goal, standing: 'behind', attainment: 'not-reached' } as const
    const unmeasured = { ...goal, standing: 'unmeasured', attainment: 'not-measured' } as const
    expect(liveBoxes([goal, behind, unmeasured])).toEqual([behind])
    expect(liveBoxes([unmeasured])).toEqual([])
    expect(liveBoxes([unmeasured, { ...goal, box: 'b' }])).toEqual([{ ...goal, box: 'b' }])
  })

  it('takes the place of what the self-evaluation said, and breaks no chain before its day', () => {
    const told = [
      { box: 'a', attainment: 'not-reached' },
      { box: 'b', attainment: 'not-reached' },
    ] as const
    expect(measuredNow(told, [])).toEqual(told)
    expect(measuredNow(told, [goal])).toEqual([told[1], goal])
    expect(measuredNow(told, [{ ...goal, standing: 'behind', attainment: 'not-reached' }])).toEqual([told[1]])
    const overdue = { ...goal, standing: 'overdue', attainment: 'partly' } as const
    expect(measuredNow(told, [overdue])).toEqual([told[1], overdue])
  })
})
