// Forms of the same activity from several years, in any order and corrected at will: each year stays as its own form
// said it, and the activity is as the newest says.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { ImportRows, SelfEvaluationRow, StepRow } from '../../domain/import/rows.ts'

import { applyRows, findNamedPlans } from './apply.ts'
import { listStoredRows } from './stored-rows.ts'

const few = fewRows(1)
const [template] = few.selfEvaluations
if (!template) throw new Error('the example has forms')

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test.close())

// Few words, so that the same goal comes back in other years.
const word = fc.constantFrom('Flere kommer', 'Flere bliver', 'Flere kender hinanden')
const step: fc.Arbitrary<StepRow> = fc.record({
  goal: word,
  indicator: fc.constantFrom('', 'Antal', 'Andel'),
  target: fc.constantFrom('', '10', '20'),
  result: fc.constantFrom('', '12', '25'),
  attainment: fc.constantFrom('partly', 'not-measured'),
})
const form = fc.record({
  evaluatedOn: fc.constantFrom('2010-08-15', '2011-08-15', '2012-08-15'),
  title: word,
  targetGroups: fc.constantFrom<SelfEvaluationRow['targetGroups']>(
    { elderly: 'primary' },
    { men: 'secondary', families: 'primary' },
  ),
  volunteers: fc.constantFrom(null, 3),
  steps: fc.tuple(step, step, step),
  mainReason: fc.constantFrom('resources', 'volunteers'),
  learned: fc.constantFrom('', 'Det var en god sommer.'),
})

const ofTheYear = ({ steps, mainReason, learned, evaluatedOn }: SelfEvaluationRow) => ({
  evaluatedOn,
  steps,
  mainReason,
  learned,
})

it('keep the words of every year, and the activity as the newest says', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.array(form, { minLength: 2, maxLength: 7 }), async (told) => {
      count++
      const reference = `prøve-${count}`
      const byDay = new Map<string, SelfEvaluationRow>()
      for (const one of told) {
        const row = {
          ...template,
          ...one,
          reference,
          startsOn: '2009-01-01',
          endsOn: '2013-01-01',
          otherReasons: [],
        }
        const rows: ImportRows = { plans: few.plans, selfEvaluations: [row as SelfEvaluationRow] }
        await applyRows(test.db, rows)
        byDay.set(row.evaluatedOn, row as SelfEvaluationRow)
        const again = await applyRows(test.db, rows)
        expect(again.selfEvaluations).toEqual({ added: [], changed: [], unchanged: 1 })
      }
      const [planId] = (await findNamedPlans(test.db, few)).values()
      if (!planId) throw new Error('the plan is stored')
      const newest = [...byDay.keys()].sort().at(-1)
      for (const [evaluatedOn, said] of byDay) {
        const { selfEvaluations } = await listStoredRows(
          test.db,
          [planId],
          [{ planId, reference, evaluatedOn }],
        )
        const stored = selfEvaluations.find((row) => row.reference === reference)
        expect(stored && ofTheYear(stored)).toEqual(ofTheYear(said))
        expect(stored?.newestOn).toBe(newest)
        const { title, targetGroups, volunteers } = byDay.get(newest ?? '') ?? {}
        expect(stored).toMatchObject({ title, targetGroups, volunteers })
        expect(stored?.targetGroups).toEqual(targetGroups)
      }
    }),
    { numRuns: 40 },
  )
})
