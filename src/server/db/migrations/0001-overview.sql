-- The part of docs/data-model.md that the overview needs: vocabulary, plans, activities, theories of change,
-- self-evaluations, imports and the overview's projection. A table that belongs to a plan carries plan_id first in
-- its key, so that it can be distributed by it; vocabulary tables are small and can be copied everywhere.

create table vocabulary_version (
  version integer primary key,
  published_on date not null
);

-- Every text of the vocabulary, by version, so that an older figure can be shown in the words of its time.
create table vocabulary_text (
  version integer not null references vocabulary_version,
  kind text not null,
  id text not null,
  field text not null,
  da text not null,
  en text not null,
  primary key (version, kind, id, field)
);

create table programme (
  id text primary key,
  position smallint not null unique,
  first_year smallint not null,
  last_year smallint not null,
  fund_share_percent smallint check (fund_share_percent between 0 and 100)
);

create table effort_area (
  id text primary key,
  position smallint not null unique
);

-- A programme's own list of effort areas, and how each maps to the eight (many to many).
create table programme_effort_area (
  programme_id text not null references programme,
  id text not null,
  position smallint not null,
  primary key (programme_id, id)
);

create table programme_effort_area_mapping (
  programme_id text not null,
  programme_effort_area_id text not null,
  effort_area_id text not null references effort_area,
  primary key (programme_id, programme_effort_area_id, effort_area_id),
  foreign key (programme_id, programme_effort_area_id) references programme_effort_area
);

create table target_group (
  id text primary key,
  position smallint not null unique
);

create table activity_type (
  id text primary key,
  position smallint not null unique,
  effort_area_id text not null references effort_area
);

create table activity_type_target_group (
  activity_type_id text not null references activity_type,
  target_group_id text not null references target_group,
  priority text not null check (priority in ('primary', 'secondary')),
  primary key (activity_type_id, target_group_id)
);

create table role (
  id text primary key,
  position smallint not null unique
);

create table social_capital (
  id text primary key,
  position smallint not null unique
);

create table partner (
  id text primary key,
  position smallint not null unique,
  level text not null
);

create table unmet_reason (
  id text primary key,
  position smallint not null unique
);

create table success (
  id text primary key,
  position smallint not null unique
);

create table municipality (
  code text primary key check (code ~ '^[0-9]{4}$'),
  position smallint not null unique,
  name text collate "da-x-icu" not null,
  region text not null
);

create table plan (
  id uuid primary key,
  programme_id text not null references programme,
  reference text not null,
  name text collate "da-x-icu" not null,
  municipality_code text not null references municipality,
  housing_organisation text collate "da-x-icu" not null,
  starts_on date not null,
  ends_on date not null,
  example boolean not null,
  constraint plan_reference_unique unique (programme_id, reference),
  constraint plan_period check (ends_on >= starts_on)
);

create table plan_financing (
  plan_id uuid not null references plan,
  source text not null check (source in ('fund', 'housing-organisation', 'municipality', 'other')),
  kroner bigint not null check (kroner >= 0),
  primary key (plan_id, source)
);

create table activity (
  plan_id uuid not null references plan,
  id uuid not null,
  reference text not null,
  title text collate "da-x-icu" not null,
  description text not null,
  activity_type_id text not null references activity_type,
  main_activity boolean not null,
  starts_on date not null,
  ends_on date not null,
  other_target_group text not null,
  volunteers integer check (volunteers >= 0),
  primary key (plan_id, id),
  constraint activity_reference_unique unique (plan_id, reference),
  constraint activity_period check (ends_on >= starts_on)
);

-- Activities are also looked up by their id alone, from an address.
create index activity_id on activity (id);

create table activity_target_group (
  plan_id uuid not null,
  activity_id uuid not null,
  target_group_id text not null references target_group,
  priority text not null check (priority in ('primary', 'secondary')),
  primary key (plan_id, activity_id, target_group_id),
  foreign key (plan_id, activity_id) references activity on delete cascade
);

create table activity_role (
  plan_id uuid not null,
  activity_id uuid not null,
  role_id text not null references role,
  primary key (plan_id, activity_id, role_id),
  foreign key (plan_id, activity_id) references activity on delete cascade
);

create table activity_partner (
  plan_id uuid not null,
  activity_id uuid not null,
  partner_id text not null references partner,
  primary key (plan_id, activity_id, partner_id),
  foreign key (plan_id, activity_id) references activity on delete cascade
);

-- A theory of change of one activity (later also of a plan's effort area). Its boxes are what indicators,
-- self-evaluation steps and sparring refer to: a goal's words stand in its box and nowhere else. ("box" by itself is
-- the name of a type in SQL.)
create table theory_of_change (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  primary key (plan_id, id),
  foreign key (plan_id, activity_id) references activity on delete cascade
);

create index theory_of_change_activity on theory_of_change (plan_id, activity_id);

