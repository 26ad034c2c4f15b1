-- A plan as its own people keep it: where it is in its life, its areas, who has said yes, and its milestones.

alter table plan
  add column version integer not null default 1,
  add column status text not null default 'running' check (
    status in ('draft', 'applied', 'granted', 'running', 'evaluated', 'closed')
  );
update plan set status = 'closed' where ends_on < current_date;
create trigger plan_counts_version before update on plan for each row execute function count_version();

create table housing_area (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  position smallint not null,
  name text not null,
  departments text not null,
  primary key (plan_id, id)
);

create table plan_signature (
  plan_id uuid not null references plan on delete cascade,
  signatory text not null check (signatory in ('housing-organisation', 'municipality', 'residents')),
  signed_on date not null,
  primary key (plan_id, signatory)
);

create table milestone (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  title text not null,
  due_on date not null,
  done_on date,
  primary key (plan_id, id)
);

-- Each step of a plan's life, with who took it and when. Only ever added to.
create table plan_status_step (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  status text not null,
  taken_at timestamptz not null default now(),
  taken_by uuid references person,
  primary key (plan_id, id)
);
create index plan_status_step_taken_by on plan_status_step (taken_by);

alter table record_version drop constraint record_version_kind_check;
alter table record_version add constraint record_version_kind_check check (kind in ('activity', 'plan'));

-- What is written of a plan, whole, as it is kept by version: the shape of PlanContent.
create function plan_content(plan uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'name', own.name, 'municipality', own.municipality_code, 'housingOrganisation', own.housing_organisation,
    'startsOn', own.starts_on, 'endsOn', own.ends_on,
    'kroner', jsonb_build_object('fund', 0, 'housing-organisation', 0, 'municipality', 0, 'other', 0) || coalesce(
      (select jsonb_object_agg(source, kroner) from plan_financing where plan_id = own.id), '{}'),
    'housingAreas', coalesce(
      (select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'departments', departments) order by position)
        from housing_area where plan_id = own.id), '[]'),
    'signedOn', jsonb_build_object('housing-organisation', null, 'municipality', null, 'residents', null) || coalesce(
      (select jsonb_object_agg(signatory, signed_on) from plan_signature where plan_id = own.id), '{}'),
    'milestones', coalesce(
      (select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'dueOn', due_on, 'doneOn', done_on)
          order by due_on, id)
        from milestone where plan_id = own.id), '[]'))
  from plan own where own.id = plan_content.plan
$$;

-- Before it is granted, a plan is the business of its own people and the fund; administrators give access to it.
create procedure unguard(guarded text) language plpgsql as $$
begin
  execute format('drop policy seen on %1$I; drop policy added on %1$I; drop policy changed on %1$I; drop policy removed on %1$I', guarded);
end
$$;

create function caller_sees_plan(uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from plan where id = $1);
end
$$;

do $$
declare
  leaders constant text := $q$(select caller_has('{fund-officer}'))
    or %I = any((select caller_plans('{plan-leader}'))::uuid[])$q$;
  own text;
begin
  call unguard('plan');
  call guard(
    'plan',
    $q$status not in ('draft', 'applied') and (select caller_is_member())
      or (select caller_has('{consultant,fund-officer,administrator}'))
      or id = any((select caller_plans(
        '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$,
    format(leaders, 'id')
  );
  call unguard('plan_financing');
  foreach own in array array['plan_financing', 'housing_area', 'plan_signature', 'milestone', 'plan_status_step'] loop
    call guard(own, 'caller_sees_plan(plan_id)', format(leaders, 'plan_id'));
  end loop;
  -- The fund sets up plans, and what it says of them is kept as well.
  drop policy added on record_version;
  create policy added on record_version for insert with check (
    (select caller_is_system())
    or kind = 'plan' and (select caller_has('{fund-officer}'))
    or plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])
  );
end
$$;
