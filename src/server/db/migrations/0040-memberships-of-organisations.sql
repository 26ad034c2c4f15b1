-- A membership can name a municipality or a housing organisation: it then holds in every plan of theirs, those of today
-- and those to come. Workers and leaders belong to a plan that somebody has thought of, never to whatever comes.

alter table membership
  add column municipality_code text references municipality,
  -- By its name, as plans carry it.
  add column housing_organisation text collate "da-x-icu";

alter table membership drop constraint membership_scope;
alter table membership add constraint membership_scope check (
  case
    when num_nonnulls(plan_id, municipality_code, housing_organisation) > 1 then false
    when plan_id is not null then member_role not in ('fund-officer', 'analyst', 'administrator')
    when num_nonnulls(municipality_code, housing_organisation) = 1
      then member_role in ('board-member', 'resident-representative', 'consultant')
    else member_role in ('fund-officer', 'analyst', 'administrator', 'consultant')
  end
);

create index plan_municipality_code on plan (municipality_code);
create index plan_housing_organisation on plan (housing_organisation);

-- The memberships of a person that hold today, plan by plan: one of an organisation as many times as it has plans, and
-- one of the whole country once, without a plan. The policies and the application both ask here. It looks past
-- row-level security, for the policy of plans asks it which plans there are to be seen; it answers nothing but ids.
-- No view, for a restore exchanges tables under whatever is no part of them.
create function memberships_of(person uuid)
returns table (
  id uuid, member_role text, starts_on date, plan_id uuid, municipality_code text, housing_organisation text)
language plpgsql stable parallel safe security definer
set search_path = public, pg_temp
as $$
begin
  return query
    with held as materialized (
      select * from membership own
      where own.person_id = person
        and own.starts_on <= (now() at time zone 'Europe/Copenhagen')::date
        and coalesce(own.ends_on >= (now() at time zone 'Europe/Copenhagen')::date, true)
    )
    select held.id, held.member_role, held.starts_on, held.plan_id, null::text, null::text
      from held where held.municipality_code is null and held.housing_organisation is null
    union all
    select held.id, held.member_role, held.starts_on, plan.id, held.municipality_code, null::text
      from held join plan on plan.municipality_code = held.municipality_code
    union all
    select held.id, held.member_role, held.starts_on, plan.id, null::text, held.housing_organisation
      from held join plan on plan.housing_organisation = held.housing_organisation;
end
$$;

create function caller_person() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('overblik.person', true), '')::uuid
$$;

create or replace function caller_is_member() returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select from memberships_of(caller_person()));
end
$$;

create or replace function caller_has(member_roles text[]) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (
    select from memberships_of(caller_person()) where plan_id is null and member_role = any(member_roles));
end
$$;

create or replace function caller_plans(member_roles text[]) returns uuid[]
language plpgsql stable parallel safe as $$
begin
  return array(
    select plan_id from memberships_of(caller_person())
    where plan_id is not null and member_role = any(member_roles));
end
$$;
