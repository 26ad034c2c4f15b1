// Any rows that a file can hold, for properties; and rows as they are when stored.

import fc from 'fast-check'
import { activityKey, planKey } from '../../src/domain/import/read-rows.ts'
import type { ImportRows, PlanRow, Priority, SelfEvaluationRow } from '../../src/domain/import/rows.ts'
import type { StoredRows } from '../../src/domain/import/settle.ts'
import {
  activityTypeIds,
  attainmentIds,
  partnerIds,
  programmeIds,
  roleIds,
  successIds,
  targetGroupIds,
  unmetReasonIds,
} from '../../src/domain/vocabulary/ids.ts'
import { municipalities } from '../../src/domain/vocabulary/municipalities.ts'

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

export const anyPlan: fc.Arbitrary<PlanRow> = fc
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

export const anyForm: fc.Arbitrary<SelfEvaluationRow> = fc
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

export const anyRows: fc.Arbitrary<ImportRows> = fc.record({
  plans: fc.uniqueArray(anyPlan, {
    selector: ({ programme, reference }) => planKey(programme, reference),
    maxLength: 5,
  }),
  selfEvaluations: fc.uniqueArray(anyForm, {
    selector: (row) => activityKey(row.programme, row.plan, row.reference),
    minLength: 1,
    maxLength: 5,
  }),
})

/** Rows as they stand once they have been taken: each form the newest of its activity. */
export const asStored = ({ plans, selfEvaluations }: ImportRows): StoredRows => ({
  plans,
  selfEvaluations: selfEvaluations.map((form) => ({ ...form, newestOn: form.evaluatedOn, written: false })),
})
