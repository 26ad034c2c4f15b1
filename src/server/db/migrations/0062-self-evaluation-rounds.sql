-- Self-evaluations as plans write them, round by round: saved whole over a version, handed in, returned or accepted, and
-- locked. Every change of state is kept, with who, when and why.

alter table self_evaluation
  drop constraint self_evaluation_state_check,
  add constraint self_evaluation_state_check
    check (state in ('draft', 'submitted', 'returned', 'accepted', 'locked')),
  add column version integer not null default 1,
  -- A duty of the programme's calendar; none for what was handed in as a form, or beside the rounds.
  add column round_id uuid,
  add column carries_on text[] not null default '{}',
  add column carried_by text[] not null default '{}',
  add column readiness text check (readiness in ('agreed', 'in-talks', 'not-begun')),
  add column anchoring_text text not null default '',
  -- Who looks at it, and by when the plan can expect to hear.
  add column reviewer_id uuid references person,
  add column review_by date;

create unique index self_evaluation_round on self_evaluation (plan_id, activity_id, round_id);
create index self_evaluation_reviewer on self_evaluation (reviewer_id);
-- The lists of those who look at many plans.
create index self_evaluation_state on self_evaluation (state, plan_id) where state in ('submitted', 'returned');

create trigger self_evaluation_counts_version before update on self_evaluation
  for each row execute function count_version();

alter table self_evaluation_step
  alter column box_id drop not null,
  alter column attainment drop not null,
  add column unit text not null default 'text'
    check (unit in ('count', 'share', 'scale-mean', 'money', 'yes-no', 'text')),
  add column direction text not null default 'up' check (direction in ('up', 'down')),
  add column aggregation text not null default 'latest'
    check (aggregation in ('cumulative', 'latest', 'mean', 'change')),
  add column baseline text not null default '',
  add column amount numeric(15, 2),
  add column of_count bigint check (of_count >= 0),
  -- What the figures said on the day on which it was handed in.
  add column computed_attainment text
    check (computed_attainment in ('reached', 'partly', 'not-reached', 'not-measured')),
  add column override_reason text not null default '',
  add column reason_text text not null default '';

create table self_evaluation_move (
  plan_id uuid not null,
  id uuid not null,
  self_evaluation_id uuid not null,
  move text not null
    check (move in ('submit', 'withdraw', 'return', 'accept', 'lock', 'reopen', 'unlock')),
  moved_at timestamptz not null default now(),
  moved_by uuid references person,
  because text not null default '',
  return_reasons text[] not null default '{}',
  -- The version that it made.
  version integer not null,
  primary key (plan_id, id),
  foreign key (plan_id, self_evaluation_id) references self_evaluation (plan_id, id) on delete cascade
);
create index self_evaluation_move_of on self_evaluation_move (plan_id, self_evaluation_id, moved_at);
create index self_evaluation_move_by on self_evaluation_move (moved_by);
create index self_evaluation_move_at on self_evaluation_move (moved_at) where move in ('return', 'submit');

alter table record_version drop constraint record_version_kind_check;
alter table record_version add constraint record_version_kind_check
  check (kind in ('activity', 'plan', 'assessment', 'theory', 'pathway', 'evaluation'));

