// Who can be mentioned in the sparring of a plan, and whose business a thread is.

import { sql, type Transaction } from 'kysely'
import type { MentionablePeople } from '../../contract/sparring.ts'
import { memberRoles } from '../../domain/access/member-roles.ts'
import { may } from '../../domain/access/permissions.ts'
import { mentionedIn } from '../../domain/sparring/mentions.ts'
import { sparringLimits } from '../../domain/sparring/pin.ts'
import { today } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'

export interface ThreadKey {
  readonly planId: string
  readonly threadId: string
}

const readers = memberRoles.filter((role) => may('see-unpublished', [role]))

const heldIn = sql`
  join membership held on held.plan_id = plan.id or held.municipality_code = plan.municipality_code
    or held.housing_organisation = plan.housing_organisation
    or num_nonnulls(held.plan_id, held.municipality_code, held.housing_organisation) = 0
  join person on person.id = held.person_id and person.closed_at is null`
const holdsToday = sql`held.starts_on <= ${today} and coalesce(held.ends_on >= ${today}, true)`

/** Those who see the plan's unpublished records today, without the one who asks: the plan's own people first. */
export async function listMentionableIn(
  trx: Transaction<DB>,
  planId: string,
  asking: string,
): Promise<MentionablePeople['items']> {
  const { rows } = await sql<MentionablePeople['items'][number]>`
    select id, name, "memberRole" from (
      select distinct on (person.id) person.id, person.name, held.member_role as "memberRole",
        held.plan_id is null as apart
      from plan ${heldIn}
      where plan.id = ${planId} and person.id <> ${asking} and held.member_role = any(${readers}::text[])
        and ${holdsToday}
      order by person.id, held.plan_id nulls last, held.member_role
    ) found
    order by apart, name, id
    limit 500
  `.execute(trx.withoutPlugins())
  return rows
}

/** Throws `mention-not-possible` where the text mentions somebody who can't see the plan and wasn't mentioned before. */
export async function requireMentionable(
  trx: Transaction<DB>,
  planId: string,
  asking: string,
  text: string,
  before = '',
): Promise<string[]> {
  const known = mentionedIn(before)
  const added = mentionedIn(text).filter((id) => !known.includes(id))
  if (added.length > sparringLimits.mentionsOfComment)
    throw new ProblemError('not-acceptable-input', { parameter: 'text', rule: 'wrong' })
  if (added.length === 0) return added
  const people = await listMentionableIn(trx, planId, asking)
  if (!added.every((id) => people.some((person) => person.id === id)))
    throw new ProblemError('mention-not-possible')
  return added
}

/** The leaders of a plan hear of every thread in it. */
export async function addLeaders(trx: Transaction<DB>, { planId, threadId }: ThreadKey): Promise<void> {
  await sql`
    insert into sparring_participant (plan_id, thread_id, person_id)
    select distinct plan.id, ${threadId}::uuid, person.id
    from plan ${heldIn}
    where plan.id = ${planId} and held.member_role = 'plan-leader' and ${holdsToday}
    on conflict do nothing
  `.execute(trx)
}

/** What the newest comment is to each: its author has seen it, to all others of the thread it is new. */
export async function tellOfComment(
  trx: Transaction<DB>,
  { planId, threadId }: ThreadKey,
  author: string,
): Promise<void> {
  await sql`
    insert into sparring_participant (plan_id, thread_id, person_id, wrote_at, seen_at)
    select plan_id, id, ${author}, written_at, written_at from sparring_thread
    where plan_id = ${planId} and id = ${threadId}
    on conflict (plan_id, thread_id, person_id) do update
    set wrote_at = excluded.wrote_at, seen_at = excluded.seen_at, unread = false
  `.execute(trx)
  await trx
    .updateTable('sparringParticipant')
    .set({ unread: true })
    .where('planId', '=', planId)
    .where('threadId', '=', threadId)
    .where('personId', '<>', author)
    .where('unread', '=', false)
    .execute()
}

export async function tellMentioned(
  trx: Transaction<DB>,
  { planId, threadId }: ThreadKey,
  people: readonly string[],
): Promise<void> {
  await sql`
    insert into sparring_participant (plan_id, thread_id, person_id, mentioned_at, unread)
    select ${planId}, ${threadId}, person, clock_timestamp(), true from unnest(${people}::uuid[]) person
    on conflict (plan_id, thread_id, person_id) do update
    set mentioned_at = excluded.mentioned_at, unread = true
  `.execute(trx)
}

export async function setUnread(
  trx: Transaction<DB>,
  { planId, threadId }: ThreadKey,
  personId: string,
): Promise<void> {
  await trx
    .updateTable('sparringParticipant')
    .set({ unread: true })
    .where('planId', '=', planId)
    .where('threadId', '=', threadId)
    .where('personId', '=', personId)
    .execute()
}

/** Also for those who only read: what they have seen is theirs to say. Nothing happens where the thread isn't theirs. */
export async function setSeen(
  trx: Transaction<DB>,
  { planId, threadId }: ThreadKey,
  personId: string,
): Promise<void> {
  await trx
    .updateTable('sparringParticipant')
    .set({ seenAt: sql<Date>`clock_timestamp()`, unread: false })
    .where('planId', '=', planId)
    .where('threadId', '=', threadId)
    .where('personId', '=', personId)
    .execute()
}
