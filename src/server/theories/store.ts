// Brings the tables of one theory of change to what was written of it: two statements a table, and rows that say what they
// said are left alone.

import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Indicator, TheoryContent } from '../../domain/theory/theory.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import type { RecordKey } from '../records/versions.ts'
import { hasFigures } from './fixed.ts'

/** Throws `box-measured`, `indicator-measured`, and `theory-id-taken` where a box or an indicator has the id of one in another theory. */
export async function storeContent(
  trx: Transaction<DB>,
  key: RecordKey,
  content: TheoryContent,
): Promise<void> {
  await requireMeasuredKept(trx, key, content)
  await requireCountingKept(trx, key, content)
  const planId = key.planId
  const ofBox = (column: string) => sql<boolean>`exists (
    select from theory_box box where box.plan_id = own.plan_id and box.id = own.${sql.ref(column)}
      and box.theory_of_change_id = ${key.id})`
  await store(trx, {
    table: 'theory_box',
    planId,
    idColumns: ['id'],
    isOwn: sql`own.theory_of_change_id = ${key.id}`,
    rows: content.boxes.map(
      ({ targetGroups, activityType, volunteers, byHand, indicators: _, ...box }, position) => ({
        ...{ ...box, position, theory_of_change_id: key.id, target_groups: targetGroups },
        activity_type_id: activityType,
        by_hand: byHand,
        volunteer_recruitment: volunteers?.recruitment ?? null,
        volunteer_successor: volunteers?.successor ?? null,
      }),
    ),
  })
  await store(trx, {
    table: 'theory_arrow',
    planId,
    idColumns: ['from_box_id', 'to_box_id'],
    isOwn: ofBox('from_box_id'),
    rows: content.arrows.map(({ from, to, ...arrow }) => ({ from_box_id: from, to_box_id: to, ...arrow })),
  })
  await store(trx, {
    table: 'indicator',
    planId,
    idColumns: ['id'],
    isOwn: ofBox('box_id'),
    rows: content.boxes.flatMap(({ id, indicators }) =>
      indicators.map((own, position) => ({ ...indicatorRow(own), position, box_id: id })),
    ),
  })
  await store(trx, {
    table: 'theory_answer',
    planId,
    idColumns: ['box_id', 'finding'],
    isOwn: ofBox('box_id'),
    rows: content.answers.map(({ box, ...answer }) => ({ box_id: box, ...answer })),
  })
}

const indicatorRow = ({ libraryIndicator, scale, measuredBy, dueOn, ...own }: Indicator) => ({
  ...own,
  library_indicator_id: libraryIndicator,
  scale_low: scale?.low ?? null,
  scale_high: scale?.high ?? null,
  measured_by: measuredBy,
  due_on: dueOn,
})

type Value = string | number | boolean | null | readonly unknown[]

interface Stored {
  readonly table: string
  readonly planId: string
  /** Besides the plan's. */
  readonly idColumns: readonly string[]
  /** Whether the row `own` is of this theory of change. */
  readonly isOwn: RawBuilder<unknown>
  readonly rows: readonly Readonly<Record<string, Value>>[]
}

async function store(trx: Transaction<DB>, { table, planId, idColumns, isOwn, rows }: Stored): Promise<void> {
  const ids = sql.join(idColumns.map((column) => sql.ref(column)))
  const given = JSON.stringify(rows.map((row) => ({ plan_id: planId, ...row })))
  const written = sql`jsonb_populate_recordset(null::${sql.table(table)}, ${given}::jsonb)`
  await sql`
    delete from ${sql.table(table)} own
    where own.plan_id = ${planId} and ${isOwn} and (${ids}) not in (select ${ids} from ${written})
  `.execute(trx)
  const [first] = rows
  if (!first) return
  const columns = ['plan_id', ...Object.keys(first)]
  const rest = columns.filter((column) => column !== 'plan_id' && !idColumns.includes(column))
  const all = (prefix: string) => sql.join(rest.map((column) => sql.ref(`${prefix}.${column}`)))
  await sql`
    insert into ${sql.table(table)} as own (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(columns.map((column) => sql.ref(column)))} from ${written}
    on conflict (plan_id, ${ids}) do update
    set ${sql.join(rest.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}
    where ${isOwn} and (${all('own')}) is distinct from (${all('excluded')})
  `.execute(trx)
  const { rows: kept } = await sql<{ count: number }>`
    select count(*)::integer as count from ${sql.table(table)} own
    where own.plan_id = ${planId} and ${isOwn} and (${ids}) in (select ${ids} from ${written})
  `.execute(trx)
  if (kept[0]?.count !== rows.length)
    throw new ProblemError('theory-id-taken', { place: table === 'indicator' ? 'indicators' : 'boxes' })
}

/** What has been measured stays, so that its figures go on meaning something. */
async function requireMeasuredKept(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
  { boxes }: TheoryContent,
): Promise<void> {
  const [boxIds, indicatorIds] = [
    boxes.map((box) => box.id),
    boxes.flatMap((box) => box.indicators.map((indicator) => indicator.id)),
  ]
  const { rows } = await sql<{ title: string }>`
    select box.title
    from theory_box box
    where box.plan_id = ${planId} and box.theory_of_change_id = ${id} and (
      exists (
        select from self_evaluation_step step
        where step.plan_id = box.plan_id and step.box_id = box.id
          and (step.box_id <> all(${boxIds}::uuid[]) or step.indicator_id <> all(${indicatorIds}::uuid[])))
      or exists (
        select from indicator
        join measurement on measurement.plan_id = indicator.plan_id and measurement.indicator_id = indicator.id
        where indicator.plan_id = box.plan_id and indicator.box_id = box.id
          and indicator.id <> all(${indicatorIds}::uuid[])))
    limit 1
  `.execute(trx)
  if (rows[0]) throw new ProblemError('box-measured', { box: rows[0].title })
}

/** What has figures keeps its unit and its scale: 38 participants are no 38 per cent. */
async function requireCountingKept(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
  { boxes }: TheoryContent,
): Promise<void> {
  const own = boxes.flatMap(({ indicators }) =>
    indicators.map(({ id, unit, scale }) => ({
      ...{ id, unit, scale_low: scale?.low ?? null, scale_high: scale?.high ?? null },
    })),
  )
  const { rows } = await sql<{ name: string }>`
    select indicator.name
    from theory_box box
    join indicator on indicator.plan_id = box.plan_id and indicator.box_id = box.id
    join jsonb_populate_recordset(null::indicator, ${JSON.stringify(own)}::jsonb) given on given.id = indicator.id
    where box.plan_id = ${planId} and box.theory_of_change_id = ${id}
      and (given.unit, given.scale_low, given.scale_high)
        is distinct from (indicator.unit, indicator.scale_low, indicator.scale_high)
      and ${hasFigures}
    limit 1
  `.execute(trx)
  if (rows[0]) throw new ProblemError('indicator-measured', { indicator: rows[0].name })
}
