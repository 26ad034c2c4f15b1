// What a file leaves unsaid stays as it is stored.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyForm, anyPlan, asStored } from '../../../test/support/rows.ts'
import type { Column, SheetId } from './column.ts'
import { sheets } from './columns.ts'
import { compareRows, type FieldChange } from './compare.ts'
import { readRows } from './read-rows.ts'
import type { ImportRows, PlanRow, SelfEvaluationRow } from './rows.ts'
import { planCells, selfEvaluationCells, type WrittenCell } from './write-rows.ts'

/** Columns that may be left out, each with those that are one list with it. */
const groupOf = ({ key }: Column) => key.replace(/^(partner|otherReason|success)\d$/, '$1')
const optional = (id: SheetId) => [
  ...new Set(sheets[id].columns.filter(({ required }) => !required).map(groupOf)),
]
// Why a goal was not reached has to be said whenever that is.
const leftOutOf = (id: SheetId) => fc.subarray(optional(id).filter((key) => key !== 'mainReason'))

function readWithout(id: SheetId, cells: readonly WrittenCell[], leftOut: readonly string[]): ImportRows {
  const kept = sheets[id].columns.map((column) => !leftOut.includes(groupOf(column)))
  const lines = [sheets[id].columns.map(({ header }) => header), cells]
  const rows = lines.map((line) => line.filter((_, index) => kept[index]))
  const { rows: read, problems } = readRows([{ name: sheets[id].name, rows }], { knownPlan: () => true })
  fc.pre(problems.length === 0)
  return read
}

const headersOf = (id: SheetId, groups: readonly string[]) =>
  sheets[id].columns.filter((column) => groups.includes(groupOf(column))).map(({ header }) => header)

const changed = (read: ImportRows, stored: ImportRows, newestOn?: string) => {
  const { plans, selfEvaluations } = asStored(stored)
  const forms = selfEvaluations.map((form) => ({ ...form, newestOn: newestOn ?? form.newestOn }))
  const comparison = compareRows(read, { plans, selfEvaluations: forms })
  return [...comparison.plans.changed, ...comparison.selfEvaluations.changed]
}
const columnsOf = (fields: readonly FieldChange[] | undefined) => fields?.map(({ column }) => column) ?? []

describe('a column that the file lacks', () => {
  it('leaves a plan’s value as it is, and the rest is taken', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, leftOutOf('plans'), (stored, other, leftOut) => {
        const { programme, reference } = stored
        const told: PlanRow = { ...other, programme, reference }
        const read = readWithout('plans', planCells(told), leftOut)
        const [change] = changed(read, { plans: [stored], selfEvaluations: [] })
        const untouched = headersOf('plans', leftOut)
        expect(columnsOf(change?.fields).filter((column) => untouched.includes(column))).toEqual([])
        const after = planCells((change?.row as PlanRow | undefined) ?? stored)
        const expected = sheets.plans.columns.map(
          (column, index) => planCells(leftOut.includes(groupOf(column)) ? stored : told)[index],
        )
        expect(after).toEqual(expected)
      }),
    )
  })

  it('leaves a corrected form’s value as it is', () => {
    fc.assert(
      fc.property(anyForm, anyForm, leftOutOf('selfEvaluations'), (stored, other, leftOut) => {
        const { programme, plan, reference } = stored
        const told: SelfEvaluationRow = {
          ...other,
          ...{ programme, plan, reference },
          startsOn: stored.startsOn,
          endsOn: stored.endsOn,
          evaluatedOn: stored.evaluatedOn,
          // Reached or not as before, so that reasons belong where they are.
          steps: [
            other.steps[0],
            other.steps[1],
            { ...other.steps[2], attainment: stored.steps[2].attainment },
          ],
          mainReason: stored.mainReason,
          otherReasons: stored.otherReasons,
        }
        const read = readWithout('selfEvaluations', selfEvaluationCells(told), leftOut)
        const [change] = changed(read, { plans: [], selfEvaluations: [stored] })
        const untouched = headersOf('selfEvaluations', leftOut)
        expect(columnsOf(change?.fields).filter((column) => untouched.includes(column))).toEqual([])
      }),
    )
  })

  it('is empty in the form of a new day, as nothing was said of that day', () => {
    fc.assert(
      fc.property(anyForm, (stored) => {
        const next: SelfEvaluationRow = { ...stored, evaluatedOn: '2100-12-31' }
        fc.pre(stored.evaluatedOn < next.evaluatedOn)
        const leftOut = ['learned', 'success', 'step1.result', 'description']
        const read = readWithout('selfEvaluations', selfEvaluationCells(next), leftOut)
        const [change] = changed(read, { plans: [], selfEvaluations: [stored] })
        expect(change?.row).toMatchObject({
          learned: '',
          successes: [],
          steps: [{ result: '' }, stored.steps[1], stored.steps[2]],
          description: stored.description,
        })
      }),
    )
  })
})

describe('a form in which people have written since', () => {
  it('stays as they wrote it, and is told; its activity is taken', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (stored, other) => {
        const { programme, plan, reference, evaluatedOn } = stored
        const told: SelfEvaluationRow = { ...other, programme, plan, reference, evaluatedOn }
        const { plans, selfEvaluations } = asStored({ plans: [], selfEvaluations: [stored] })
        const written = selfEvaluations.map((form) => ({ ...form, written: true }))
        const comparison = compareRows(
          { plans: [], selfEvaluations: [told] },
          { plans, selfEvaluations: written },
        )
        const row = comparison.selfEvaluations.changed[0]?.row ?? stored
        const { steps, mainReason, otherReasons, successes, learned } = stored
        expect(row).toMatchObject({ steps, mainReason, otherReasons, successes, learned })
        if (told.learned !== learned) expect(comparison.leftAlone).toEqual([told])
        if (comparison.selfEvaluations.changed[0]) expect(row.title).toBe(told.title)
      }),
    )
  })
})

describe('a form that is older than the newest', () => {
  it('says what was found on its day, and nothing of what the activity is now', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (stored, other) => {
        const { programme, plan, reference } = stored
        const old: SelfEvaluationRow = { ...other, programme, plan, reference }
        const newestOn = '2101-01-01'
        const change = changed(
          { plans: [], selfEvaluations: [old] },
          { plans: [], selfEvaluations: [stored] },
          newestOn,
        )
        const { steps, mainReason, otherReasons, successes, learned, evaluatedOn } = old
        const row = change[0]?.row ?? stored
        expect(row).toMatchObject({ steps, mainReason, otherReasons, successes, learned, evaluatedOn })
        const { title, description, activityType, targetGroups, roles, partners, volunteers } = stored
        expect(row).toMatchObject({ title, description, activityType, roles, partners, volunteers })
        expect((row as SelfEvaluationRow).targetGroups).toEqual(targetGroups)
      }),
    )
  })
})
