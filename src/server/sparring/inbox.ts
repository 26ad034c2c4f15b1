// The inbox: open threads over many plans, whom they wait for, and how much waits for each consultant. Everything here runs
// in a transaction that knows the caller, whose plans are all that is read.

import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { InboxItem, InboxPlans, Load } from '../../contract/inbox.ts'
import { may } from '../../domain/access/permissions.ts'
import { mentionedIn } from '../../domain/sparring/mentions.ts'
import { type WaitingKind, waitingKinds } from '../../domain/sparring/waiting.ts'
import { type Caller, today } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { pinOf } from './threads.ts'

export interface InboxFilter {
  readonly waiting: readonly WaitingKind[]
  readonly plan?: string | undefined
  readonly municipality?: string | undefined
  readonly effortArea?: string | undefined
  readonly kind?: 'theory' | 'self-evaluation' | undefined
  readonly days?: number | undefined
  readonly unanswered: boolean
  /** Threads that this person takes part in. */
  readonly person?: string | undefined
  /** Threads in which this person is mentioned, or somebody has written after them. */
  readonly waitsFor?: string | undefined
}

/** Who asks, and the plans whose unpublished records they see: absent where those are all. */
export interface Reader {
  readonly personId: string
  readonly plans: readonly string[] | undefined
}

export function readerOf({ personId, memberships }: Caller): Reader {
  const own = memberships.filter(({ memberRole }) => may('see-unpublished', [memberRole]))
  const everywhere = own.some(({ plan }) => plan === null)
  return { personId, plans: everywhere ? undefined : own.flatMap(({ plan }) => plan?.id ?? []) }
}

export interface InboxPage {
  readonly order: 'oldest' | 'newest'
  readonly page: number
  readonly pageSize: number
}

const excerpt = 300

/** With each thread the activity that it is about, where there is one; none of an activity that has been deleted. */
const around = sql`
  join plan on plan.id = thread.plan_id
  left join theory_of_change theory on theory.plan_id = thread.plan_id and theory.id = thread.theory_of_change_id
  left join self_evaluation evaluation
    on evaluation.plan_id = thread.plan_id and evaluation.id = thread.self_evaluation_id
  left join activity on activity.plan_id = thread.plan_id
    and activity.id = coalesce(theory.activity_id, evaluation.activity_id)
  left join activity_type type on type.id = activity.activity_type_id`

/** None of a draft that has been deleted either. */
const standing = sql`activity.deleted_at is null and evaluation.deleted_at is null`

const waitsFor = sql`
  case when mine.mentioned_at > coalesce(mine.wrote_at, '-infinity') then 'mention'
    when mine.wrote_at is null then 'open'
    when thread.written_at > mine.wrote_at or mine.unread then 'answer'
    else 'others' end`

/** Open, or settled before the caller has seen what was last written in it; each found by an index of its own. */
const concerning = ({ personId, plans }: Reader) => sql`
  select own.* from sparring_thread own
  where own.settled_at is null ${plans ? sql`and own.plan_id = any(${plans}::uuid[])` : sql``}
  union all
  select own.* from sparring_participant told
  join sparring_thread own on own.plan_id = told.plan_id and own.id = told.thread_id
  where told.person_id = ${personId} and told.unread and own.settled_at is not null`

function conditions(filter: InboxFilter): RawBuilder<unknown> {
  const { plan, municipality, effortArea, kind, days, unanswered, person, waitsFor } = filter
  const all: RawBuilder<unknown>[] = [sql`${standing}`]
  if (plan !== undefined) all.push(sql`thread.plan_id = ${plan}`)
  if (municipality !== undefined) all.push(sql`plan.municipality_code = ${municipality}`)
  if (effortArea !== undefined)
    all.push(sql`(type.effort_area_id = ${effortArea} or exists (
      select from programme_effort_area_mapping mapping
      where mapping.programme_id = plan.programme_id and mapping.programme_effort_area_id = theory.effort_area
        and mapping.effort_area_id = ${effortArea}))`)
  if (kind !== undefined) all.push(sql`(thread.self_evaluation_id is null) = ${kind === 'theory'}`)
  if (days !== undefined) all.push(sql`thread.written_at < now() - make_interval(days => ${days})`)
  if (unanswered) all.push(sql`thread.answered_at is null`)
  if (person !== undefined)
    all.push(sql`exists (
      select from sparring_participant theirs
      where theirs.plan_id = thread.plan_id and theirs.thread_id = thread.id and theirs.person_id = ${person}
        and num_nonnulls(theirs.wrote_at, theirs.mentioned_at) > 0)`)
  if (waitsFor !== undefined)
    all.push(sql`exists (
      select from sparring_participant own
      where own.plan_id = thread.plan_id and own.thread_id = thread.id and own.person_id = ${waitsFor} and ${waits})`)
  return sql.join(all, sql` and `)
}

