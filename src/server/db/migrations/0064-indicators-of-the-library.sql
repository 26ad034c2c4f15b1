-- What plans have of the library, and what of their own it can take in. These look past row-level security at what every
-- member may see: granted plans and their published activities. Asked row by row that took seconds in a full database.

-- Which plans have which library indicator, by the index of those alone.
create function library_use() returns table (library_indicator_id text, plan_id uuid)
language sql stable security definer set search_path = public, pg_temp
as $$
  select distinct own.library_indicator_id, own.plan_id
  from indicator own
  join theory_box box on box.plan_id = own.plan_id and box.id = own.box_id
  join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
  join plan on plan.id = own.plan_id
  left join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
  where own.library_indicator_id is not null
    and plan.status not in ('draft', 'applied')
    and (theory.activity_id is null or activity.published and activity.deleted_at is null)
    and caller_is_member()
$$;

create function open_indicators() returns table (
  plan_id uuid, indicator_id uuid, library_indicator_id text, name text, lane text, theory_id uuid, activity_id uuid,
  effort_area text
) language sql stable security definer set search_path = public, pg_temp
as $$
  select own.plan_id, own.id, own.library_indicator_id, own.name, box.lane, theory.id, theory.activity_id,
    theory.effort_area
  from indicator own
  join theory_box box on box.plan_id = own.plan_id and box.id = own.box_id
  join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
  join plan on plan.id = own.plan_id
  left join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
  where plan.status not in ('draft', 'applied')
    and (theory.activity_id is null or activity.published and activity.deleted_at is null)
    and caller_is_member()
$$;

-- Ties a plan's own indicator to one of the library, as a change of its theory of change by the caller. Answers whether
-- there was one to tie.
create function adopt_indicator(library text, plan uuid, own uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  theory uuid;
  caller constant uuid := nullif(current_setting('overblik.person', true), '')::uuid;
begin
  if not caller_has('{analyst}') then return false; end if;
  select theory_id into theory from open_indicators() open
  where open.plan_id = $2 and open.indicator_id = $3 and open.library_indicator_id is null;
  if theory is null then return false; end if;
  insert into record_version (plan_id, record_id, version, kind, action, content)
  select one.plan_id, one.id, one.version, 'theory', 'imported', theory_content(one.plan_id, one.id)
  from theory_of_change one
  where one.plan_id = $2 and one.id = theory
    and not exists (select from record_version kept where kept.plan_id = $2 and kept.record_id = theory);
  update indicator set library_indicator_id = $1 where indicator.plan_id = $2 and indicator.id = $3;
  -- Counts one up by its trigger.
  update theory_of_change one set version = one.version where one.plan_id = $2 and one.id = theory;
  insert into record_version (plan_id, record_id, version, kind, action, saved_by, content)
  select one.plan_id, one.id, one.version, 'theory', 'changed', caller, theory_content(one.plan_id, one.id)
  from theory_of_change one where one.plan_id = $2 and one.id = theory;
  return true;
end
$$;
