-- Who came, where a plan keeps a list: by pseudonym, and by a name that is encrypted before it comes here.

create table logbook_participant (
  plan_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  pseudonym text not null,
  group_id uuid,
  -- Nonce, tag and text of AES-256-GCM; null where no name has been written, or it has been taken away.
  sealed_name bytea,
  added_at timestamptz not null default now(),
  -- No longer in the list that is ticked off.
  retired boolean not null default false,
  primary key (plan_id, id),
  constraint logbook_participant_pseudonym_unique unique (plan_id, activity_id, pseudonym),
  foreign key (plan_id, activity_id) references logbook on delete cascade,
  foreign key (plan_id, group_id) references attendance_group on delete set null (group_id)
);
create index logbook_participant_group on logbook_participant (plan_id, group_id);
create index logbook_participant_named on logbook_participant (plan_id) where sealed_name is not null;

create table logbook_presence (
  plan_id uuid not null,
  session_id uuid not null,
  participant_id uuid not null,
  primary key (plan_id, session_id, participant_id),
  foreign key (plan_id, session_id) references logbook_session on delete cascade,
  foreign key (plan_id, participant_id) references logbook_participant on delete cascade
);
create index logbook_presence_participant on logbook_presence (plan_id, participant_id);

-- What is written of a session, whole, as it is kept by version: the shape of SessionContent.
create function logbook_session_content(plan uuid, session uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'heldOn', held_on, 'startsAt', starts_at, 'state', state, 'volunteers', volunteers,
    'volunteerMinutes', volunteer_minutes, 'note', note,
    'counts', coalesce((
      select jsonb_agg(jsonb_build_object('group', group_id, 'count', count) order by group_id)
      from logbook_attendance where plan_id = $1 and session_id = $2), '[]'),
    'present', coalesce((
      select jsonb_agg(participant_id order by participant_id)
      from logbook_presence where plan_id = $1 and session_id = $2), '[]'))
  from logbook_session where plan_id = $1 and id = $2
$$;

-- Kinds that other work has added stay.
do $$
declare
  kinds text;
begin
  select pg_get_constraintdef(oid) into kinds from pg_constraint
  where conrelid = 'record_version'::regclass and conname = 'record_version_kind_check';
  alter table record_version drop constraint record_version_kind_check;
  execute 'alter table record_version add constraint record_version_kind_check '
    || replace(kinds, 'ARRAY[', 'ARRAY[''logbook-session''::text, ');
end
$$;

do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
begin
  -- Names, encrypted as they are, are nobody's but theirs who write.
  call guard('logbook_participant', writers, writers);
  call guard('logbook_presence', insiders, writers);
end
$$;