/** Whether the thread waits for its participant `own`. */
const waits = sql`(own.mentioned_at > coalesce(own.wrote_at, '-infinity') or thread.written_at > own.wrote_at)`

const foundBy = (reader: Reader, filter: InboxFilter) => sql`
  select thread.plan_id, thread.id, thread.written_at, ${waitsFor} as waiting
  from (${concerning(reader)}) thread
  left join sparring_participant mine
    on mine.plan_id = thread.plan_id and mine.thread_id = thread.id and mine.person_id = ${reader.personId}
  ${around}
  where ${conditions(filter)}`

/** How many there are, by whom they wait for. */
export async function countInbox(
  trx: Transaction<DB>,
  reader: Reader,
  filter: InboxFilter,
): Promise<Record<WaitingKind, number>> {
  const { rows } = await sql<{ waiting: WaitingKind; count: number }>`
    select waiting, count(*)::integer as count from (${foundBy(reader, filter)}) found group by waiting
  `.execute(trx.withoutPlugins())
  const counted = new Map(rows.map(({ waiting, count }) => [waiting, count]))
  const of = (kind: WaitingKind) => counted.get(kind) ?? 0
  return { mention: of('mention'), answer: of('answer'), open: of('open'), others: of('others') }
}

interface Found {
  readonly id: string
  readonly version: number
  readonly about: string
  readonly boxId: string | null
  readonly indicatorId: string | null
  readonly selfEvaluationId: string | null
  readonly step: number | null
  readonly begunAt: Date
  readonly begunBy: string
  readonly writtenAt: Date
  readonly settledAt: Date | null
  readonly comments: number
  readonly suggestions: number
  readonly unread: boolean
  readonly waiting: WaitingKind
  readonly answered: boolean
  readonly plan: InboxItem['plan']
  readonly activity: InboxItem['activity']
  readonly effortArea: string
  readonly text: string
  readonly writtenBy: string
}

export async function listInboxPage(
  trx: Transaction<DB>,
  reader: Reader,
  filter: InboxFilter,
  { order, page, pageSize }: InboxPage,
): Promise<InboxItem[]> {
  const direction = order === 'oldest' ? sql`asc` : sql`desc`
  const { rows } = await sql<Found>`
    with page as materialized (
      select * from (${foundBy(reader, filter)}) found
      where waiting = any(${filter.waiting}::text[])
      order by written_at ${direction}, id
      limit ${pageSize} offset ${(page - 1) * pageSize}
    )
    select thread.id, thread.version, thread.about, thread.box_id as "boxId", thread.indicator_id as "indicatorId",
      thread.self_evaluation_id as "selfEvaluationId", thread.step, thread.begun_at as "begunAt",
      beginner.name as "begunBy", thread.written_at as "writtenAt", thread.settled_at as "settledAt",
      (select count(*)::integer from sparring_comment own
        where own.plan_id = thread.plan_id and own.thread_id = thread.id) as comments,
      (select count(*)::integer from sparring_comment own
        join sparring_suggestion made on made.plan_id = own.plan_id and made.comment_id = own.id
        where own.plan_id = thread.plan_id and own.thread_id = thread.id and made.outcome is null) as suggestions,
      coalesce(mine.unread, false) as unread, page.waiting, thread.answered_at is not null as answered,
      jsonb_build_object('id', plan.id, 'name', plan.name) as plan,
      case when activity.id is not null then
        jsonb_build_object('id', activity.id, 'title', activity.title) end as activity,
      coalesce(theory.effort_area, type.effort_area_id) as "effortArea",
      last.text, author.name as "writtenBy"
    from page
    join sparring_thread thread on thread.plan_id = page.plan_id and thread.id = page.id
    left join sparring_participant mine
      on mine.plan_id = thread.plan_id and mine.thread_id = thread.id and mine.person_id = ${reader.personId}
    ${around}
    join person beginner on beginner.id = thread.begun_by
    join lateral (
      select own.text, own.written_by from sparring_comment own
      where own.plan_id = thread.plan_id and own.thread_id = thread.id
      order by own.written_at desc limit 1
    ) last on true
    join person author on author.id = last.written_by
    order by page.written_at ${direction}, page.id
  `.execute(trx.withoutPlugins())
  return rows.map(present)
}

