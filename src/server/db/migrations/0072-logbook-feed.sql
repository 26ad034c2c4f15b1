-- What a logbook says of a period, as one figure. Only sums come out: whoever sees an activity may know them, and asks
-- through `activity` whether they do; sessions themselves are its own people's.
create function logbook_feed(plan uuid, activity uuid, feed text, from_on date, to_on date,
  out amount numeric, out sessions integer) language sql stable security definer
set search_path = public, pg_temp
as $$
  with own as materialized (
    select session.id, session.attendance, session.volunteers, session.volunteer_minutes
    from logbook_session session
    where session.plan_id = $1 and session.activity_id = $2 and session.state = 'held' and session.deleted_at is null
      and session.held_on between coalesce($4, '-infinity') and coalesce($5, 'infinity'))
  select
    case $3
      when 'sessions' then count(*)
      when 'attendance' then sum(own.attendance)
      when 'mean-attendance' then round(avg(own.attendance), 2)
      when 'volunteers' then max(own.volunteers)
      when 'volunteer-hours' then round(sum(own.volunteer_minutes) / 60.0, 2)
      when 'participants' then (
        select count(distinct present.participant_id)
        from logbook kept
        join logbook_presence present on present.plan_id = kept.plan_id
        join own held on held.id = present.session_id
        where kept.plan_id = $1 and kept.activity_id = $2 and kept.keeps_participants
        having count(*) > 0)
    end,
    count(*)::integer
  from own
$$;
