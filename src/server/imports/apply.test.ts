import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { ImportRows, SelfEvaluationRow } from '../../domain/import/rows.ts'
import { applyRows, compareWithStored, findNamedPlans } from './apply.ts'
import { listStoredRows } from './stored-rows.ts'

const rows = fewRows(3)
const [firstForm] = rows.selfEvaluations
if (!firstForm) throw new Error('the example has forms')

let test: TestDatabase
beforeEach(async () => {
  test = await openTestDatabase()
})
afterEach(() => test.close())

const tables = [
  'plan',
  'plan_financing',
  'activity',
  'activity_target_group',
  'activity_role',
  'activity_partner',
  'theory_of_change',
  'theory_box',
  'theory_arrow',
  'indicator',
  'measurement',
  'self_evaluation',
  'self_evaluation_step',
  'self_evaluation_reason',
  'self_evaluation_success',
  'overview_plan',
  'overview_activity',
] as const

/** Every row of every table with the transaction that wrote it, so that even a write of the same values shows. */
async function everything(): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of tables) {
    const answer =
      await sql`select *, xmin::text as written_by from ${sql.table(table)} as own order by own::text`.execute(
        test.db.withoutPlugins(),
      )
    found[table] = answer.rows
  }
  return found
}

/** As stored, whatever the order. */
async function storedRows(): Promise<ImportRows> {
  const named = await findNamedPlans(test.db, rows)
  const { plans, selfEvaluations } = await listStoredRows(test.db, [...named.values()], [])
  const byReference = (a: { reference: string }, b: { reference: string }) =>
    rows.plans.findIndex(({ reference }) => reference === a.reference) -
    rows.plans.findIndex(({ reference }) => reference === b.reference)
  const place = (form: SelfEvaluationRow) =>
    rows.selfEvaluations.findIndex(
      ({ plan, reference }) => plan === form.plan && reference === form.reference,
    )
  return {
    plans: [...plans].sort(byReference),
    selfEvaluations: selfEvaluations
      .map(({ newestOn, written, ...form }): SelfEvaluationRow => form)
      .sort((a, b) => place(a) - place(b)),
  }
}

const withForm = (form: SelfEvaluationRow): ImportRows => ({
  ...rows,
  selfEvaluations: [form, ...rows.selfEvaluations.slice(1)],
})

const counted = ({ plans, selfEvaluations }: Awaited<ReturnType<typeof applyRows>>) => [
  [plans.added.length, plans.changed.length, plans.unchanged],
  [selfEvaluations.added.length, selfEvaluations.changed.length, selfEvaluations.unchanged],
]

async function idsOfFirst() {
  const { rows: found } = await sql<Record<string, string>>`
    select activity.id as activity, theory.id as theory, evaluation.id as evaluation,
      string_agg(step.box_id::text, ',' order by step.step) as boxes,
      string_agg(indicator.id::text, ',' order by step.step) as indicators
    from plan
    join activity on activity.plan_id = plan.id
    join theory_of_change theory on theory.plan_id = plan.id and theory.activity_id = activity.id
    join self_evaluation evaluation on evaluation.plan_id = plan.id and evaluation.activity_id = activity.id
    join self_evaluation_step step on step.plan_id = plan.id and step.self_evaluation_id = evaluation.id
    join indicator on indicator.plan_id = plan.id and indicator.box_id = step.box_id
    where plan.reference = ${firstForm?.plan} and activity.reference = ${firstForm?.reference}
    group by 1, 2, 3, evaluation.evaluated_on order by evaluation.evaluated_on
  `.execute(test.db.withoutPlugins())
  return found
}

