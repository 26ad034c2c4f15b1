-- Example plans are put together with each other alone, and only where there are no real ones: beside four of them the number of
-- a fifth plan would be told by subtraction.
create or replace function library_values(library text[], until date) returns table (
  plan_id uuid, unit text, scale jsonb, direction text, baseline text, feed text,
  -- [{on, amount, of}] that hold, by day; null where the logbook feeds it.
  measured jsonb,
  -- Rows of `logbook_spans` by day, where it does.
  spans jsonb
) language sql stable security definer set search_path = public, pg_temp
as $$
  select own.plan_id, own.unit,
    case when own.scale_low is not null then jsonb_build_object('low', own.scale_low, 'high', own.scale_high) end,
    own.direction, own.baseline, case when activity.id is not null then own.feed end,
    case when own.feed is null or activity.id is null then coalesce((
      select jsonb_agg(jsonb_build_object('on', value.measured_on, 'amount', trim_scale(value.amount)::text,
        'of', value.of_count) order by value.measured_on, value.recorded_at, value.id)
      from measurement value
      where value.plan_id = own.plan_id and value.indicator_id = own.id and value.superseded_by is null
        and value.amount is not null and value.measured_on <= $2
        and (value.of_count is not null) = (own.unit in ('share', 'scale-mean'))), '[]') end,
    case when own.feed is not null and activity.id is not null then coalesce((
      select jsonb_agg(jsonb_build_object('on', span.ends_on, 'whole', span.whole, 'sessions', span.sessions,
        'attendance', span.attendance, 'mostVolunteers', span.most_volunteers,
        'volunteerMinutes', span.volunteer_minutes, 'participants', coalesce(span.participants, 0),
        'newcomers', coalesce(span.newcomers, 0)) order by span.ends_on)
      from logbook_spans(activity.plan_id, activity.id, own.feed, $2, null) span), '[]') end
  from indicator own
  join theory_box box on box.plan_id = own.plan_id and box.id = own.box_id
  join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
  join plan on plan.id = own.plan_id
  left join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
  where own.library_indicator_id = any($1)
    and plan.status not in ('draft', 'applied')
    and (not plan.example or not exists (
      select from plan real where not real.example and real.status not in ('draft', 'applied')))
    and (theory.activity_id is null or activity.published and activity.deleted_at is null)
    and caller_has('{analyst,fund-officer}')
$$;
