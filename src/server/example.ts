// Fills an empty database with the example data: the counted plans through the same import that people use, and beside
// them those that are not granted yet, which no workbook holds.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { ExampleApplication } from '../domain/example/application.ts'
import { exampleApplications } from '../domain/example/applications.ts'
import { exampleRows } from '../domain/example/example.ts'
import type { Day } from '../domain/import/rows.ts'
import type { PlanContent } from '../domain/plan/content.ts'
import type { Database } from './db/database.ts'
import type { DB } from './db/schema.ts'
import { storeExampleLogbooks } from './example-logbooks.ts'
import { storeMeasured } from './example-measured.ts'
import { applyBytes } from './imports/import-bytes.ts'
import { writeWorkbook } from './imports/workbook.ts'
import { refreshOverviewPlans } from './overview/projection.ts'
import { storeLists } from './plans/lists.ts'

export async function loadExampleIfEmpty(db: Database): Promise<void> {
  const any = await db.selectFrom('plan').select('id').limit(1).executeTakeFirst()
  if (any) return
  const taken = await applyBytes(
    db,
    await writeWorkbook(exampleRows()),
    () => {},
    async (trx) => {
      for (const application of exampleApplications) await storeApplication(trx, application)
      await storeExampleLogbooks(trx)
      await storeMeasured(trx)
    },
  )
  if (!taken) throw new Error('the example workbook has problems')
}

/** Answers its id. Nobody is said to have written it, or to have taken its steps. */
export async function storeApplication(
  trx: Transaction<DB>,
  { programme, reference, words, steps }: ExampleApplication,
): Promise<string | undefined> {
  const id = uuid()
  const status = steps.at(-1)?.status ?? 'draft'
  const { name, municipality, housingOrganisation, startsOn, endsOn } = words
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plan')
    .values({
      ...{ id, programmeId: programme, reference, name, municipalityCode: municipality },
      ...{ housingOrganisation, startsOn, endsOn, example: true, status },
    })
    .onConflict((conflict) => conflict.columns(['programmeId', 'reference']).doNothing())
    .executeTakeFirst()
  // Another process that started at the same time was first.
  if (numInsertedOrUpdatedRows === 0n) return undefined
  await storeLists(trx, id, contentOf(words))
  const taken = steps.map((step) => ({ status: step.status, takenAt: inWorkingHours(step.takenOn) }))
  await trx
    .insertInto('planStatusStep')
    .values(taken.map((step) => ({ planId: id, id: uuid(), takenBy: null, ...step })))
    .execute()
  // Kept as from the last step, when all of it had been said.
  await sql`
    insert into record_version (plan_id, record_id, version, kind, action, saved_at, content)
    select id, id, version, 'plan', 'created', ${taken.at(-1)?.takenAt}, plan_content(id) from plan where id = ${id}
  `.execute(trx)
  await refreshOverviewPlans(trx, [id])
  return id
}

const inWorkingHours = (day: Day) => `${day}T10:00:00Z`

function contentOf(words: ExampleApplication['words']): PlanContent {
  const withIds = <Item>(items: readonly Item[]) => items.map((item) => ({ id: uuid(), ...item }))
  return {
    ...words,
    housingAreas: withIds(words.housingAreas),
    milestones: withIds(words.milestones),
    challenges: withIds(words.challenges),
    contextFigures: withIds(words.contextFigures),
    expectedActivities: withIds(words.expectedActivities),
  }
}
