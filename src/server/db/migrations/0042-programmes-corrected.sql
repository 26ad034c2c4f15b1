-- The words and effort areas of a programme that the fund set up can be corrected, and are part of its versions from now
-- on; a programme of the vocabulary has none of its own.
update programme_rules set content = content || jsonb_build_object(
  'name', case when programme.name_da is not null
    then jsonb_build_object('da', programme.name_da, 'en', programme.name_en) end,
  'frame', case when programme.name_da is not null
    then jsonb_build_object('da', programme.frame_da, 'en', programme.frame_en) end,
  'effortAreas', case when programme.name_da is not null then (
    select jsonb_agg(
      jsonb_build_object(
        'id', area.id,
        'name', jsonb_build_object('da', area.name_da, 'en', area.name_en),
        'mapsTo', (
          select jsonb_agg(mapping.effort_area_id order by effort_area.position)
          from programme_effort_area_mapping mapping
          join effort_area on effort_area.id = mapping.effort_area_id
          where mapping.programme_id = area.programme_id and mapping.programme_effort_area_id = area.id))
      order by area.position)
    from programme_effort_area area where area.programme_id = programme.id) end)
from programme where programme.id = programme_rules.programme_id;

-- Read by all; kept by the fund, and only where the words are the fund's own. The vocabulary is stored by the owner.
create function programme_is_own(text) returns boolean language sql stable as $$
  select exists (select from programme where id = $1 and name_da is not null)
$$;

do $$
declare
  kept constant text := $q$((select caller_is_system()) or (select caller_has('{fund-officer}')))$q$;
  own record;
begin
  for own in
    select * from (values
      ('programme', 'name_da is not null'),
      ('programme_effort_area', 'programme_is_own(programme_id)'),
      ('programme_effort_area_mapping', 'programme_is_own(programme_id)')
    ) as kind (named, condition)
  loop
    execute format('alter table %I enable row level security', own.named);
    execute format('create policy seen on %I for select using (true)', own.named);
    execute format('create policy added on %I for insert with check (%s and %s)', own.named, kept, own.condition);
    execute format('create policy changed on %I for update using (%s and %s)', own.named, kept, own.condition);
    execute format('create policy removed on %I for delete using (%s and %s)', own.named, kept, own.condition);
  end loop;
end
$$;

-- Whether a plan has an agreement on this effort area of its programme, or applies with it. It looks past row-level
-- security, as the fund doesn't see the agreements of a draft, and answers nothing else.
create function area_in_use(programme text, area text) returns boolean language sql stable security definer
set search_path = public, pg_temp
as $$
  select exists (
    select from plan
    left join agreement on agreement.plan_id = plan.id and agreement.effort_area = area
    left join expected_activity on expected_activity.plan_id = plan.id and expected_activity.effort_area = area
    where plan.programme_id = programme and num_nonnulls(agreement.id, expected_activity.id) > 0)
$$;
