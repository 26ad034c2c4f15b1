-- An indicator says what it is counted in and how, and a measurement is a figure with the number it was counted from. A
-- figure that is put right stays, and names the one that took its place.

alter table indicator
  -- The code word of one in the shared library.
  add column library_indicator_id text,
  add column unit text not null default 'text'
    check (unit in ('count', 'share', 'scale-mean', 'money', 'yes-no', 'text')),
  add column scale_low smallint,
  add column scale_high smallint,
  add column direction text not null default 'up' check (direction in ('up', 'down')),
  add column aggregation text not null default 'latest'
    check (aggregation in ('cumulative', 'latest', 'mean', 'change')),
  add column measured_by text not null default '',
  add column frequency text
    check (frequency in ('once', 'each-session', 'monthly', 'quarterly', 'half-yearly', 'yearly')),
  add column feed text
    check (feed in ('sessions', 'attendance', 'mean-attendance', 'participants', 'volunteers', 'volunteer-hours')),
  -- [{dueOn, target}], the first day first.
  add column interim jsonb not null default '[]',
  add constraint indicator_feed check (feed is null or unit = 'count'),
  add constraint indicator_scale check (num_nulls(scale_low, scale_high) in (0, 2) and scale_low < scale_high),
  -- Decimals, where it is counted in anything but words.
  add constraint indicator_figures check (
    unit = 'text' or (baseline ~ '^(-?[0-9]{1,13}([.][0-9]{1,2})?)?$' and target ~ '^(-?[0-9]{1,13}([.][0-9]{1,2})?)?$'));

create index indicator_library on indicator (library_indicator_id) where library_indicator_id is not null;

alter table measurement
  add column amount numeric(15, 2),
  -- The people of a share, the answers on a scale.
  add column of_count bigint check (of_count >= 0),
  add column origin text not null default 'import' check (origin in ('hand', 'logbook', 'survey', 'import')),
  add column source text not null default '',
  add column comment text not null default '',
  add column recorded_by uuid references person,
  add column recorded_at timestamptz not null default now(),
  -- The one that took its place; itself where it was taken back.
  add column superseded_by uuid,
  add foreign key (plan_id, superseded_by) references measurement (plan_id, id) on delete cascade,
  add constraint measurement_says_one check (num_nonnulls(amount) = 0 or result = ''),
  add constraint measurement_share check (of_count is null or amount is not null);
alter table measurement alter column origin drop default;

create index measurement_recorded_by on measurement (recorded_by);
create index measurement_superseded_by on measurement (plan_id, superseded_by) where superseded_by is not null;

-- What a self-evaluation found stays what it found, as its goal and its target do, whatever is measured beside it.
alter table self_evaluation_step add column result text not null default '';
update self_evaluation_step step set result = measurement.result
from self_evaluation evaluation, measurement
where evaluation.plan_id = step.plan_id and evaluation.id = step.self_evaluation_id
  and measurement.plan_id = step.plan_id and measurement.indicator_id = step.indicator_id
  and measurement.measured_on = evaluation.evaluated_on;
alter table self_evaluation_step alter column result drop default;

-- The parts of a figure by target group, sex or age.
create table measurement_part (
  plan_id uuid not null,
  measurement_id uuid not null,
  disaggregation text not null check (disaggregation in ('target-group', 'sex', 'age-band')),
  category text not null,
  amount numeric(15, 2) not null,
  of_count bigint check (of_count >= 0),
  primary key (plan_id, measurement_id, disaggregation, category),
  foreign key (plan_id, measurement_id) references measurement (plan_id, id) on delete cascade
);

alter table attachment
  add column measurement_id uuid,
  add foreign key (plan_id, measurement_id) references measurement (plan_id, id) on delete cascade,
  drop constraint attachment_check,
  add constraint attachment_of_one check (num_nonnulls(activity_id, agreement_id, measurement_id) = 1);

create index attachment_measurement on attachment (plan_id, measurement_id) where measurement_id is not null;

create function caller_sees_measurement(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from measurement where plan_id = $1 and id = $2);
end
$$;

do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
begin
  call guard('measurement_part', insiders || ' or caller_sees_measurement(plan_id, measurement_id)', writers);
end
$$;

-- As in 0053, with what an indicator says now.
create or replace function theory_content(plan uuid, theory uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'boxes', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', box.id, 'lane', box.lane, 'title', box.title, 'note', box.note, 'targetGroups', box.target_groups,
        'activityType', box.activity_type_id, 'roles', box.roles, 'partners', box.partners,
        'volunteers', case when box.volunteer_recruitment is not null then jsonb_build_object(
          'recruitment', box.volunteer_recruitment, 'successor', box.volunteer_successor) end,
        'indicators', coalesce((
          select jsonb_agg(jsonb_build_object('id', own.id, 'libraryIndicator', own.library_indicator_id,
            'name', own.name, 'unit', own.unit, 'scale', case when own.scale_low is not null then
              jsonb_build_object('low', own.scale_low, 'high', own.scale_high) end,
            'direction', own.direction, 'aggregation', own.aggregation, 'source', own.source,
            'measuredBy', own.measured_by, 'frequency', own.frequency, 'feed', own.feed, 'baseline', own.baseline,
            'target', own.target, 'dueOn', own.due_on, 'interim', own.interim) order by own.position, own.id)
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
