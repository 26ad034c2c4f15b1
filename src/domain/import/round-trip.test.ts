// What is written is what is read: for any rows, in any order of columns, and for every value that a list offers.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRows } from '../../../test/support/rows.ts'
import { exampleRows } from '../example/example.ts'
import { type RawCell, readCell } from './cells.ts'
import type { SheetId } from './column.ts'
import { sheets } from './columns.ts'
import { readRows } from './read-rows.ts'
import type { RawSheet } from './table.ts'
import { planCells, selfEvaluationCells } from './write-rows.ts'

function toSheet(id: SheetId, lines: readonly (readonly RawCell[])[], order?: readonly number[]): RawSheet {
  const all = [sheets[id].columns.map(({ header }) => header), ...lines]
  const sorted = order ? all.map((line) => order.map((index) => line[index] ?? null)) : all
  return { name: sheets[id].name, rows: sorted }
}

const orderOf = (id: SheetId) => {
  const positions = sheets[id].columns.map((_, index) => index)
  return fc.shuffledSubarray(positions, { minLength: positions.length })
}

const everyPlan = { knownPlan: () => true }

describe('the template', () => {
  it('gives back any rows that are written in it, whatever the order of its columns', () => {
    fc.assert(
      fc.property(anyRows, orderOf('plans'), orderOf('selfEvaluations'), (given, first, second) => {
        const written = [
          toSheet('plans', given.plans.map(planCells), first),
          toSheet('selfEvaluations', given.selfEvaluations.map(selfEvaluationCells), second),
        ]
        expect(readRows(written, everyPlan)).toEqual({ rows: given, problems: [], problemCount: 0 })
      }),
      { numRuns: 200 },
    )
  })

  it('gives back the example data', () => {
    const given = exampleRows()
    const written = [
      toSheet('selfEvaluations', given.selfEvaluations.map(selfEvaluationCells)),
      toSheet('plans', given.plans.map(planCells)),
    ]
    expect(readRows(written, { knownPlan: () => false })).toEqual({
      rows: given,
      problems: [],
      problemCount: 0,
    })
  })

  it('reads every value that a list offers by its label and by its code word', () => {
    for (const column of Object.values(sheets).flatMap(({ columns }) => columns)) {
      for (const { id, label } of column.allowed ?? []) {
        for (const form of [label, id, ` ${label.toUpperCase()} `, label.normalize('NFD')])
          expect([column.header, form, readCell(column, form)]).toEqual([column.header, form, { value: id }])
      }
    }
  })

  it('has examples that it can read itself', () => {
    for (const column of Object.values(sheets).flatMap(({ columns }) => columns))
      expect([column.header, readCell(column, column.example)]).toEqual([
        column.header,
        { value: expect.anything() },
      ])
  })

  it('names each column of a sheet and each of its keys once', () => {
    for (const { columns } of Object.values(sheets)) {
      expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(columns.length)
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
    }
  })
})
