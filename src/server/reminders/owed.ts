// What waits for whom today: one query, for the job that sends mails and for the page that says the same.

import { type RawBuilder, sql } from 'kysely'
import { type Reminder, type ReminderKind, reminderDays } from '../../domain/reminder/reminder.ts'
import type { Database } from '../db/database.ts'
import { allRounds, lastDay } from '../evaluations/lists.ts'

const { opens, soon, late, answered } = reminderDays

/**
 * Rows of plan, person, kind, what it is about, the round and the form. A round is told of while a main activity has no
 * form that was handed in; an answer, while nothing has been done since.
 */
const owedOn = (today: string): RawBuilder<unknown> => sql`
  ${allRounds},
  lacking as (
    select plan.id as plan_id, rounds.id as round_id, rounds.round, rounds.due_on, count(*)::integer as count
    from rounds
    join plan on plan.programme_id = rounds.programme_id and rounds.due_on between plan.starts_on and plan.ends_on
      and plan.status not in ('draft', 'applied', 'closed')
    join activity on activity.plan_id = plan.id and activity.main_activity and activity.deleted_at is null
      and activity.starts_on <= rounds.due_on
      and (rounds.due_before is null or rounds.due_before < plan.starts_on or ${lastDay} > rounds.due_before)
    where ${today}::date between rounds.due_on - ${sql.lit(opens)} and rounds.due_on + ${sql.lit(late)}
      and not exists (
        select from self_evaluation own
        where own.plan_id = activity.plan_id and own.activity_id = activity.id and own.round_id = rounds.id
          and own.state <> 'draft')
    group by plan.id, rounds.id, rounds.round, rounds.due_on
  ),
  -- What waits by its state, and what was answered lately: of all that was ever accepted nothing else is read.
  lately as (
    select plan_id, id from self_evaluation where state in ('submitted', 'returned')
    union
    select plan_id, self_evaluation_id from self_evaluation_move
    where move = 'accept' and moved_at > now() - make_interval(days => ${sql.lit(answered)})
  ),
  moved as (
    select own.plan_id, own.id, own.activity_id, own.round_id, own.state, own.reviewer_id, own.review_by,
      last.id as move_id, last.move, last.moved_at, last.moved_by
    from lately
    join self_evaluation own on own.plan_id = lately.plan_id and own.id = lately.id
    join lateral (
      select * from self_evaluation_move step
      where step.plan_id = own.plan_id and step.self_evaluation_id = own.id
      order by step.version desc limit 1
    ) last on true
    join activity on activity.plan_id = own.plan_id and activity.id = own.activity_id
      and activity.deleted_at is null
    where own.state in ('submitted', 'returned')
      or own.state = 'accepted' and last.moved_at > now() - make_interval(days => ${sql.lit(answered)})
  ),
  owed as (
    select lacking.plan_id, leader.person_id, lacking.round_id as about, lacking.round, lacking.count,
      null::uuid as self_evaluation_id,
      case when lacking.due_on < ${today}::date then 'round-late'
        when lacking.due_on - ${sql.lit(soon)} <= ${today}::date then 'round-soon' else 'round-opens' end as kind
    from lacking
    join plan_people('{plan-leader}', ${today}::date) leader on leader.plan_id = lacking.plan_id
    union all
    select moved.plan_id, moved.reviewer_id, moved.move_id, null, 1, moved.id, 'review-waits'
    from moved
    join plan_people('{consultant}', ${today}::date) own
      on own.plan_id = moved.plan_id and own.person_id = moved.reviewer_id
    where moved.state = 'submitted' and moved.review_by < ${today}::date
      and moved.review_by >= ${today}::date - ${sql.lit(late)}
    union all
    select distinct moved.plan_id, written.saved_by, moved.move_id, null::jsonb, 1, moved.id,
      case when moved.state = 'returned' then 'returned' else 'accepted' end
    from moved
    join record_version written on written.plan_id = moved.plan_id and written.record_id = moved.id
      and written.saved_by <> moved.moved_by
    join plan_people('{worker,plan-leader}', ${today}::date) own
      on own.plan_id = moved.plan_id and own.person_id = written.saved_by
    where moved.move in ('return', 'reopen', 'accept')
  )`

interface Row {
  readonly kind: ReminderKind
  readonly plan: Reminder['plan']
  readonly round: Reminder['round']
  readonly count: number
  readonly selfEvaluation: string | null
}

const told = sql`
  owed.kind, jsonb_build_object('id', plan.id, 'name', plan.name) as plan, owed.round,
  sum(owed.count)::integer as count,
  case when count(*) = 1 then min(owed.self_evaluation_id::text) end as "selfEvaluation"`

/** All that waits for one person today. */
export async function listOwedTo(db: Database, personId: string, today: string): Promise<Reminder[]> {
  const { rows } = await sql<Row>`
    with ${owedOn(today)}
    select ${told} from owed join plan on plan.id = owed.plan_id
    where owed.person_id = ${personId}
    group by owed.kind, plan.id, owed.round
    order by owed.kind, plan.name, plan.id limit 100
  `.execute(db.withoutPlugins())
  return rows
}

/** Notes down what waits for those who want mails and has not been told yet; forgets what no longer waits. */
export async function noteOwed(system: Database, today: string): Promise<void> {
  await sql`
    with ${owedOn(today)},
    forgotten as (
      delete from reminder
      where sent_at is null and claimed_at is null and not exists (
        select from owed
        where owed.plan_id = reminder.plan_id and owed.person_id = reminder.person_id
          and owed.kind = reminder.kind and owed.about = reminder.about)
    )
    insert into reminder (plan_id, person_id, kind, about)
    select distinct owed.plan_id, owed.person_id, owed.kind, owed.about from owed
    join person on person.id = owed.person_id and not person.example
    left join reminder_wish wish on wish.person_id = owed.person_id
    where coalesce(wish.by_mail, true)
    on conflict do nothing
  `.execute(system.withoutPlugins())
}

/** What stands in a mail: those of the person's reminders that `claimed` names. */
export async function readReminders(
  system: Database,
  personId: string,
  today: string,
  claimed: readonly { readonly planId: string; readonly kind: string; readonly about: string }[],
): Promise<Reminder[]> {
  const { rows } = await sql<Row>`
    with ${owedOn(today)}
    select ${told} from owed join plan on plan.id = owed.plan_id
    join unnest(${claimed.map(({ planId }) => planId)}::uuid[], ${claimed.map(({ kind }) => kind)}::text[],
      ${claimed.map(({ about }) => about)}::uuid[]) as claimed (plan_id, kind, about)
      on claimed.plan_id = owed.plan_id and claimed.kind = owed.kind and claimed.about = owed.about
    where owed.person_id = ${personId}
    group by owed.kind, plan.id, owed.round
    order by owed.kind, plan.name, plan.id
  `.execute(system.withoutPlugins())
  return rows
}
