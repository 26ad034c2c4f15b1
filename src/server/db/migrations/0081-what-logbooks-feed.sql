-- What a logbook says month by month, as indicators are fed by it: from the sums that are kept, but for the months that one
-- of two days parts, the last that is asked for and the one on which a sum ends. Only sums come out: whoever sees an activity
-- may know them, and asks through `activity` whether they do; sessions and participants are its own people's.
drop function logbook_feed(uuid, uuid, text, date, date);

create function logbook_spans(plan uuid, activity uuid, feed text, until date, parted_on date)
returns table (
  -- The last day of a month, or of the part of it that is asked for.
  ends_on date,
  -- Whether the month has come to its end by then.
  whole boolean,
  sessions integer, attendance integer, most_volunteers integer, volunteer_minutes integer,
  -- Different ones in the month, and those of them who came for the first time; null for other feeds than `participants`.
  participants integer, newcomers integer
) language sql stable security definer set search_path = public, pg_temp
as $$
  with parted as (
    select date_trunc('month', day::timestamp)::date as month
    from unnest(array[$4, $5]) day where day is not null
  ),
  own as (
    select kept.month, false as late, kept.sessions, kept.attendance, kept.most_volunteers::integer as most_volunteers,
      kept.volunteer_minutes
    from logbook_month kept
    where kept.plan_id = $1 and kept.activity_id = $2 and kept.sessions > 0 and kept.month <= $4
      and kept.month not in (select parted.month from parted)
    union all
    select parted.month, coalesce(session.held_on > $5 and parted.month = date_trunc('month', $5::timestamp), false),
      count(*)::integer, sum(session.attendance)::integer,
      max(session.volunteers)::integer, sum(session.volunteer_minutes)::integer
    from (select distinct month from parted) parted
    join logbook_session session
      on session.plan_id = $1 and session.activity_id = $2 and session.held_on >= parted.month
        and session.held_on < (parted.month::timestamp + interval '1 month')::date and session.held_on <= $4
    where session.state = 'held' and session.deleted_at is null
    group by 1, 2
  ),
  came as (
    select present.participant_id, session.held_on,
      row_number() over (partition by present.participant_id order by session.held_on, session.id) as nth
    from logbook kept
    join logbook_session session on session.plan_id = kept.plan_id and session.activity_id = kept.activity_id
    join logbook_presence present on present.plan_id = session.plan_id and present.session_id = session.id
    where $3 = 'participants' and kept.plan_id = $1 and kept.activity_id = $2 and kept.keeps_participants
      and session.state = 'held' and session.deleted_at is null and session.held_on <= $4
  ),
  known as (
    select date_trunc('month', held_on::timestamp)::date as month,
      coalesce(held_on > $5 and date_trunc('month', held_on::timestamp) = date_trunc('month', $5::timestamp), false) as late,
      count(distinct participant_id)::integer as participants, count(*) filter (where nth = 1)::integer as newcomers
    from came group by 1, 2
  ),
  ends as (
    select own.*, (own.month::timestamp + interval '1 month')::date - 1 as last_day from own
  )
  select
    case when not ends.late and date_trunc('month', $5::timestamp) = ends.month
      then least($4, $5) else least($4, ends.last_day) end,
    ends.last_day <= $4,
    ends.sessions, ends.attendance, ends.most_volunteers, ends.volunteer_minutes,
    case when $3 = 'participants' then coalesce(known.participants, 0) end,
    case when $3 = 'participants' then coalesce(known.newcomers, 0) end
  from ends left join known on known.month = ends.month and known.late = ends.late
$$;
