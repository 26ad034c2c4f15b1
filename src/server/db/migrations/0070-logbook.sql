-- The logbook: who is counted, when sessions are expected, what is written of each, and what they come to by month.

create table logbook (
  plan_id uuid not null,
  activity_id uuid not null,
  -- 0 until somebody has said how it is kept.
  version integer not null default 0,
  keeps_participants boolean not null default false,
  primary key (plan_id, activity_id),
  foreign key (plan_id, activity_id) references activity on delete cascade
);

create table attendance_group (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  position smallint not null,
  name text not null,
  target_group_id text references target_group,
  sex text check (sex in ('women', 'men', 'other-sex')),
  age_band text,
  -- No longer counted, and named by sessions of its time.
  retired boolean not null default false,
  primary key (plan_id, id),
  foreign key (plan_id, activity_id) references logbook on delete cascade
);
create index attendance_group_activity on attendance_group (plan_id, activity_id);
create index attendance_group_target_group on attendance_group (target_group_id);

create table logbook_series (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  position smallint not null,
  weekday smallint not null check (weekday between 1 and 7),
  every_weeks smallint not null check (every_weeks between 1 and 8),
  starts_at text check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  from_on date not null,
  to_on date,
  primary key (plan_id, id),
  foreign key (plan_id, activity_id) references logbook on delete cascade,
  check (to_on >= from_on)
);
create index logbook_series_activity on logbook_series (plan_id, activity_id);

create table logbook_session (
  plan_id uuid not null,
  -- Made where the session is written, perhaps without a net.
  id uuid not null,
  activity_id uuid not null,
  version integer not null default 1,
  held_on date not null,
  starts_at text check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  state text not null check (state in ('held', 'planned', 'cancelled')),
  -- The sum of its attendance by group.
  attendance integer not null check (attendance >= 0),
  volunteers smallint not null check (volunteers >= 0),
  volunteer_minutes integer not null check (volunteer_minutes >= 0),
  note text not null,
  recorded_by uuid references person,
  recorded_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (plan_id, id),
  foreign key (plan_id, activity_id) references logbook on delete cascade,
  check (state = 'held' or (attendance = 0 and volunteers = 0 and volunteer_minutes = 0))
);
create index logbook_session_by_day on logbook_session (plan_id, activity_id, held_on desc, id desc);
create index logbook_session_recorded_by on logbook_session (recorded_by);
create index logbook_session_deleted on logbook_session (deleted_at) where deleted_at is not null;
create trigger logbook_session_counts_version before update on logbook_session
  for each row execute function count_version();

create table logbook_attendance (
  plan_id uuid not null,
  session_id uuid not null,
  group_id uuid not null,
  count smallint not null check (count between 1 and 9999),
  primary key (plan_id, session_id, group_id),
  foreign key (plan_id, session_id) references logbook_session on delete cascade,
  foreign key (plan_id, group_id) references attendance_group on delete cascade
);
create index logbook_attendance_group on logbook_attendance (plan_id, group_id);

-- What the sessions of a month come to, derived in the transaction that writes one. It can be emptied and derived again.
create table logbook_month (
  plan_id uuid not null,
  activity_id uuid not null,
  -- Its first day.
  month date not null,
  sessions integer not null,
  cancelled integer not null,
  attendance integer not null,
  most_volunteers smallint not null,
  volunteer_minutes integer not null,
  last_held_on date,
  -- Attendance by group.
  by_group jsonb not null,
  primary key (plan_id, activity_id, month),
  foreign key (plan_id, activity_id) references logbook on delete cascade
);

-- Whoever writes holds the row of the logbook first, so that two who write in the same month count each other.
create function refresh_logbook_month(plan uuid, activity uuid, day date) returns void language plpgsql as $$
declare
  first_day constant date := date_trunc('month', day::timestamp)::date;
  next_month constant date := (first_day::timestamp + interval '1 month')::date;
begin
  insert into logbook_month
  select $1, $2, first_day,
    count(*) filter (where state = 'held'),
    count(*) filter (where state = 'cancelled'),
    coalesce(sum(attendance), 0),
    coalesce(max(volunteers), 0),
    coalesce(sum(volunteer_minutes), 0),
    max(held_on) filter (where state = 'held'),
    coalesce((
      select jsonb_object_agg(group_id, total) from (
        select came.group_id, sum(came.count) as total
        from logbook_session own
        join logbook_attendance came on came.plan_id = own.plan_id and came.session_id = own.id
        where own.plan_id = $1 and own.activity_id = $2 and own.deleted_at is null
          and own.held_on >= first_day and own.held_on < next_month
        group by came.group_id) as by_group), '{}')
  from logbook_session
  where plan_id = $1 and activity_id = $2 and deleted_at is null and state <> 'planned'
    and held_on >= first_day and held_on < next_month
  on conflict (plan_id, activity_id, month) do update set
    sessions = excluded.sessions, cancelled = excluded.cancelled, attendance = excluded.attendance,
    most_volunteers = excluded.most_volunteers, volunteer_minutes = excluded.volunteer_minutes,
    last_held_on = excluded.last_held_on, by_group = excluded.by_group;
end
$$;

do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
  guarded text;
begin
  foreach guarded in array array['logbook', 'attendance_group', 'logbook_series', 'logbook_session',
    'logbook_attendance'] loop
    call guard(guarded, insiders, writers);
  end loop;
  -- Sums are seen where the activity is: its goals are measured by them.
  call guard('logbook_month', insiders || ' or caller_sees_activity(plan_id, activity_id)', writers);
end
$$;