describe('taking rows', () => {
  it('stores all that they say, and answers it as it was said', async () => {
    const comparison = await applyRows(test.db, rows)
    expect(counted(comparison)).toEqual([
      [3, 0, 0],
      [rows.selfEvaluations.length, 0, 0],
    ])
    expect(await storedRows()).toEqual(rows)
  })

  it('builds the theory of change: three boxes in their lanes, an arrow from each to the next', async () => {
    await applyRows(test.db, rows)
    const { rows: chains } = await sql<{ lanes: string; titles: string[] }>`
      select string_agg(box.lane, ' -> ' order by step.step) as lanes, array_agg(box.title order by step.step) as titles
      from self_evaluation_step step
      join theory_box box on box.plan_id = step.plan_id and box.id = step.box_id
      group by step.plan_id, step.self_evaluation_id
    `.execute(test.db)
    expect(new Set(chains.map(({ lanes }) => lanes))).toEqual(
      new Set(['contact -> deliverables -> effort-goals']),
    )
    expect(chains.map(({ titles }) => titles)).toContainEqual(firstForm.steps.map(({ goal }) => goal))
    const { rows: arrows } = await sql<{ lanes: string; count: number }>`
      select f.lane || ' -> ' || t.lane as lanes, count(*)::int as count from theory_arrow arrow
      join theory_box f on f.plan_id = arrow.plan_id and f.id = arrow.from_box_id
      join theory_box t on t.plan_id = arrow.plan_id and t.id = arrow.to_box_id
      group by 1 order by 1
    `.execute(test.db)
    const count = rows.selfEvaluations.length
    expect(arrows).toEqual([
      { lanes: 'contact -> deliverables', count },
      { lanes: 'deliverables -> effort-goals', count },
    ])
  })

  it('again changes nothing and writes nothing', async () => {
    await applyRows(test.db, rows)
    const before = await everything()
    const again = await applyRows(test.db, rows)
    expect(counted(again)).toEqual([
      [0, 0, 3],
      [0, 0, rows.selfEvaluations.length],
    ])
    expect(await everything()).toEqual(before)
  })

  it('with one form changed writes that form alone, and everything keeps its id', async () => {
    await applyRows(test.db, rows)
    const before = await idsOfFirst()
    const untouched = await listOtherActivities()
    const changed = withForm({
      ...firstForm,
      title: 'Et nyt navn',
      targetGroups: { elderly: 'primary' },
      roles: ['executing'],
      partners: [],
      volunteers: 12,
      steps: [
        { ...firstForm.steps[0], goal: 'Et nyt mål', result: '31' },
        firstForm.steps[1],
        firstForm.steps[2],
      ],
      successes: [],
      learned: '',
    })
    const comparison = await applyRows(test.db, changed)
    expect(comparison.selfEvaluations.changed.map(({ row }) => row.title)).toEqual(['Et nyt navn'])
    expect(comparison.selfEvaluations.changed[0]?.fields).toContainEqual({
      column: 'Titel',
      before: firstForm.title,
      after: 'Et nyt navn',
    })
    expect(await idsOfFirst()).toEqual(before)
    expect(await storedRows()).toEqual(changed)
    expect(await listOtherActivities()).toEqual(untouched)
    expect(counted(await applyRows(test.db, changed))[1]).toEqual([0, 0, rows.selfEvaluations.length])
  })

  async function listOtherActivities() {
    const answer = await sql`
      select id, xmin::text as written_by from activity where reference <> ${firstForm?.reference} order by id
    `.execute(test.db)
    return answer.rows
  }

  it('with one plan changed updates it in place', async () => {
    await applyRows(test.db, rows)
    const [plan, ...others] = rows.plans
    if (!plan) throw new Error('the example has plans')
    const before = await test.db
      .selectFrom('plan')
      .select('id')
      .where('reference', '=', plan.reference)
      .execute()
    const changed = {
      ...rows,
      plans: [{ ...plan, name: 'Lærkevænget', kroner: { ...plan.kroner, other: 17 } }, ...others],
    }
    expect(counted(await applyRows(test.db, changed))[0]).toEqual([0, 1, 2])
    expect(await test.db.selectFrom('plan').select('id').where('name', '=', 'Lærkevænget').execute()).toEqual(
      before,
    )
    expect((await storedRows()).plans).toEqual(changed.plans)
  })

  it('of a later day adds a self-evaluation that measures the same boxes', async () => {
    await applyRows(test.db, rows)
    const [before] = await idsOfFirst()
    const later = withForm({ ...firstForm, evaluatedOn: '2019-06-30', learned: 'Det lærte vi siden.' })
    await applyRows(test.db, later)
    const [first, second] = await idsOfFirst()
    expect(first).toEqual(before)
    expect(second).toEqual({ ...before, evaluation: second?.['evaluation'] })
    expect(second?.['evaluation']).not.toBe(before?.['evaluation'])
    expect((await storedRows()).selfEvaluations[0]?.evaluatedOn).toBe('2019-06-30')
    expect(counted(await applyRows(test.db, later))[1]).toEqual([0, 0, rows.selfEvaluations.length])
  })

  it('of an earlier day is done once: taking it again changes nothing', async () => {
    await applyRows(test.db, rows)
    const earlier = withForm({
      ...firstForm,
      evaluatedOn: firstForm.startsOn,
      learned: 'Det lærte vi først.',
    })
    expect(counted(await applyRows(test.db, earlier))[1]).toEqual([0, 1, rows.selfEvaluations.length - 1])
    const before = await everything()
    expect(counted(await applyRows(test.db, earlier))[1]).toEqual([0, 0, rows.selfEvaluations.length])
    expect(await everything()).toEqual(before)
    // What the overview counts is still the newest form.
    const overview = await test.db.selectFrom('overviewActivity').select('evaluatedOn').execute()
    expect(overview.map(({ evaluatedOn }) => evaluatedOn)).toContain(firstForm.evaluatedOn)
    expect(overview.map(({ evaluatedOn }) => evaluatedOn)).not.toContain(firstForm.startsOn)
  })

  it('deletes nothing that the file does not name, and says how much that is', async () => {
    await applyRows(test.db, rows)
    const fewer = { ...rows, selfEvaluations: rows.selfEvaluations.slice(1) }
    expect((await compareWithStored(test.db, fewer)).notInFile).toBe(1)
    await applyRows(test.db, fewer)
    expect(await storedRows()).toEqual(rows)
  })

  it('stores nothing at all when it fails near the end', async () => {
    const last = rows.selfEvaluations.at(-1)
    if (!last) throw new Error('the example has forms')
    // Past the reader's checks, refused by the database in the last table that is written.
    const broken = {
      ...rows,
      selfEvaluations: [...rows.selfEvaluations.slice(0, -1), { ...last, successes: ['x'] }],
    }
    await expect(applyRows(test.db, broken as unknown as ImportRows)).rejects.toMatchObject({ code: '23503' })
    const after = await everything()
    expect(Object.values(after).flat()).toEqual([])
  })

  it('by two at once is taken by one, and found unchanged by the other', async () => {
    const both = await Promise.all([applyRows(test.db, rows), applyRows(test.db, rows)])
    const added = both.map(({ plans }) => plans.added.length).sort()
    expect(added).toEqual([0, 3])
    expect(await storedRows()).toEqual(rows)
    const { count } = await test.db
      .selectFrom('selfEvaluation')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(rows.selfEvaluations.length)
  })
})
