// Cells as people and spreadsheets in Denmark write them, and those that must be asked about instead of guessed.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RawCell, readCell } from './cells.ts'
import type { Column, SheetId } from './column.ts'
import { sheets } from './columns.ts'

function getColumn(sheet: SheetId, key: string): Column {
  const column = sheets[sheet].columns.find((one) => one.key === key)
  if (!column) throw new Error(`no column ${key}`)
  return column
}

const columns = {
  fund: getColumn('plans', 'fund'),
  startsOn: getColumn('plans', 'startsOn'),
  municipality: getColumn('plans', 'municipality'),
  name: getColumn('plans', 'name'),
  example: getColumn('plans', 'example'),
  reference: getColumn('plans', 'reference'),
  volunteers: getColumn('selfEvaluations', 'volunteers'),
  learned: getColumn('selfEvaluations', 'learned'),
}

/** The value, or the code of the fault. */
function read(key: keyof typeof columns, raw: RawCell) {
  const reading = readCell(columns[key], raw)
  return 'value' in reading ? reading.value : reading.fault.code
}

describe('a whole number', () => {
  it.each<[RawCell, number]>([
    [1234567, 1234567],
    ['1234567', 1234567],
    ['1.234.567', 1234567],
    ['1 234 567', 1234567],
    ['1\u00a0234\u00a0567', 1234567],
    ['1.234', 1234],
    ['1.234.000 kr.', 1234000],
    ['1.234.000,00 kr', 1234000],
    ['1.234.000,-', 1234000],
    ['kr. 1.234.000', 1234000],
    ['12,0', 12],
    [' 12 ', 12],
    ['0', 0],
    ['-0', 0],
  ])('is read from %j', (raw, value) => {
    expect(read('fund', raw)).toBe(value)
  })

  it.each<[RawCell, string]>([
    ['1,5', 'not-a-whole-number'],
    [1.5, 'not-a-whole-number'],
    ['1.2345', 'not-a-whole-number'],
    ['12.34', 'not-a-whole-number'],
    ['1,234,567', 'not-a-whole-number'],
    ['cirka 20', 'not-a-whole-number'],
    ['20-30', 'not-a-whole-number'],
    [true, 'not-a-whole-number'],
    [Number.NaN, 'not-a-whole-number'],
    [Number.POSITIVE_INFINITY, 'not-a-whole-number'],
    [-1, 'negative'],
    ['-1.234', 'negative'],
    ['−5', 'negative'],
    ['', 'required'],
    ['   ', 'required'],
    [null, 'required'],
  ])('is not made of %j', (raw, code) => {
    expect(read('fund', raw)).toBe(code)
  })

  it('has room for what can be true and for no more', () => {
    expect(read('fund', 10_000_000_000)).toBe(10_000_000_000)
    expect(read('fund', 10_000_000_001)).toBe('too-large')
    expect(read('volunteers', '1.000.000')).toBe(1_000_000)
    expect(read('volunteers', '1.000.001')).toBe('too-large')
  })

  it('comes back from the way in which Danish is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (number) => {
        expect(read('fund', number.toLocaleString('da-DK'))).toBe(number)
      }),
    )
  })
})

describe('a day', () => {
  it.each<RawCell>([
    new Date('2013-12-31T00:00:00Z'),
    '31.12.2013',
    '31. 12. 2013',
    '31-12-2013',
    '31/12/2013',
    '2013-12-31',
    '31. december 2013',
    '31 DEC 2013',
    '31. dec. 2013',
  ])('is read from %j', (raw) => {
    expect(read('startsOn', raw)).toBe('2013-12-31')
  })

  it.each<RawCell>([
    '29.02.2013',
    '31.04.2013',
    '00.01.2013',
    '12/31/2013',
    '31.12.13',
    '31.122013',
    '31. dekember 2013',
    'december 2013',
    '2013',
    41639,
    true,
    new Date(Number.NaN),
    '31.12.1913',
    '31.12.2113',
  ])('is not made of %j', (raw) => {
    expect(read('startsOn', raw)).toBe('not-a-day')
  })

  it('knows the leap day', () => {
    expect(read('startsOn', '29.02.2012')).toBe('2012-02-29')
  })
})

