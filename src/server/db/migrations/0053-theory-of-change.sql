-- A theory of change as people write it: what a box, an arrow and an indicator say besides their words, what was answered
-- to findings, and one of its own for an effort area of a plan.

alter table theory_of_change
  alter column activity_id drop not null,
  -- An effort area of the plan's own programme, where it is not an activity's.
  add column effort_area text,
  add column version integer not null default 1,
  add constraint theory_of_change_of_one check (num_nonnulls(activity_id, effort_area) = 1);

drop index theory_of_change_activity;
create unique index theory_of_change_activity on theory_of_change (plan_id, activity_id);
create unique index theory_of_change_effort_area on theory_of_change (plan_id, effort_area);

create trigger theory_of_change_counts_version before update on theory_of_change
  for each row execute function count_version();

alter table theory_box
  add column note text not null default '',
  add column target_groups text[] not null default '{}',
  add column activity_type_id text references activity_type,
  add column roles text[] not null default '{}',
  add column partners text[] not null default '{}',
  -- Both, where the box leans on volunteers.
  add column volunteer_recruitment text,
  add column volunteer_successor text,
  -- Goals in the theory of the plan's effort area that this one feeds. One that is gone by now is no longer fed.
  add column feeds uuid[] not null default '{}',
  add constraint theory_box_volunteers check (num_nulls(volunteer_recruitment, volunteer_successor) in (0, 2));

create index theory_box_activity_type on theory_box (activity_type_id);

alter table theory_arrow
  add column assumption text not null default '',
  add column evidence text not null default 'none' check (evidence in ('none', 'own-experience', 'study')),
  add column reference text not null default '',
  add column confidence text check (confidence in ('low', 'medium', 'high'));

alter table indicator
  add column position smallint not null default 0,
  add column source text not null default '',
  add column baseline text not null default '',
  add column target text not null default '',
  add column due_on date;

-- What a self-evaluation said stays what it said, also when its box or its indicator is worded anew.
alter table self_evaluation_step add column goal text, add column indicator text;
update self_evaluation_step step set goal = box.title from theory_box box
where box.plan_id = step.plan_id and box.id = step.box_id;
update self_evaluation_step step
set indicator = coalesce((select name from indicator own where own.plan_id = step.plan_id and own.id = step.indicator_id), '');
alter table self_evaluation_step alter column goal set not null, alter column indicator set not null;

create table theory_answer (
  plan_id uuid not null,
  box_id uuid not null,
  finding text not null,
  reason text not null,
  primary key (plan_id, box_id, finding),
  foreign key (plan_id, box_id) references theory_box (plan_id, id) on delete cascade
);

-- What is written of a theory of change, whole, as it is kept by version: the shape of TheoryContent.
create function theory_content(plan uuid, theory uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'boxes', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', box.id, 'lane', box.lane, 'title', box.title, 'note', box.note, 'targetGroups', box.target_groups,
        'activityType', box.activity_type_id, 'roles', box.roles, 'partners', box.partners,
        'volunteers', case when box.volunteer_recruitment is not null then jsonb_build_object(
          'recruitment', box.volunteer_recruitment, 'successor', box.volunteer_successor) end,
        'indicators', coalesce((
          select jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name, 'source', own.source,
            'baseline', own.baseline, 'target', own.target, 'dueOn', own.due_on) order by own.position, own.id)
          from indicator own where own.plan_id = box.plan_id and own.box_id = box.id), '[]'),
        'feeds', box.feeds) order by box.position, box.id)
      from theory_box box where box.plan_id = $1 and box.theory_of_change_id = $2), '[]'),
    'arrows', coalesce((
      select jsonb_agg(jsonb_build_object('from', arrow.from_box_id, 'to', arrow.to_box_id,
        'assumption', arrow.assumption, 'evidence', arrow.evidence, 'reference', arrow.reference,
        'confidence', arrow.confidence) order by source.position, source.id, aim.position, aim.id)
      from theory_box source
      join theory_arrow arrow on arrow.plan_id = source.plan_id and arrow.from_box_id = source.id
      join theory_box aim on aim.plan_id = arrow.plan_id and aim.id = arrow.to_box_id
      where source.plan_id = $1 and source.theory_of_change_id = $2), '[]'),
    'answers', coalesce((
      select jsonb_agg(jsonb_build_object('finding', answer.finding, 'box', answer.box_id, 'reason', answer.reason)
        order by box.position, box.id, answer.finding)
      from theory_box box
      join theory_answer answer on answer.plan_id = box.plan_id and answer.box_id = box.id
      where box.plan_id = $1 and box.theory_of_change_id = $2), '[]'))
$$;

-- An effort area that a theory of change is of stays with its programme.
create or replace function area_in_use(programme text, area text) returns boolean language sql stable security definer
set search_path = public, pg_temp
as $$
  select exists (
    select from plan
    left join agreement on agreement.plan_id = plan.id and agreement.effort_area = area
    left join expected_activity on expected_activity.plan_id = plan.id and expected_activity.effort_area = area
    left join theory_of_change theory on theory.plan_id = plan.id and theory.effort_area = area
    where plan.programme_id = programme and num_nonnulls(agreement.id, expected_activity.id, theory.id) > 0)
$$;

alter table record_version drop constraint record_version_kind_check;
alter table record_version add constraint record_version_kind_check
  check (kind in ('activity', 'plan', 'assessment', 'theory'));

do $$
declare
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
begin
  -- An effort area's is seen where its plan is.
  drop policy seen on theory_of_change;
  create policy seen on theory_of_change for select using (
    (select caller_is_system())
    or case when activity_id is null then caller_sees_plan(plan_id) else caller_sees_activity(plan_id, activity_id) end);
  call guard('theory_answer', 'caller_sees_theory_box(plan_id, box_id)', writers);
end
$$;
