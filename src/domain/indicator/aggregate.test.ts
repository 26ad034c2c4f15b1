import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, cumulative, type DatedValue, latest, mean } from './aggregate.ts'
import { compared, rounded } from './fraction.ts'
import { trendOf } from './trend.ts'

const value = (on: string, amount: string, of: number | null = null): DatedValue => ({ on, amount, of })
const shown = (found: ReturnType<typeof latest>) => found && rounded(found.size)

describe('values put together', () => {
  const counts = [value('2026-03-01', '10'), value('2026-01-01', '4'), value('2026-02-01', '7.5')]

  it('are added up, the latest, their mean, or how far the latest moved: four different things', () => {
    expect(shown(cumulative(counts, 'count'))).toBe('21.5')
    expect(shown(latest(counts, 'count'))).toBe('10')
    expect(shown(mean(counts, 'count'))).toBe('7.17')
    expect(shown(change(counts, 'count', { baseline: '4', direction: 'up' }))).toBe('6')
    expect(shown(change(counts, 'count', { baseline: '4', direction: 'down' }))).toBe('-6')
  })

  it('are pooled where they are shares, so that a large group weighs more than a small one', () => {
    const shares = [value('2026-01-01', '9', 10), value('2026-02-01', '10', 90)]
    expect(mean(shares, 'share')).toMatchObject({ raw: { amount: '19', of: 100 }, values: 2 })
    expect(shown(mean(shares, 'share'))).toBe('19')
    expect(shown(latest(shares, 'share'))).toBe('11.11')
  })

  it('are pooled by answers where they are means of a scale', () => {
    const answers = [value('2026-01-01', '50', 10), value('2026-02-01', '2', 2)]
    expect(shown(mean(answers, 'scale-mean'))).toBe('4.33')
  })

  it('are nothing where nothing is measured, and no change without a baseline', () => {
    for (const put of [cumulative, latest, mean]) expect(put([], 'count')).toBeUndefined()
    expect(change(counts, 'count', { baseline: '', direction: 'up' })).toBeUndefined()
  })

  it('are added up however much they come to', () => {
    const much = ['2026-01-01', '2026-02-01'].map((on) => value(on, '9999999999999.99'))
    expect(shown(cumulative(much, 'money'))).toBe('19999999999999.98')
    expect(trendOf(much, { unit: 'money', aggregation: 'cumulative' }).at(-1)?.level).toBe(
      19_999_999_999_999.98,
    )
    expect(shown(mean(much, 'money'))).toBe('9999999999999.99')
  })

  it('of one day give the last that was given', () => {
    expect(shown(latest([value('2026-01-01', '1'), value('2026-01-01', '2')], 'count'))).toBe('2')
  })

  const share = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.integer({ min: 10, max: 28 }))
    .map(([of, count, day]) => value(`2026-01-${day}`, String(Math.min(of, count)), of))
  const shares = fc.array(share, { minLength: 1, maxLength: 20 })

  it('have a mean between the lowest and the highest of them', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const sizes = values.map((one) => mean([one], 'share')?.size).filter((size) => size !== undefined)
        const size = mean(values, 'share')?.size
        expect(size && sizes.some((one) => compared(one, size) <= 0)).toBe(true)
        expect(size && sizes.some((one) => compared(one, size) >= 0)).toBe(true)
      }),
    )
  })

  it('come to the same in whatever order they were given, and when groups are put together first', () => {
    fc.assert(
      fc.property(shares, shares, (some, others) => {
        const all = mean([...others, ...some], 'share')
        expect(mean([...some, ...others], 'share')).toEqual(all)
        const parts = [some, others].map((group) => mean(group, 'share')?.raw)
        const amount = parts.reduce((sum, raw) => sum + Number(raw?.amount), 0)
        const of = parts.reduce((sum, raw) => sum + (raw?.of ?? 0), 0)
        expect(all?.raw).toEqual({ amount: String(amount), of })
      }),
    )
  })
})

describe('a fraction', () => {
  it('is rounded with halves away from zero', () => {
    expect(rounded({ over: 200n, under: 3n })).toBe('0.67')
    expect(rounded({ over: 1n, under: 2n })).toBe('0.01')
    expect(rounded({ over: -1n, under: 2n })).toBe('-0.01')
    expect(rounded({ over: 14_50n, under: 1n }, 0)).toBe('15')
    expect(rounded({ over: 33_333n, under: 10n }, 1)).toBe('33.3')
  })
})
