// Writes this version of the vocabulary into the database: its words as rows that records refer to, its texts under
// their version, so that older versions stay citable. Storing the same version again changes nothing.

import { sql, type Transaction } from 'kysely'
import type { Text } from '../../domain/vocabulary/types.ts'
import { publishedOn, vocabulary, vocabularyVersion } from '../../domain/vocabulary/vocabulary.ts'
import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/in-transaction.ts'
import type { DB } from '../db/schema.ts'

type Row = Readonly<Record<string, string | number | null>>

export async function storeVocabulary(db: Database): Promise<void> {
  await inTransaction(db, async (trx) => {
    // Of several processes that start together one stores it, and the others wait here until it has.
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('vocabularyVersion')
      .values({ version: vocabularyVersion, publishedOn })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n) return
    for (const [table, rows] of wordTables()) await storeWords(trx, table, rows)
    await storeTexts(trx)
  })
}

function positioned(terms: readonly { readonly id: string }[]): Row[] {
  return terms.map(({ id }, position) => ({ id, position }))
}

/** The tables of words, in an order in which each finds what it refers to. */
function wordTables(): [string, Row[]][] {
  const { activityTypes, effortAreas, programmes } = vocabulary
  const areaRows = programmes.flatMap((programme) =>
    programme.effortAreas.map((area, position) => ({
      programme_id: programme.id,
      id: area.id,
      position,
      area,
    })),
  )
  return [
    [
      'programme',
      programmes.map(({ id, firstYear, lastYear, fundSharePercent }, position) => ({
        id,
        position,
        first_year: firstYear,
        last_year: lastYear,
        fund_share_percent: fundSharePercent,
      })),
    ],
    ['effort_area', positioned(effortAreas)],
    ['programme_effort_area', areaRows.map(({ area: _, ...row }) => row)],
    [
      'programme_effort_area_mapping',
      areaRows.flatMap(({ programme_id, area }) =>
        area.mapsTo.map((effort_area_id) => ({
          programme_id,
          programme_effort_area_id: area.id,
          effort_area_id,
        })),
      ),
    ],
    ['target_group', positioned(vocabulary.targetGroups)],
    [
      'activity_type',
      activityTypes.map(({ id, effortArea }, position) => ({ id, position, effort_area_id: effortArea })),
    ],
    ['activity_type_target_group', activityTypes.flatMap(targetGroupRows)],
    ['role', positioned(vocabulary.roles)],
    ['social_capital', positioned(vocabulary.socialCapital)],
    ['partner', vocabulary.partners.map(({ id, level }, position) => ({ id, position, level }))],
    ['unmet_reason', positioned(vocabulary.unmetReasons)],
    ['success', positioned(vocabulary.successes)],
    [
      'municipality',
      vocabulary.municipalities.map(({ code, name, region }, position) => ({ code, position, name, region })),
    ],
  ]
}

function targetGroupRows(type: (typeof vocabulary.activityTypes)[number]): Row[] {
  const rows = (ids: readonly string[], priority: string) =>
    ids.map((target_group_id) => ({ activity_type_id: type.id, target_group_id, priority }))
  return [...rows(type.primaryTargetGroups, 'primary'), ...rows(type.secondaryTargetGroups, 'secondary')]
}

async function storeWords(trx: Transaction<DB>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((column) => sql.ref(column))
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns)})
    select ${sql.join(columns)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing
  `.execute(trx)
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value
}

function textsOf(kind: string, id: string, term: object) {
  return Object.entries(term)
    .filter((entry): entry is [string, Text] => isText(entry[1]))
    .map(([field, { da, en }]) => ({ version: vocabularyVersion, kind, id, field, da, en }))
}

async function storeTexts(trx: Transaction<DB>): Promise<void> {
  const { municipalities: _, ...lists } = vocabulary
  const terms = Object.entries(lists).flatMap(([kind, list]) =>
    list.flatMap((term: { readonly id: string }) => textsOf(kind, term.id, term)),
  )
  const programmeAreas = vocabulary.programmes.flatMap((programme) =>
    programme.effortAreas.flatMap((area) =>
      textsOf('programmeEffortAreas', `${programme.id}/${area.id}`, area),
    ),
  )
  await trx
    .insertInto('vocabularyText')
    .values([...terms, ...programmeAreas])
    .execute()
}
