// The database keeps what hangs on records for those who may change it, whatever a query forgets to ask.

import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { fewRows } from '../../../test/support/files.ts'
import { withinFor } from '../access/within.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { applyRows } from '../imports/apply.ts'
import { keepVersions, ofPlanItself } from './versions.ts'

let test: TestDatabase
let application: { db: Database; system: Database }
let planId: string
let worker: TestCaller
let leader: TestCaller

beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
  await applyRows(application.system, fewRows(1))
  planId = (await test.db.selectFrom('plan').select('id').executeTakeFirstOrThrow()).id
  worker = await makeCaller(test.db, 'worker', planId)
  leader = await makeCaller(test.db, 'plan-leader', planId)
})
afterAll(() => test.close())

const as = <Result>({ personId }: TestCaller, work: (trx: Kysely<DB>) => Promise<Result>) =>
  withinFor(application.db, personId)(work)

it('lets nobody take a version away', async () => {
  await keepVersions(test.db, 'plan', [ofPlanItself(planId)], 'changed', leader.personId)
  const { numDeletedRows } = await as(leader, (trx) => trx.deleteFrom('recordVersion').executeTakeFirst())
  expect(numDeletedRows).toBe(0n)
})

it('lets nobody rewrite or take away another’s note', async () => {
  const { id: activityId } = await test.db
    .selectFrom('activity')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const note = { planId, id: uuid(), activityId, text: 'Der kom 14.', writtenBy: worker.personId }
  await as(worker, (trx) => trx.insertInto('activityNote').values(note).execute())
  const rewritten = async (caller: TestCaller) => {
    const { numUpdatedRows } = await as(caller, (trx) =>
      trx.updateTable('activityNote').set({ text: 'Der kom 40.' }).executeTakeFirst(),
    )
    return numUpdatedRows
  }
  expect(await rewritten(leader)).toBe(0n)
  expect(await rewritten(worker)).toBe(1n)
  const { numDeletedRows } = await as(leader, (trx) => trx.deleteFrom('activityNote').executeTakeFirst())
  expect(numDeletedRows).toBe(0n)
})

it('keeps the files of a self-evaluation as they were handed in', async () => {
  const { id: activityId } = await test.db
    .selectFrom('activity')
    .where('planId', '=', planId)
    .select('id')
    .executeTakeFirstOrThrow()
  const form = { planId, activityId, learned: '' }
  const [draft, submitted] = [uuid(), uuid()]
  await test.db
    .insertInto('selfEvaluation')
    .values([
      { ...form, id: draft, evaluatedOn: '2030-01-01', state: 'draft' },
      { ...form, id: submitted, evaluatedOn: '2030-01-02', state: 'submitted' },
    ])
    .execute()
  const add = (evaluation: string) =>
    as(worker, (trx) =>
      sql`
        insert into attachment (plan_id, id, self_evaluation_id, file_name, media_type, size, content)
        values (${planId}, ${uuid()}, ${evaluation}, 'a.txt', 'text/plain', 1, 'a')`.execute(trx),
    )
  await expect(add(submitted)).rejects.toMatchObject({ code: '42501' })
  await expect(add(draft)).resolves.toBeDefined()
})

it('keeps the files of an agreement for its leader', async () => {
  const agreement = { planId, id: uuid(), effortArea: 'health' }
  await test.db.insertInto('agreement').values(agreement).execute()
  const add = (caller: TestCaller) =>
    as(caller, (trx) =>
      sql`
        insert into attachment (plan_id, id, agreement_id, file_name, media_type, size, content)
        values (${planId}, ${uuid()}, ${agreement.id}, 'a.txt', 'text/plain', 1, 'a')`.execute(trx),
    )
  await expect(add(worker)).rejects.toMatchObject({ code: '42501' })
  await expect(add(leader)).resolves.toBeDefined()
})
