-- What the logbooks of other plans come to together, for one type of activity. It looks past row-level security, and so says
-- nothing where fewer than five plans stand behind it: three whole numbers of all of them, never one plan's.
create function attendance_of_others(activity_type text, own_plan uuid)
returns table (plans integer, activities integer, low integer, median integer, high integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    with held as (
      select month.plan_id, month.activity_id, sum(month.attendance)::numeric / sum(month.sessions) as per_session
      from activity
      join logbook_month month on month.plan_id = activity.plan_id and month.activity_id = activity.id
      where activity.activity_type_id = $1 and activity.plan_id <> $2
        and activity.published and activity.deleted_at is null
      group by month.plan_id, month.activity_id
      having sum(month.sessions) > 0
    )
    select count(distinct held.plan_id)::integer, count(*)::integer,
      round(percentile_cont(0.25) within group (order by per_session))::integer,
      round(percentile_cont(0.5) within group (order by per_session))::integer,
      round(percentile_cont(0.75) within group (order by per_session))::integer
    from held
    having count(distinct held.plan_id) >= 5;
end
$$;
