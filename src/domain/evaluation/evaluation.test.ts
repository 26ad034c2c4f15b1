import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregated, latest } from '../indicator/aggregate.ts'
import { attainmentOf } from '../indicator/attainment.ts'
import { aggregations, directions } from '../indicator/units.ts'
import { attainmentIds, laneIds } from '../vocabulary/ids.ts'
import { computedOf } from './computed.ts'
import { type EvaluationContent, type EvaluationStep, emptyAnchoring, emptyStep } from './content.ts'
import { dayLackOf, lacksOf, type Surroundings } from './lacks.ts'
import { evaluationMoves, evaluationStates, mayMove, moves, movesFrom } from './states.ts'

const counted: EvaluationStep = {
  ...emptyStep,
  ...{ box: 'effort-goals', goal: 'Flere i fritidsjob', indicator: 'i', indicatorName: 'Unge i fritidsjob' },
  ...{ unit: 'count', baseline: '0', target: '20', amount: '20', attainment: 'reached' },
}
/** Boxes are named after their lanes. */
const around: Surroundings = {
  ...{ from: '2024-01-01', today: '2026-11-28' },
  laneOf: (box) => laneIds.find((lane) => lane === box && lane !== 'challenges'),
}
const whole: EvaluationContent = {
  ...{ evaluatedOn: '2026-06-01', successes: [], learned: 'Begynd tidligere.', anchoring: emptyAnchoring },
  steps: [
    { ...counted, box: 'contact', indicator: 'first' },
    { ...counted, box: 'deliverables', indicator: 'second' },
    counted,
  ],
}
const lacks = (changes: Partial<EvaluationStep>, step: 0 | 1 | 2 = 2) => {
  const steps = whole.steps.map((one, index) => (index === step ? { ...one, ...changes } : one))
  return lacksOf({ ...whole, steps }, steps.map(computedOf), around).map(
    (lack) => `${lack.step}: ${lack.code}`,
  )
}

describe('what the figures of a step say', () => {
  it('follows from the target and the result', () => {
    expect(computedOf(counted)).toBe('reached')
    expect(computedOf({ ...counted, amount: '12' })).toBe('partly')
    expect(computedOf({ ...counted, amount: '3' })).toBe('not-reached')
    expect(computedOf({ ...counted, unit: 'share', target: '60', amount: '7', of: 10 })).toBe('reached')
  })

  it('is nothing where there is no figure, no target, no denominator, or words alone', () => {
    expect(computedOf(emptyStep)).toBeNull()
    expect(computedOf({ ...counted, amount: '' })).toBeNull()
    expect(computedOf({ ...counted, target: '' })).toBeNull()
    expect(computedOf({ ...counted, unit: 'share', of: null })).toBeNull()
    expect(computedOf({ ...counted, unit: 'text', result: 'Mange' })).toBeNull()
  })

  it('reckons a change from the baseline, and holds what was put together already against the target as it is', () => {
    const change = { ...counted, aggregation: 'change', baseline: '10', target: '5' } as const
    expect(computedOf({ ...change, amount: '16' })).toBe('reached')
    expect(computedOf({ ...change, amount: '11' })).toBe('not-reached')
    expect(computedOf({ ...counted, aggregation: 'cumulative', amount: '20' })).toBe('reached')
  })

  it('lets a sum begin at nothing, whatever it was before', () => {
    const sum = { ...counted, aggregation: 'cumulative', baseline: '40', target: '100' } as const
    expect(computedOf({ ...sum, amount: '60' })).toBe('partly')
  })

  it('is what the indicator says, however its values are put together', () => {
    const figure = fc.integer({ min: 0, max: 200 }).map(String)
    const aim = fc.record({
      unit: fc.constant('count' as const),
      direction: fc.constantFrom(...directions),
      aggregation: fc.constantFrom(...aggregations),
      baseline: fc.oneof(figure, fc.constant('')),
      target: figure,
    })
    fc.assert(
      fc.property(aim, fc.array(figure, { minLength: 1, maxLength: 5 }), (own, amounts) => {
        const values = amounts.map((amount, index) => ({ on: `2026-01-0${index + 1}`, amount, of: null }))
        const { attainment, ground } = attainmentOf({ ...own, dueOn: null, values })
        const put = own.aggregation === 'change' ? latest(values, 'count') : aggregated(values, own)
        if (ground === 'no-baseline' || !put?.raw) return
        expect(computedOf({ ...counted, ...own, amount: put.raw.amount })).toBe(attainment)
      }),
    )
  })
})

