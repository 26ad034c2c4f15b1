// The threads of the example people, in the example plan that they belong to.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { MemberRole } from '../../domain/access/member-roles.ts'
import { type ExampleThread, exampleThreads } from '../../domain/example/sparring.ts'
import { asKept, mentionedIn } from '../../domain/sparring/mentions.ts'
import { textAt } from '../../domain/sparring/suggestion.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { readContent } from '../theories/queries.ts'
import { pinOf } from './threads.ts'

interface Cast {
  readonly planId: string
  /** By member role. */
  readonly people: ReadonlyMap<MemberRole, { readonly id: string; readonly name: string }>
}

/** Adds them where the example people are there and nobody has written any yet. */
export async function addExampleSparring(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Of several processes that start together one adds them.
    await sql`lock table sparring_thread in share row exclusive mode`.execute(trx)
    if (await trx.selectFrom('sparringThread').select('id').limit(1).executeTakeFirst()) return
    const cast = await findCast(trx)
    if (!cast) return
    for (const thread of exampleThreads) await add(trx, cast, thread)
  })
}

async function findCast(trx: Transaction<DB>): Promise<Cast | undefined> {
  const held = await trx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .leftJoin('plan', 'plan.id', 'membership.planId')
    .where('person.example', '=', true)
    .orderBy('plan.reference')
    .select(['person.id', 'person.name', sql<MemberRole>`member_role`.as('memberRole')])
    .select(['plan.id as planId', 'plan.status'])
    .execute()
  const plan = held.find(
    ({ memberRole, status }) => memberRole === 'plan-leader' && status !== 'draft' && status !== 'applied',
  )
  if (!plan || plan.planId === null) return undefined
  return {
    planId: plan.planId,
    people: new Map(held.map(({ memberRole, id, name }) => [memberRole, { id, name }])),
  }
}

async function add(
  trx: Transaction<DB>,
  { planId, people }: Cast,
  { activity, lane, pinnedTo, comments, settledBy }: ExampleThread,
): Promise<void> {
  const box = await trx
    .selectFrom('activity')
    .innerJoin('theoryOfChange as theory', (join) =>
      join.onRef('theory.planId', '=', 'activity.planId').onRef('theory.activityId', '=', 'activity.id'),
    )
    .innerJoin('theoryBox as box', (join) =>
      join.onRef('box.planId', '=', 'theory.planId').onRef('box.theoryOfChangeId', '=', 'theory.id'),
    )
    .leftJoin('indicator', (join) =>
      join.onRef('indicator.planId', '=', 'box.planId').onRef('indicator.boxId', '=', 'box.id'),
    )
    .where('activity.planId', '=', planId)
    .where('activity.reference', '=', activity)
    .where('box.lane', '=', lane)
    .orderBy('box.position')
    .orderBy('indicator.position')
    .select(['theory.id as theoryId', 'box.id', 'box.title', 'indicator.id as indicatorId', 'indicator.name'])
    .executeTakeFirst()
  const of = (role: MemberRole) => people.get(role)?.id
  const [first] = comments
  const begunBy = first && of(first.by)
  if (!box || !first || !begunBy || (pinnedTo === 'indicator' && box.indicatorId === null)) return
  const threadId = uuid()
  const indicatorId = pinnedTo === 'indicator' ? box.indicatorId : null
  const pinned = { boxId: box.id, indicatorId, selfEvaluationId: null, step: null }
  const answer = comments.findLast(({ by }) => by !== first.by)
  const newest = comments.at(-1)?.daysAgo ?? 0
  await trx
    .insertInto('sparringThread')
    .values({
      ...{ planId, id: threadId, theoryOfChangeId: box.theoryId, ...pinned, begunBy },
      about: (indicatorId === null ? box.title : box.name) ?? '',
      ...{ begunAt: ago(first.daysAgo), writtenAt: ago(newest) },
      answeredAt: answer ? ago(answer.daysAgo) : null,
      settledAt: settledBy ? later(newest) : null,
    })
    .execute()
  const content = await readContent(trx, { plan: { id: planId }, theoryId: box.theoryId })
  for (const { by, daysAgo, text, suggestion } of comments) {
    const writtenBy = of(by)
    if (!writtenBy) continue
    const kept = asKept(text, [...people.values()])
    const commentId = uuid()
    await trx
      .insertInto('sparringComment')
      .values({ planId, id: commentId, threadId, text: kept, writtenAt: ago(daysAgo), writtenBy })
      .execute()
    const stood = suggestion && textAt(content, pinOf(pinned), suggestion.field)
    if (suggestion && stood !== undefined)
      await trx
        .insertInto('sparringSuggestion')
        .values({ planId, commentId, ...suggestion, stood })
        .execute()
    await follow(trx, { planId, threadId }, writtenBy, {
      wroteAt: ago(daysAgo),
      seenAt: ago(daysAgo),
      unread: false,
    })
    for (const personId of mentionedIn(kept))
      await follow(trx, { planId, threadId }, personId, { mentionedAt: ago(daysAgo), unread: true })
  }
  const settler = settledBy && of(settledBy)
  if (settler)
    await trx
      .insertInto('sparringStep')
      .values({ planId, id: uuid(), threadId, settled: true, takenAt: later(newest), takenBy: settler })
      .execute()
}

const ago = (days: number) => sql<Date>`now() - make_interval(days => ${days})`
const later = (days: number) => sql<Date>`now() - make_interval(days => ${days}) + interval '20 minutes'`

async function follow(
  trx: Transaction<DB>,
  thread: { readonly planId: string; readonly threadId: string },
  personId: string,
  state: {
    wroteAt?: ReturnType<typeof ago>
    seenAt?: ReturnType<typeof ago>
    mentionedAt?: ReturnType<typeof ago>
    unread: boolean
  },
): Promise<void> {
  await trx
    .insertInto('sparringParticipant')
    .values({ ...thread, personId, ...state })
    .onConflict((conflict) => conflict.columns(['planId', 'threadId', 'personId']).doUpdateSet(state))
    .execute()
}
