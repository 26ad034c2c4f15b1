import { describe, expect, it } from 'vitest'
import { filterParameters, parseFilter } from './filter.ts'

describe('a programme in an address', () => {
  it('is any that has years, also one that the vocabulary does not know; the rest is told', () => {
    const { filter, ignored } = parseFilter({ programme: '2027-30,2006-10,27-30,nye' })
    expect(filter).toEqual({ programme: ['2006-10', '2027-30'] })
    expect(ignored).toEqual(['programme=27-30', 'programme=nye'])
    expect(filterParameters(filter)).toEqual({ programme: '2006-10,2027-30' })
  })
})
