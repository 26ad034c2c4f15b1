// What is written is what is read: for any rows, in any order of columns, and for every value that a list offers.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleRows } from '../example/example.ts'
import {
  activityTypeIds,
  attainmentIds,
  partnerIds,
  programmeIds,
  roleIds,
  successIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import { municipalities } from '../vocabulary/municipalities.ts'
import { type RawCell, readCell } from './cells.ts'
import type { SheetId } from './column.ts'
import { sheets } from './columns.ts'
import { activityKey, planKey, readRows } from './read-rows.ts'
import type { ImportRows, PlanRow, Priority, SelfEvaluationRow } from './rows.ts'
import type { RawSheet } from './table.ts'
import { planCells, selfEvaluationCells } from './write-rows.ts'

const clean = (length: number) => (text: string) =>
  text
    .replaceAll(/[\0\r]/g, '')
    .slice(0, length)
    // The cut may leave half of a character, which no file can hold.
    .toWellFormed()
    .trim()
const text = (length: number) => fc.string({ unit: 'grapheme', maxLength: length }).map(clean(length))
const someText = (length: number) => text(length).filter((value) => value !== '')
const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const days = fc.tuple(day, day, day).map((three) => three.sort() as [string, string, string])
const kroner = fc.integer({ min: 0, max: 10_000_000_000 })

const plan: fc.Arbitrary<PlanRow> = fc
  .record({
    programme: fc.constantFrom(...programmeIds),
    reference: someText(50),
    name: someText(200),
    municipality: fc.constantFrom(...municipalities.map(({ code }) => code)),
    housingOrganisation: someText(200),
    days,
    kroner: fc.record({ fund: kroner, 'housing-organisation': kroner, municipality: kroner, other: kroner }),
    example: fc.boolean(),
  })
  .map(({ days: [startsOn, endsOn], ...rest }) => ({ ...rest, startsOn, endsOn }))

const step = fc.record({
  goal: someText(300),
  indicator: text(300),
  target: text(30),
  result: text(30),
  attainment: fc.constantFrom(...attainmentIds),
})

const groups = fc
  .tuple(fc.subarray([...targetGroupIds]), fc.array(fc.constantFrom<Priority>('primary', 'secondary')))
  .map(([ids, given]) => Object.fromEntries(ids.map((id, index) => [id, given[index] ?? 'secondary'])))

const selfEvaluation: fc.Arbitrary<SelfEvaluationRow> = fc
  .record({
    programme: fc.constantFrom(...programmeIds),
    plan: someText(50),
    reference: someText(50),
    title: someText(200),
    description: text(500),
    activityType: fc.constantFrom(...activityTypeIds),
    mainActivity: fc.boolean(),
    days,
    targetGroups: groups,
    otherTargetGroup: text(100),
    roles: fc.subarray([...roleIds], { minLength: 1 }),
    partners: fc.subarray([...partnerIds], { maxLength: 3 }),
    volunteers: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    steps: fc.tuple(step, step, step),
    reasons: fc.shuffledSubarray([...unmetReasonIds], { minLength: 1, maxLength: 3 }),
    successes: fc.subarray([...successIds], { maxLength: 3 }),
    learned: text(300),
  })
  .map(({ days: [startsOn, second, third], reasons: [main, ...others], ...rest }) => {
    const reached = rest.steps[2].attainment === 'reached'
    const nobody = Object.keys(rest.targetGroups).length === 0
    return {
      ...rest,
      startsOn,
      evaluatedOn: second,
      endsOn: third,
      otherTargetGroup: nobody && rest.otherTargetGroup === '' ? 'Nye beboere' : rest.otherTargetGroup,
      mainReason: reached || !main ? null : main,
      otherReasons: reached ? [] : unmetReasonIds.filter((id) => others.includes(id)),
    }
  })

const rows: fc.Arbitrary<ImportRows> = fc.record({
  plans: fc.uniqueArray(plan, {
    selector: ({ programme, reference }) => planKey(programme, reference),
    maxLength: 5,
  }),
  selfEvaluations: fc.uniqueArray(selfEvaluation, {
    selector: (row) => activityKey(row.programme, row.plan, row.reference),
    minLength: 1,
    maxLength: 5,
  }),
})

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
      fc.property(rows, orderOf('plans'), orderOf('selfEvaluations'), (given, first, second) => {
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
