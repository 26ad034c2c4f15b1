-- Attendance of others, so that no plan is the number: each plan counts once, however many activities it has, and the
-- ends of the middle half are told of eight plans or more. Only what the overview counts takes part, and example plans are
-- held beside example plans alone.
create or replace function attendance_of_others(activity_type text, own_plan uuid)
returns table (plans integer, activities integer, low integer, median integer, high integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    with held as (
      select month.plan_id, count(distinct month.activity_id) as activities,
        sum(month.attendance)::numeric / sum(month.sessions) as per_session
      from activity
      join overview_activity own on own.plan_id = activity.plan_id and own.activity_id = activity.id and own.counted
      join plan on plan.id = activity.plan_id
      join logbook_month month on month.plan_id = activity.plan_id and month.activity_id = activity.id
      where activity.activity_type_id = $1 and activity.plan_id <> $2
        and plan.example = (select asked.example from plan asked where asked.id = $2)
      group by month.plan_id
      having sum(month.sessions) > 0
    )
    select count(*)::integer, sum(held.activities)::integer,
      case when count(*) >= 8 then round(percentile_cont(0.25) within group (order by per_session))::integer end,
      round(percentile_cont(0.5) within group (order by per_session))::integer,
      case when count(*) >= 8 then round(percentile_cont(0.75) within group (order by per_session))::integer end
    from held
    having count(*) >= 5;
end
$$;
