-- Most people's memberships name a plan or the whole country; they are answered without a look at the plans, and whoever
-- asks for the whole country doesn't look there at all. Every policy asks these, many times in one save.

-- Whether what holds from one day to another, both inclusive, holds today.
create function holds_today(starts_on date, ends_on date) returns boolean language sql stable parallel safe as $$
  select starts_on <= (now() at time zone 'Europe/Copenhagen')::date
    and coalesce(ends_on >= (now() at time zone 'Europe/Copenhagen')::date, true)
$$;

create or replace function memberships_of(person uuid)
returns table (
  id uuid, member_role text, starts_on date, plan_id uuid, municipality_code text, housing_organisation text)
language plpgsql stable parallel safe security definer
set search_path = public, pg_temp
as $$
begin
  return query
    select held.id, held.member_role, held.starts_on, held.plan_id, null::text, null::text
    from membership held
    where held.person_id = person and holds_today(held.starts_on, held.ends_on)
      and num_nonnulls(held.municipality_code, held.housing_organisation) = 0;
  if not exists (
    select from membership held
    where held.person_id = person and num_nonnulls(held.municipality_code, held.housing_organisation) = 1
  ) then
    return;
  end if;
  return query
    select held.id, held.member_role, held.starts_on, plan.id, held.municipality_code, held.housing_organisation
    from membership held
    join plan on plan.municipality_code = held.municipality_code or plan.housing_organisation = held.housing_organisation
    where held.person_id = person and holds_today(held.starts_on, held.ends_on);
end
$$;

create or replace function caller_has(member_roles text[]) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (
    select from membership held
    where held.person_id = caller_person() and holds_today(held.starts_on, held.ends_on)
      and num_nonnulls(held.plan_id, held.municipality_code, held.housing_organisation) = 0
      and held.member_role = any(member_roles));
end
$$;