describe('yes and no', () => {
  it('are read in the forms that people and spreadsheets use', () => {
    for (const raw of ['Ja', 'ja ', 'J', 'x', 'X', 'SAND', true, 1, '1'])
      expect([raw, read('example', raw)]).toEqual([raw, true])
    for (const raw of ['Nej', 'n', 'FALSK', false, 0])
      expect([raw, read('example', raw)]).toEqual([raw, false])
    expect(read('example', '')).toBeNull()
    expect(read('example', 'måske')).toBe('not-yes-or-no')
  })
})

describe('a value from a list', () => {
  it.each<RawCell>([
    'København',
    'københavn',
    '  KØBENHAVN  ',
    'Koebenhavn',
    'Københavns Kommune',
    'københavns  kommune',
    '0101',
    '101',
    101,
  ])('is Copenhagen, written %j', (raw) => {
    expect(read('municipality', raw)).toBe('0101')
  })

  it('takes Århus for Aarhus, and Bornholm by its own name', () => {
    expect(read('municipality', 'Århus')).toBe('0751')
    expect(read('municipality', 'Århus'.normalize('NFD'))).toBe('0751')
    expect(read('municipality', 'Bornholms Regionskommune')).toBe('0400')
  })

  it('is asked about when it is only like one, with what was found, what may stand there and what is nearest', () => {
    const reading = readCell(columns.municipality, 'Københvn')
    expect(reading).toMatchObject({
      fault: { code: 'not-in-list', found: 'Københvn', nearest: 'København' },
    })
    expect('fault' in reading && reading.fault.expected).toMatch(/^København, Frederiksberg, .* …$/)
  })

  it('has no nearest one when it is like none', () => {
    expect(readCell(columns.municipality, 'Reykjavik')).toMatchObject({ fault: { nearest: null } })
  })
})

describe('a text', () => {
  it('is trimmed, and keeps its lines', () => {
    expect(read('learned', '  Én\r\nto\ntre ')).toBe('Én\nto\ntre')
  })

  it('may be a number where a name is one', () => {
    expect(read('reference', 421)).toBe('421')
  })

  it('is too long from the first letter that is', () => {
    expect(read('reference', 'a'.repeat(50))).toBe('a'.repeat(50))
    expect(readCell(columns.reference, 'a'.repeat(51))).toMatchObject({
      fault: { code: 'too-long', expected: '50' },
    })
  })

  it('is refused with a CPR number in it, which is not shown to anybody', () => {
    const found = 'Kontakt 010190-****'
    for (const key of ['learned', 'municipality'] as const) {
      const reading = readCell(columns[key], 'Kontakt 010190-1234')
      expect(reading).toMatchObject({ fault: { found } })
    }
    expect(read('learned', 'Kontakt 010190-1234')).toBe('cpr-number')
  })

  it('is refused with a character that no database can hold', () => {
    expect(read('name', 'Skov\0bakken')).toBe('error-value')
  })
})

describe('any column', () => {
  it('refuses a formula and a spreadsheet’s error, and tells what stood there', () => {
    for (const column of Object.values(columns)) {
      expect(readCell(column, { formula: 'SUM(A1:A9)' })).toMatchObject({
        fault: { code: 'formula', found: '=SUM(A1:A9)' },
      })
      expect(readCell(column, { error: '#REF!' })).toMatchObject({
        fault: { code: 'error-value', found: '#REF!' },
      })
    }
  })

  it('answers whatever stands in the cell, and shows at most a hundred letters of it', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.constant(null),
      fc.record({ formula: fc.string({ maxLength: 300 }) }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(columns)), anything, (column, raw) => {
        const reading = readCell(column, raw)
        if ('fault' in reading) expect(reading.fault.found.length).toBeLessThanOrEqual(100)
        else if (column.kind === 'coded')
          expect([null, ...(column.allowed ?? []).map(({ id }) => id)]).toContain(reading.value)
      }),
    )
  })
})