describe('what a self-evaluation lacks', () => {
  it('is nothing where every step says its goal, its result and how far it came', () => {
    expect(lacksOf(whole, whole.steps.map(computedOf), around)).toEqual([])
  })

  it.each<[string, string[], Partial<EvaluationStep>]>([
    ['a goal', ['3: goal'], { box: null }],
    ['one that is a goal', ['3: goal'], { box: 'challenges' }],
    ['one that is short-term', ['3: short-term-goal'], { box: 'long-term-goals' }],
    ['another indicator than before', ['3: same-indicator'], { indicator: 'first' }],
    ['an indicator', ['3: indicator'], { indicator: null }],
    ['how far it came', ['3: attainment'], { attainment: null }],
    ['a result', ['3: result'], { amount: '' }],
    ['why a person says another than the figures', ['3: override-reason'], { amount: '12' }],
    ['the main reason', ['3: main-reason'], { attainment: 'partly', amount: '12' }],
    [
      'words for a reason that fits none',
      ['3: reason-text'],
      { attainment: 'partly', amount: '12', mainReason: 'other' },
    ],
  ])('is %s', (_name, expected, changes) => {
    expect(lacks(changes)).toEqual(expected)
  })

  it('is a day that can be, from the plan’s first to today', () => {
    const asked = (evaluatedOn: string) =>
      lacksOf({ ...whole, evaluatedOn }, whole.steps.map(computedOf), around).map(({ code }) => code)
    expect(asked('2062-06-01')).toEqual(['day-in-future'])
    expect(asked('2023-12-31')).toEqual(['day-before-plan'])
    expect(dayLackOf(around.today, around)).toBeUndefined()
    expect(dayLackOf(around.from, around)).toBeUndefined()
  })

  it('asks for the short-term goal at the third step alone', () => {
    expect(lacks({ box: 'long-term-goals' }, 1)).toEqual([])
  })

  it('asks nobody for a result of what was not measured, nor for a reason before the third step', () => {
    expect(lacks({ amount: '', attainment: 'not-measured', mainReason: 'measurement' })).toEqual([])
    expect(lacks({ amount: '12', attainment: 'partly' }, 0)).toEqual([])
    expect(lacks({ mainReason: 'other' })).toEqual([])
  })

  it('asks for what was learned, and how ready those are who carry on', () => {
    const content = {
      ...whole,
      learned: ' ',
      anchoring: { ...emptyAnchoring, carriesOn: ['method' as const] },
    }
    expect(lacksOf(content, [], around).map(({ code, step }) => [code, step])).toEqual([
      ['learned', null],
      ['readiness', null],
    ])
  })

  it('lets nobody hand in another word than the figures’ without a reason', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.constantFrom(...attainmentIds), (amount, attainment) => {
        const step = { ...counted, amount: String(amount), attainment }
        const computed = [computedOf(step), 'reached', 'reached'] as const
        const asked = lacksOf({ ...whole, steps: [step, counted, counted] }, computed, around)
        expect(asked.some(({ code }) => code === 'override-reason')).toBe(attainment !== computedOf(step))
      }),
    )
  })
})

describe('the states of a self-evaluation', () => {
  it('lead on by every move, and a move leads to one state', () => {
    for (const state of evaluationStates)
      for (const move of evaluationMoves)
        expect(mayMove(state, move)).toBe(moves[move].from.some((from) => from === state))
    expect(movesFrom('submitted')).toEqual(['withdraw', 'return', 'accept'])
    expect(movesFrom('locked')).toEqual(['unlock'])
  })

  it('are locked only from what was accepted, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...evaluationMoves), { maxLength: 30 }), (made) => {
        let state: (typeof evaluationStates)[number] = 'draft'
        for (const move of made) {
          if (!mayMove(state, move)) continue
          if (moves[move].to === 'locked') expect(state).toBe('accepted')
          if (moves[move].to === 'accepted') expect(['submitted', 'locked']).toContain(state)
          state = moves[move].to
        }
      }),
    )
  })
})
