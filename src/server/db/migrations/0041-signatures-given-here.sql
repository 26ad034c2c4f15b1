-- A signature can be given in Overblik, by the person who has the right to. One without such a person stands on paper,
-- and the plan's leader says its day.

alter table plan_signature
  add column signed_by uuid references person,
  -- The version that says what was signed, and the signature itself.
  add column plan_version integer,
  add constraint plan_signature_given check ((signed_by is null) = (plan_version is null));
create index plan_signature_signed_by on plan_signature (signed_by);

-- The plans that the caller may sign on behalf of this signatory. Whoever is there for a municipality signs for no
-- housing organisation, nor the other way round; a member of the plan's own board may sign for either.
create function caller_signs(signatory text) returns uuid[] language plpgsql stable parallel safe as $$
begin
  return array(
    select held.plan_id from memberships_of(caller_person()) held
    where held.plan_id is not null and case signatory
      when 'residents' then held.member_role = 'resident-representative'
      when 'municipality' then held.member_role = 'board-member' and held.housing_organisation is null
      when 'housing-organisation' then held.member_role = 'board-member' and held.municipality_code is null
      else false
    end);
end
$$;

-- Makes a version of the plan for a signature that comes or goes, over the version that was read where one is named, and
-- answers its number. Whoever signs may change nothing else of the plan, so this looks past row-level security for them.
create function count_signature(signed_plan uuid, signatory text, read_version integer) returns integer
language sql security definer
set search_path = public, pg_temp
as $$
  update plan set version = version
  where id = signed_plan and coalesce(version = read_version, true)
    and (caller_is_system() or id = any(caller_signs(signatory)))
  returning version
$$;

call unguard('plan_signature');
do $$
declare
  -- On paper, a matter of the plan's leader; given here, of the one who gives it.
  on_paper constant text := $q$signed_by is null and ((select caller_has('{fund-officer}'))
    or plan_id = any((select caller_plans('{plan-leader}'))::uuid[]))$q$;
  signs constant text := 'plan_id = any(caller_signs(signatory))';
  kept constant text := format('(select caller_is_system()) or %s or signed_by = caller_person() and %s', on_paper, signs);
begin
  create policy seen on plan_signature for select using ((select caller_is_system()) or caller_sees_plan(plan_id));
  execute format('create policy added on plan_signature for insert with check (%s)', kept);
  -- One that was given before the plan was changed is given anew, by whoever may give it.
  execute format(
    'create policy changed on plan_signature for update using ((select caller_is_system()) or %s
      or signed_by is not null and %s) with check (%s)', on_paper, signs, kept);
  execute format(
    $q$create policy removed on plan_signature for delete using ((select caller_is_system()) or %s
      or signed_by = caller_person() and %s
        and exists (select from plan where id = plan_id and status in ('draft', 'applied')))$q$, on_paper, signs);
end
$$;

-- Whoever signs a plan leaves a version of it.
create policy signed on record_version for insert with check (
  kind = 'plan' and record_id = plan_id and (
    plan_id = any((select caller_signs('residents'))::uuid[])
    or plan_id = any((select caller_signs('municipality'))::uuid[])
    or plan_id = any((select caller_signs('housing-organisation'))::uuid[]))
);
