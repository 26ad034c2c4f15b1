// Puts rows into the tables of what has been measured and evaluated, as people leave them.

import { v7 as uuid } from 'uuid'
import type { Database } from '../../src/server/db/database.ts'

/** One that somebody put down, part by part. */
export async function putMeasurement(db: Database, personId: string, awkward: string): Promise<void> {
  const measurement = await db
    .selectFrom('measurement')
    .select(['planId', 'id'])
    .limit(1)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('measurement')
    .set({ recordedBy: personId, comment: awkward })
    .where('planId', '=', measurement.planId)
    .where('id', '=', measurement.id)
    .execute()
  const own = { planId: measurement.planId, measurementId: measurement.id }
  await db
    .insertInto('measurementPart')
    .values({ ...own, disaggregation: 'sex', category: awkward, amount: '-12.5', ofCount: 20 })
    .execute()
}

/** A self-evaluation that somebody looks at and has sent back. */
export async function putMove(db: Database, personId: string, awkward: string): Promise<void> {
  const { planId, id } = await db
    .selectFrom('selfEvaluation')
    .select(['planId', 'id'])
    .limit(1)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('selfEvaluation')
    .set({ reviewerId: personId, reviewBy: '2011-01-31', carriesOn: ['activity'], anchoringText: awkward })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .execute()
  const move = { move: 'return', because: awkward, returnReasons: ['not-measurable'], version: 2 }
  await db
    .insertInto('selfEvaluationMove')
    .values({ planId, id: uuid(), selfEvaluationId: id, movedBy: personId, ...move })
    .execute()
}