create table theory_box (
  plan_id uuid not null,
  id uuid not null,
  theory_of_change_id uuid not null,
  lane text not null check (
    lane in ('challenges', 'target-group', 'contact', 'deliverables', 'effort-goals', 'long-term-goals')
  ),
  position smallint not null,
  title text not null,
  primary key (plan_id, id),
  foreign key (plan_id, theory_of_change_id) references theory_of_change on delete cascade
);

create index theory_box_theory_of_change on theory_box (plan_id, theory_of_change_id);

create table theory_arrow (
  plan_id uuid not null,
  from_box_id uuid not null,
  to_box_id uuid not null,
  primary key (plan_id, from_box_id, to_box_id),
  foreign key (plan_id, from_box_id) references theory_box (plan_id, id) on delete cascade,
  foreign key (plan_id, to_box_id) references theory_box (plan_id, id) on delete cascade,
  constraint theory_arrow_not_to_itself check (from_box_id <> to_box_id)
);

create index theory_arrow_to_box on theory_arrow (plan_id, to_box_id);

-- What is measured at a box. The forms of 2006-10 said target and result in words; numbers come with their own columns.
create table indicator (
  plan_id uuid not null,
  id uuid not null,
  box_id uuid not null,
  name text not null,
  target text not null,
  primary key (plan_id, id),
  foreign key (plan_id, box_id) references theory_box (plan_id, id) on delete cascade
);

create index indicator_box on indicator (plan_id, box_id);

create table measurement (
  plan_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  measured_on date not null,
  result text not null,
  primary key (plan_id, id),
  foreign key (plan_id, indicator_id) references indicator (plan_id, id) on delete cascade
);

create index measurement_indicator on measurement (plan_id, indicator_id);

create table self_evaluation (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  evaluated_on date not null,
  state text not null check (state in ('draft', 'submitted', 'returned', 'accepted')),
  learned text not null,
  primary key (plan_id, id),
  constraint self_evaluation_day_unique unique (plan_id, activity_id, evaluated_on),
  foreign key (plan_id, activity_id) references activity on delete cascade
);

create table self_evaluation_step (
  plan_id uuid not null,
  self_evaluation_id uuid not null,
  step smallint not null check (step between 1 and 3),
  box_id uuid not null,
  attainment text not null check (attainment in ('reached', 'partly', 'not-reached', 'not-measured')),
  primary key (plan_id, self_evaluation_id, step),
  foreign key (plan_id, self_evaluation_id) references self_evaluation (plan_id, id) on delete cascade,
  foreign key (plan_id, box_id) references theory_box (plan_id, id)
);

create index self_evaluation_step_box on self_evaluation_step (plan_id, box_id);

create table self_evaluation_reason (
  plan_id uuid not null,
  self_evaluation_id uuid not null,
  step smallint not null,
  reason_id text not null references unmet_reason,
  main boolean not null,
  primary key (plan_id, self_evaluation_id, step, reason_id),
  foreign key (plan_id, self_evaluation_id, step)
    references self_evaluation_step (plan_id, self_evaluation_id, step) on delete cascade
);

create unique index self_evaluation_reason_one_main on self_evaluation_reason (plan_id, self_evaluation_id, step)
  where main;

create table self_evaluation_success (
  plan_id uuid not null,
  self_evaluation_id uuid not null,
  success_id text not null references success,
  primary key (plan_id, self_evaluation_id, success_id),
  foreign key (plan_id, self_evaluation_id) references self_evaluation (plan_id, id) on delete cascade
);

-- A file handed in, what reading it found, and what became of it.
create table import (
  id uuid primary key,
  file_name text not null,
  file bytea not null,
  state text not null check (state in ('reading', 'ready', 'applying', 'done', 'failed', 'discarded')),
  progress jsonb not null,
  preview jsonb,
  problem text,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);

-- The overview's projection: narrow rows derived from the tables above in the transaction that changes them, and read
-- into memory to be counted (docs/decisions/0002-overview-in-memory.md). Small numbers are positions of the vocabulary,
-- sets are bits by position, a slot is the row's place in the arrays, changed_by tells a reader what is new to it.
create table overview_plan (
  plan_id uuid primary key references plan on delete cascade,
  slot integer not null generated always as identity unique,
  programme smallint not null,
  municipality smallint not null,
  first_year smallint not null,
  last_year smallint not null,
  fund_kroner bigint not null,
  housing_organisation_kroner bigint not null,
  municipality_kroner bigint not null,
  other_kroner bigint not null,
  example boolean not null,
  changed_by xid8 not null
);

create index overview_plan_changed_by on overview_plan (changed_by);

create table overview_activity (
  plan_id uuid not null references overview_plan on delete cascade,
  activity_id uuid not null,
  slot integer not null generated always as identity unique,
  plan_slot integer not null,
  activity_type smallint not null,
  effort_area smallint not null,
  target_groups smallint not null,
  other_target_group boolean not null,
  roles smallint not null,
  attainment smallint,
  main_reason smallint,
  evaluated_on date,
  changed_by xid8 not null,
  primary key (plan_id, activity_id)
);

create index overview_activity_changed_by on overview_activity (changed_by);
