-- Agreements of a plan by effort area, edition by edition; notes and files beside what people write.

create table agreement (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  -- An effort area of the plan's own programme.
  effort_area text not null,
  deleted_at timestamptz,
  primary key (plan_id, id)
);

-- What was agreed from a day on. An edition is never changed: a correction is one more.
create table agreement_edition (
  plan_id uuid not null,
  agreement_id uuid not null,
  edition integer not null check (edition > 0),
  title text not null,
  terms text not null,
  starts_on date not null,
  -- The last day, inclusive; none where it holds until further notice.
  ends_on date,
  signed_on date,
  saved_at timestamptz not null default now(),
  saved_by uuid references person,
  primary key (plan_id, agreement_id, edition),
  foreign key (plan_id, agreement_id) references agreement on delete cascade,
  check (ends_on >= starts_on)
);
create index agreement_edition_saved_by on agreement_edition (saved_by);

create table agreement_party (
  plan_id uuid not null,
  agreement_id uuid not null,
  edition integer not null,
  id uuid not null,
  position smallint not null,
  name text not null,
  -- What kind of partner it is, where the vocabulary has a word for it.
  partner_id text references partner,
  primary key (plan_id, agreement_id, edition, id),
  foreign key (plan_id, agreement_id, edition) references agreement_edition on delete cascade
);

create table activity_note (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  text text not null,
  written_at timestamptz not null default now(),
  written_by uuid references person,
  deleted_at timestamptz,
  primary key (plan_id, id),
  foreign key (plan_id, activity_id) references activity on delete cascade
);
create index activity_note_activity on activity_note (plan_id, activity_id);
create index activity_note_written_by on activity_note (written_by);

-- A file beside an activity or an agreement. It hangs on one of them.
create table attachment (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid,
  agreement_id uuid,
  file_name text not null,
  media_type text not null,
  size integer not null,
  content bytea not null,
  added_at timestamptz not null default now(),
  added_by uuid references person,
  deleted_at timestamptz,
  primary key (plan_id, id),
  foreign key (plan_id, activity_id) references activity on delete cascade,
  foreign key (plan_id, agreement_id) references agreement on delete cascade,
  check (num_nonnulls(activity_id, agreement_id) = 1)
);
-- A file is packed already.
alter table attachment alter column content set storage external;
create index attachment_activity on attachment (plan_id, activity_id);
create index attachment_agreement on attachment (plan_id, agreement_id);
create index attachment_added_by on attachment (added_by);

-- All of it is for those who see the plan's unpublished records: it may name partners and say what is not settled.
do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  leaders constant text := $q$plan_id = any((select caller_plans('{plan-leader}'))::uuid[])$q$;
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
  commenters constant text := $q$(select caller_has('{consultant}'))
    or plan_id = any((select caller_plans('{worker,plan-leader,consultant}'))::uuid[])$q$;
  own text;
begin
  foreach own in array array['agreement', 'agreement_edition', 'agreement_party'] loop
    call guard(own, insiders, leaders);
  end loop;
  call guard('attachment', insiders, writers);
  call guard('activity_note', insiders, commenters);
  -- Editions are only ever added to.
  foreach own in array array['agreement_edition', 'agreement_party'] loop
    execute format('drop policy changed on %1$I; drop policy removed on %1$I', own);
  end loop;
end
$$;
