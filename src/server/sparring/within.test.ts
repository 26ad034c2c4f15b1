// The database keeps sparring for those who may read and write it, whatever a query forgets to ask.

import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { fewRows } from '../../../test/support/files.ts'
import { withinFor } from '../access/within.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestDatabase
let application: { db: Database; system: Database }
let planId: string
let pinned: { readonly theoryOfChangeId: string; readonly boxId: string }
let worker: TestCaller
let leader: TestCaller
let board: TestCaller
let consultant: TestCaller
let stranger: TestCaller
const threadId = uuid()
const commentId = uuid()

beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
  await applyRows(application.system, fewRows(2))
  const box = await test.db
    .selectFrom('theoryBox')
    .select(['planId', 'id', 'theoryOfChangeId'])
    .limit(1)
    .executeTakeFirstOrThrow()
  planId = box.planId
  pinned = { theoryOfChangeId: box.theoryOfChangeId, boxId: box.id }
  worker = await makeCaller(test.db, 'worker', planId)
  leader = await makeCaller(test.db, 'plan-leader', planId)
  board = await makeCaller(test.db, 'board-member', planId)
  consultant = await makeCaller(test.db, 'consultant', planId)
  stranger = await makeCaller(test.db, 'analyst')
  await as(consultant, async (trx) => {
    await trx.insertInto('sparringThread').values(thread(threadId, consultant)).execute()
    await trx
      .insertInto('sparringComment')
      .values({ planId, id: commentId, threadId, text: 'Sådan?', writtenBy: consultant.personId })
      .execute()
    await trx
      .insertInto('sparringSuggestion')
      .values({ planId, commentId, field: 'title', stood: 'A', proposed: 'B' })
      .execute()
  })
})
afterAll(() => test.close())

const as = <Result>({ personId }: TestCaller, work: (trx: Kysely<DB>) => Promise<Result>) =>
  withinFor(application.db, personId)(work)
const thread = (id: string, { personId }: TestCaller) => ({
  planId,
  id,
  ...pinned,
  about: '',
  begunBy: personId,
})
const refused = { code: '42501' }

const tables = [
  ...(['sparringThread', 'sparringComment', 'sparringCommentEdit'] as const),
  ...(['sparringSuggestion', 'sparringStep', 'sparringParticipant'] as const),
]

describe('the database', () => {
  it('shows sparring to those who see the plan’s unpublished records alone', async () => {
    for (const caller of [worker, leader, board, consultant])
      expect(await as(caller, (trx) => trx.selectFrom('sparringComment').selectAll().execute())).toHaveLength(
        1,
      )
    for (const table of tables)
      expect(await as(stranger, (trx) => trx.selectFrom(table).selectAll().execute()), table).toEqual([])
  })

  it('takes threads and comments from those who work with the plan, in their own name', async () => {
    const begin = (caller: TestCaller, by: TestCaller) =>
      as(caller, (trx) => trx.insertInto('sparringThread').values(thread(uuid(), by)).execute())
    await expect(begin(worker, worker)).resolves.toBeDefined()
    await expect(begin(worker, leader)).rejects.toMatchObject(refused)
    await expect(begin(board, board)).rejects.toMatchObject(refused)
    await expect(begin(stranger, stranger)).rejects.toMatchObject(refused)
    const comment = (by: TestCaller) => ({
      planId,
      id: uuid(),
      threadId,
      text: 'Hej',
      writtenBy: by.personId,
    })
    const say = (caller: TestCaller, by: TestCaller) =>
      as(caller, (trx) => trx.insertInto('sparringComment').values(comment(by)).execute())
    await expect(say(leader, leader)).resolves.toBeDefined()
    await expect(say(leader, consultant)).rejects.toMatchObject(refused)
    await expect(say(board, board)).rejects.toMatchObject(refused)
  })

  it('lets an author alone edit a comment, and keep what stood there for good', async () => {
    const rewrite = async (caller: TestCaller) => {
      const { numUpdatedRows } = await as(caller, (trx) =>
        trx
          .updateTable('sparringComment')
          .set({ text: 'Andet' })
          .where('id', '=', commentId)
          .executeTakeFirst(),
      )
      return numUpdatedRows
    }
    expect(await rewrite(leader)).toBe(0n)
    expect(await rewrite(consultant)).toBe(1n)
    const keep = (caller: TestCaller) =>
      as(caller, (trx) =>
        trx
          .insertInto('sparringCommentEdit')
          .values({ planId, commentId, number: 1, text: 'Sådan?' })
          .execute(),
      )
    await expect(keep(leader)).rejects.toMatchObject(refused)
    await expect(keep(consultant)).resolves.toBeDefined()
    const { numUpdatedRows } = await as(consultant, (trx) =>
      trx.updateTable('sparringCommentEdit').set({ text: '' }).executeTakeFirst(),
    )
    expect(numUpdatedRows).toBe(0n)
  })

  it('lets nobody take anything away', async () => {
    for (const table of tables)
      for (const caller of [leader, consultant]) {
        const { numDeletedRows } = await as(caller, (trx) => trx.deleteFrom(table).executeTakeFirst())
        expect(numDeletedRows, table).toBe(0n)
      }
  })

  it('lets the plan’s people decide on a suggestion, once and in their own name, and its author withdraw it', async () => {
    const decide = (caller: TestCaller, outcome: string, by = caller) =>
      as(caller, (trx) =>
        trx
          .updateTable('sparringSuggestion')
          .set({ outcome, decidedAt: sql<Date>`now()`, decidedBy: by.personId })
          .where('commentId', '=', commentId)
          .executeTakeFirst(),
      )
    await expect(decide(consultant, 'accepted')).rejects.toMatchObject(refused)
    await expect(decide(leader, 'withdrawn')).rejects.toMatchObject(refused)
    await expect(decide(leader, 'accepted', consultant)).rejects.toMatchObject(refused)
    expect((await decide(board, 'declined')).numUpdatedRows).toBe(0n)
    expect((await decide(leader, 'declined')).numUpdatedRows).toBe(1n)
    expect((await decide(leader, 'accepted')).numUpdatedRows).toBe(0n)
    expect((await decide(consultant, 'withdrawn')).numUpdatedRows).toBe(0n)
  })

  it('lets those who only read say what they themselves have seen', async () => {
    const follow = (personId: string) =>
      as(board, (trx) =>
        trx.insertInto('sparringParticipant').values({ planId, threadId, personId }).execute(),
      )
    await expect(follow(board.personId)).resolves.toBeDefined()
    await expect(follow(leader.personId)).rejects.toMatchObject(refused)
  })
})