function present(found: Found): InboxItem {
  const { begunAt, writtenAt, settledAt, text, writtenBy } = found
  return {
    ...{ id: found.id, version: found.version, pin: pinOf(found), about: found.about },
    ...{ begunAt: begunAt.toISOString(), begunBy: found.begunBy, writtenAt: writtenAt.toISOString() },
    settledAt: settledAt?.toISOString() ?? null,
    ...{ comments: found.comments, suggestions: found.suggestions, unread: found.unread },
    ...{ waiting: found.waiting, answered: found.answered },
    ...{ plan: found.plan, activity: found.activity, effortArea: found.effortArea },
    last: { text: cut(text), writtenBy },
  }
}

/** Without half a mention at the end. */
const cut = (text: string) =>
  text.length <= excerpt
    ? text
    : `${text
        .slice(0, excerpt)
        .replace(/@(\[[^\]]*)?$/, '')
        .toWellFormed()}…`

/** Who is mentioned in what the page shows. */
export async function namesIn(trx: Transaction<DB>, items: readonly InboxItem[]) {
  const ids = [...new Set(items.flatMap(({ last }) => mentionedIn(last.text)))]
  if (ids.length === 0) return []
  return trx.selectFrom('person').where('id', 'in', ids).select(['id', 'name']).execute()
}

export async function countUnreadOf(trx: Transaction<DB>, me: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::integer as unread
    from sparring_participant mine
    join sparring_thread thread on thread.plan_id = mine.plan_id and thread.id = mine.thread_id
    ${around}
    where mine.person_id = ${me} and mine.unread and ${standing}
  `.execute(trx.withoutPlugins())
  return rows[0]?.unread ?? 0
}

export async function listPlansWithThreads(
  trx: Transaction<DB>,
  { plans }: Reader,
): Promise<InboxPlans['items']> {
  const { rows } = await sql<InboxPlans['items'][number]>`
    select plan.id, plan.name, plan.municipality_code as municipality, count(*)::integer as open
    from sparring_thread thread
    ${around}
    where thread.settled_at is null and ${standing}
      ${plans ? sql`and thread.plan_id = any(${plans}::uuid[])` : sql``}
    group by plan.id
    order by plan.name, plan.id
    limit 500
  `.execute(trx.withoutPlugins())
  return rows
}

/** Consultants of today, those with most waiting first. */
export async function listLoadOf(trx: Transaction<DB>): Promise<Load['items']> {
  const { rows } = await sql<Omit<Load['items'][number], 'oldest'> & { readonly oldest: Date | null }>`
    select person.id, person.name, count(*)::integer as open,
      (count(*) filter (where ${waits}))::integer as waiting,
      min(thread.written_at) filter (where ${waits}) as oldest
    from sparring_thread thread
    join sparring_participant own on own.plan_id = thread.plan_id and own.thread_id = thread.id
      and num_nonnulls(own.wrote_at, own.mentioned_at) > 0
    join person on person.id = own.person_id and person.closed_at is null
    where thread.settled_at is null and own.person_id in (
      select held.person_id from membership held
      where held.member_role = 'consultant' and held.starts_on <= ${today}
        and coalesce(held.ends_on >= ${today}, true))
    group by person.id
    order by waiting desc, open desc, person.name, person.id
    limit 200
  `.execute(trx.withoutPlugins())
  return rows.map(({ oldest, ...load }) => ({ ...load, oldest: oldest?.toISOString() ?? null }))
}

/** Undefined where a word is none of those that a thread can wait for. */
export function readWaiting(words: string): WaitingKind[] | undefined {
  const given = words.split(',')
  const known = waitingKinds.filter((kind) => given.includes(kind))
  return known.length === given.length ? known : undefined
}
