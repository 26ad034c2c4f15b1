-- Short surveys of residents beside an activity. Who answered is not kept, nor the hour: an answer has a random key, its
-- day, its language and its values, and nobody reads a single one, the plan's own people no more than the fund
-- (docs/decisions/0014-anonymous-answers.md).

create table survey (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  -- What the link and the QR code hold. Not unique, so that the table can be distributed: two alike are as good as impossible.
  code text not null,
  version integer not null default 1,
  -- Words are {da, en, own}; `own` is in the language of `third`.
  title jsonb not null,
  -- {language, about, send, thanks}
  third jsonb,
  opens_on date not null,
  closes_on date not null,
  -- Closed by hand on this day, before its last.
  closed_on date,
  invited integer check (invited > 0),
  remark boolean not null,
  one_time boolean not null,
  -- How many have answered, whether or not their answers are told yet.
  answers integer not null default 0,
  -- The day on which results were taken in last, and whether that was after the survey had closed.
  taken_on date,
  taken_for_good boolean not null default false,
  deleted_at timestamptz,
  primary key (plan_id, id),
  foreign key (plan_id, activity_id) references activity on delete cascade,
  check (opens_on <= closes_on)
);
create index survey_activity on survey (plan_id, activity_id);
create index survey_code on survey (code);
-- What has closed and is still to be taken in.
create index survey_to_take on survey (closes_on) where not taken_for_good and deleted_at is null;

create table survey_question (
  plan_id uuid not null,
  id uuid not null,
  survey_id uuid not null,
  position smallint not null,
  kind text not null check (kind in ('scale', 'yes-no')),
  scale_low smallint,
  scale_high smallint,
  words jsonb not null,
  low jsonb not null,
  high jsonb not null,
  indicator_id uuid,
  -- What its results were last taken in as.
  measurement_id uuid,
  primary key (plan_id, id),
  foreign key (plan_id, survey_id) references survey on delete cascade,
  foreign key (plan_id, indicator_id) references indicator (plan_id, id) on delete set null (indicator_id),
  foreign key (plan_id, measurement_id) references measurement (plan_id, id) on delete set null (measurement_id),
  check (num_nulls(scale_low, scale_high) = case kind when 'scale' then 0 else 2 end and scale_low < scale_high)
);
create index survey_question_survey on survey_question (plan_id, survey_id);
create index survey_question_indicator on survey_question (plan_id, indicator_id) where indicator_id is not null;
create index survey_question_measurement on survey_question (plan_id, measurement_id)
  where measurement_id is not null;

-- Its key is random (the browser makes it), for one that sorts by time would tell the hour.
create table survey_answer (
  plan_id uuid not null,
  id uuid not null,
  survey_id uuid not null,
  answered_on date not null,
  language text not null,
  primary key (plan_id, id),
  foreign key (plan_id, survey_id) references survey on delete cascade
);
create index survey_answer_survey on survey_answer (plan_id, survey_id);

create table survey_answer_value (
  plan_id uuid not null,
  answer_id uuid not null,
  question_id uuid not null,
  value smallint not null,
  -- Counted in what is told, since a full batch of answers to its question has come.
  told boolean not null default false,
  primary key (plan_id, answer_id, question_id),
  foreign key (plan_id, answer_id) references survey_answer on delete cascade,
  foreign key (plan_id, question_id) references survey_question on delete cascade
);
create index survey_answer_value_question on survey_answer_value (plan_id, question_id);

-- A line of a resident's own, kept apart from what the same resident answered.
create table survey_remark (
  plan_id uuid not null,
  id uuid not null,
  survey_id uuid not null,
  text text not null,
  told boolean not null default false,
  primary key (plan_id, id),
  foreign key (plan_id, survey_id) references survey on delete cascade
);
create index survey_remark_survey on survey_remark (plan_id, survey_id);

-- A printed code that works once; of the code only a hash. Nothing says which answer used it.
create table survey_own_code (
  plan_id uuid not null,
  survey_id uuid not null,
  code_hash bytea not null,
  used boolean not null default false,
  primary key (plan_id, survey_id, code_hash),
  foreign key (plan_id, survey_id) references survey on delete cascade
);

-- What signs the moment at which questions were read, the same for all processes. It is made when it is first needed.
create table survey_key (
  only_one boolean primary key default true check (only_one),
  key bytea not null
);

-- What the questions of a survey come to, of the answers that are told. It reads past row-level security, since nobody
-- may read an answer, and so asks itself who may know.
create function survey_sums(plan uuid, survey uuid)
returns table (question_id uuid, waiting bigint, answers bigint, points bigint, squares bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select question.id, count(*) filter (where not told), count(*) filter (where told),
    coalesce(sum(value) filter (where told), 0),
    coalesce(sum(value * value) filter (where told), 0)
  from survey_question question
  join survey_answer_value own on own.plan_id = question.plan_id and own.question_id = question.id
  where question.plan_id = $1 and question.survey_id = $2 and (
    caller_is_system() or caller_has('{consultant,fund-officer}')
    or $1 = any(caller_plans('{worker,plan-leader,board-member,resident-representative,consultant}')))
  group by question.id
$$;

create function survey_remarks(plan uuid, survey uuid) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select text from survey_remark
  where plan_id = $1 and survey_id = $2 and told and (
    caller_is_system() or caller_has('{consultant,fund-officer}')
    or $1 = any(caller_plans('{worker,plan-leader,board-member,resident-representative,consultant}')))
  -- The keys are random, and say nothing of the order in which they came.
  order by id
  limit 500
$$;

do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
  own text;
begin
  call guard('survey', insiders, writers);
  call guard('survey_question', insiders, writers);
  call guard('survey_own_code', writers, writers);
  foreach own in array array['survey_answer', 'survey_answer_value', 'survey_remark'] loop
    call guard(own, 'false', 'false');
  end loop;
end
$$;
