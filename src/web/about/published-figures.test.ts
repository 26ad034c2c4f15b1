// The comparison must be able to say no.

import { describe, expect, it } from 'vitest'
import { agrees, type PublishedFigure } from './published-figures.ts'

const counted = (kind: PublishedFigure['kind'], published: number, value: number): PublishedFigure => ({
  key: 'any',
  kind,
  row: 'plans',
  published,
  counted: value,
})

describe('agreement with a published figure', () => {
  it('asks a count to be the same number', () => {
    expect(agrees(counted('count', 102, 102))).toBe(true)
    expect(agrees(counted('count', 102, 101))).toBe(false)
  })

  it('allows a share what the report rounded away, and no more', () => {
    expect(agrees(counted('percent', 0.58, 323 / 557))).toBe(true)
    expect(agrees(counted('percent', 0.58, 0.5851))).toBe(false)
    expect(agrees(counted('percent1', 0.089, 0.0894))).toBe(true)
    expect(agrees(counted('percent1', 0.089, 0.0896))).toBe(false)
  })

  it('takes about a third to be within one percentage point', () => {
    expect(agrees(counted('third', 1 / 3, 78 / 234))).toBe(true)
    expect(agrees(counted('third', 1 / 3, 0.3))).toBe(false)
  })
})