-- What is written of a self-evaluation, whole: the shape of EvaluationContent.
create function evaluation_content(plan uuid, evaluation uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'evaluatedOn', own.evaluated_on,
    'steps', (
      select jsonb_agg(jsonb_build_object(
        'box', step.box_id, 'indicator', step.indicator_id, 'goal', step.goal, 'indicatorName', step.indicator,
        'unit', step.unit, 'direction', step.direction, 'aggregation', step.aggregation, 'baseline', step.baseline,
        'target', step.target, 'amount', coalesce(trim_scale(step.amount)::text, ''), 'of', step.of_count,
        'result', step.result, 'attainment', step.attainment, 'overrideReason', step.override_reason,
        'mainReason', (select reason_id from self_evaluation_reason reason where reason.plan_id = step.plan_id
          and reason.self_evaluation_id = step.self_evaluation_id and reason.step = step.step and reason.main),
        'otherReasons', coalesce((
          select jsonb_agg(reason_id order by unmet_reason.position)
          from self_evaluation_reason reason join unmet_reason on unmet_reason.id = reason.reason_id
          where reason.plan_id = step.plan_id and reason.self_evaluation_id = step.self_evaluation_id
            and reason.step = step.step and not reason.main), '[]'),
        'reasonText', step.reason_text) order by step.step)
      from self_evaluation_step step where step.plan_id = own.plan_id and step.self_evaluation_id = own.id),
    'successes', coalesce((
      select jsonb_agg(success_id order by success.position)
      from self_evaluation_success said join success on success.id = said.success_id
      where said.plan_id = own.plan_id and said.self_evaluation_id = own.id), '[]'),
    'learned', own.learned,
    'anchoring', jsonb_build_object('carriesOn', own.carries_on, 'carriedBy', own.carried_by,
      'readiness', own.readiness, 'text', own.anchoring_text))
  from self_evaluation own where own.plan_id = $1 and own.id = $2
$$;

-- Whether the caller may write in it now: the plan's people, while it is theirs.
create function caller_writes_self_evaluation(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from self_evaluation
    where plan_id = $1 and id = $2 and state in ('draft', 'returned')
      and plan_id = any(caller_plans('{worker,plan-leader}')));
end
$$;

do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
  reviewers constant text := $q$((select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans('{consultant}'))::uuid[]))$q$;
  own text;
begin
  -- What has not been accepted is the business of the plan, its consultants and the fund.
  drop policy seen on self_evaluation;
  execute format($p$create policy seen on self_evaluation for select using ((select caller_is_system()) or %s
    or state in ('accepted', 'locked') and caller_sees_activity(plan_id, activity_id))$p$, insiders);
  drop policy added on self_evaluation;
  execute format($p$create policy added on self_evaluation for insert with check (
    (select caller_is_system()) or state = 'draft' and %s)$p$, writers);
  drop policy changed on self_evaluation;
  execute format($p$create policy changed on self_evaluation for update
    using ((select caller_is_system()) or state in ('draft', 'returned', 'submitted') and %1$s
      or state in ('submitted', 'accepted', 'locked') and %2$s)
    with check ((select caller_is_system()) or state in ('draft', 'returned', 'submitted') and %1$s
      or state in ('submitted', 'returned', 'accepted', 'locked') and %2$s)$p$, writers, reviewers);
  drop policy removed on self_evaluation;
  execute format($p$create policy removed on self_evaluation for delete using (
    (select caller_is_system()) or state = 'draft' and %s)$p$, writers);
  foreach own in array array['self_evaluation_step', 'self_evaluation_reason', 'self_evaluation_success'] loop
    execute format('drop policy added on %1$I; drop policy changed on %1$I; drop policy removed on %1$I', own);
    execute format($p$create policy added on %I for insert with check (
      (select caller_is_system()) or caller_writes_self_evaluation(plan_id, self_evaluation_id))$p$, own);
    execute format($p$create policy changed on %I for update using (
      (select caller_is_system()) or caller_writes_self_evaluation(plan_id, self_evaluation_id))$p$, own);
    execute format($p$create policy removed on %I for delete using (
      (select caller_is_system()) or caller_writes_self_evaluation(plan_id, self_evaluation_id))$p$, own);
  end loop;
  -- Consultants and the fund move it too; what was done is never changed.
  call guard('self_evaluation_move', insiders, writers || ' or ' || reviewers);
  drop policy changed on self_evaluation_move;
  drop policy removed on self_evaluation_move;
  -- A version comes of a move as of a save, whoever makes it.
  execute format($p$create policy added_by_reviewer on record_version for insert with check (
    kind = 'evaluation' and %s)$p$, reviewers);
end
$$;
