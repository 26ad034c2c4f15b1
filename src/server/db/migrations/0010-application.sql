-- A plan begins as an application: what is hard in the area, how it stands beside the country, what the plan means to do;
-- and the fund's assessment of it, with the decision.

create table plan_challenge (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  position smallint not null,
  text text not null,
  primary key (plan_id, id)
);

create table context_figure (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  position smallint not null,
  figure text not null,
  year smallint not null,
  -- In tenths of the figure's unit.
  area_tenths integer not null,
  country_tenths integer not null,
  primary key (plan_id, id)
);

create table expected_activity (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  position smallint not null,
  -- An effort area of the plan's own programme.
  effort_area text not null,
  activity_type_id text references activity_type,
  aim text not null,
  primary key (plan_id, id)
);

create or replace function plan_content(plan uuid) returns jsonb language sql stable as $$
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
        from milestone where plan_id = own.id), '[]'),
    'challenges', coalesce(
      (select jsonb_agg(jsonb_build_object('id', id, 'text', text) order by position)
        from plan_challenge where plan_id = own.id), '[]'),
    'contextFigures', coalesce(
      (select jsonb_agg(jsonb_build_object('id', id, 'figure', figure, 'year', year,
          'areaTenths', area_tenths, 'countryTenths', country_tenths) order by position)
        from context_figure where plan_id = own.id), '[]'),
    'expectedActivities', coalesce(
      (select jsonb_agg(jsonb_build_object('id', id, 'effortArea', effort_area,
          'activityType', activity_type_id, 'aim', aim) order by position)
        from expected_activity where plan_id = own.id), '[]'))
  from plan own where own.id = plan_content.plan
$$;

-- Versions that were kept before an application could be written say that none was.
update record_version
set content = content || '{"challenges": [], "contextFigures": [], "expectedActivities": []}'
where kind = 'plan';

-- How the fund weighs an application and what it decides; one more each time a decision is reopened.
create table assessment (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  number smallint not null,
  version integer not null default 1,
  -- The version of the plan that was decided on.
  plan_version integer,
  summary text not null default '',
  conditions text not null default '',
  outcome text check (outcome in ('granted', 'refused')),
  decided_at timestamptz,
  decided_by uuid references person,
  reopened_at timestamptz,
  reopened_by uuid references person,
  reopened_because text,
  primary key (plan_id, id),
  unique (plan_id, number),
  check ((outcome is null) = (decided_at is null) and (outcome is null) = (plan_version is null)),
  check ((reopened_at is null) = (reopened_because is null)),
  check (reopened_at is null or decided_at is not null)
);
create index assessment_decided_by on assessment (decided_by);
create index assessment_reopened_by on assessment (reopened_by);
create trigger assessment_counts_version before update on assessment
  for each row execute function count_version();

create table assessment_score (
  plan_id uuid not null,
  assessment_id uuid not null,
  criterion text not null,
  score smallint not null check (score between 1 and 5),
  reason text not null,
  primary key (plan_id, assessment_id, criterion),
  foreign key (plan_id, assessment_id) references assessment on delete cascade
);

alter table record_version drop constraint record_version_kind_check;
alter table record_version add constraint record_version_kind_check
  check (kind in ('activity', 'plan', 'assessment'));

-- What is written of an assessment, whole, as it is kept by version: the shape of AssessmentContent.
create function assessment_content(plan uuid, assessment uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'scores', coalesce(
      (select jsonb_agg(jsonb_build_object('id', criterion, 'score', score, 'reason', reason) order by criterion)
        from assessment_score where plan_id = own.plan_id and assessment_id = own.id), '[]'),
    'summary', own.summary, 'conditions', own.conditions)
  from assessment own where own.plan_id = $1 and own.id = $2
$$;

-- A decision stands as it was made: all that can still be said of it is that it was reopened.
create function keep_decision() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null and (new.plan_version, new.summary, new.conditions, new.outcome, new.decided_at)
      is distinct from (old.plan_version, old.summary, old.conditions, old.outcome, old.decided_at) then
    raise exception 'a decision is not changed; it is reopened';
  end if;
  return new;
end
$$;
create trigger assessment_keeps_decision before update on assessment for each row execute function keep_decision();

-- Who sees what was said of a plan's records; of an assessment only the fund.
drop policy seen on record_version;
drop policy added on record_version;
create policy seen on record_version for select using (
  (select caller_is_system()) or (select caller_has('{fund-officer}'))
  or kind <> 'assessment' and (
    (select caller_has('{consultant}')) or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[]))
);
create policy added on record_version for insert with check (
  (select caller_is_system())
  or kind in ('plan', 'assessment') and (select caller_has('{fund-officer}'))
  or kind <> 'assessment' and plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])
);

do $$
declare
  leaders constant text := $q$(select caller_has('{fund-officer}'))
    or plan_id = any((select caller_plans('{plan-leader}'))::uuid[])$q$;
  -- A decision is for the plan's own people too; how it comes about is the fund's own affair.
  insiders constant text := $q$(select caller_has('{fund-officer}')) or decided_at is not null and (
    (select caller_has('{consultant}')) or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[]))$q$;
  own text;
begin
  foreach own in array array['plan_challenge', 'context_figure', 'expected_activity'] loop
    call guard(own, 'caller_sees_plan(plan_id)', leaders);
  end loop;
  call guard('assessment', insiders, $q$(select caller_has('{fund-officer}'))$q$);
end
$$;

create function caller_sees_assessment(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from assessment where plan_id = $1 and id = $2);
end
$$;
create function is_undecided(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from assessment where plan_id = $1 and id = $2 and decided_at is null);
end
$$;
call guard(
  'assessment_score',
  'caller_sees_assessment(plan_id, assessment_id)',
  $q$(select caller_has('{fund-officer}')) and is_undecided(plan_id, assessment_id)$q$
);
