-- What a caller may see and change of a plan's records, said once more in the database: a query that forgets to ask finds
-- nothing. Who is asking stands in overblik.person for one transaction (within.ts); the work that nobody asks for, such as
-- taking an import, says so in overblik.system. Without either, there is nothing to see. The owner of the tables, who runs
-- migrations and backups, is not held back.

create function caller_is_system() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('overblik.system', true), '') = 'on'
$$;

-- These are functions of a language whose plans are kept: written out in every policy that needs them, they would make
-- planning a query dearer than answering it.

-- Whether the caller has a membership that holds today.
create function caller_is_member() returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (
    select from membership
    where person_id = nullif(current_setting('overblik.person', true), '')::uuid
      and starts_on <= (now() at time zone 'Europe/Copenhagen')::date
      and coalesce(ends_on >= (now() at time zone 'Europe/Copenhagen')::date, true)
  );
end
$$;

-- Whether the caller has one of these member roles in the whole country.
create function caller_has(member_roles text[]) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (
    select from membership
    where person_id = nullif(current_setting('overblik.person', true), '')::uuid
      and plan_id is null and member_role = any(member_roles)
      and starts_on <= (now() at time zone 'Europe/Copenhagen')::date
      and coalesce(ends_on >= (now() at time zone 'Europe/Copenhagen')::date, true)
  );
end
$$;

-- The plans in which the caller has one of these member roles.
create function caller_plans(member_roles text[]) returns uuid[] language plpgsql stable parallel safe as $$
begin
  return array(
    select plan_id from membership
    where person_id = nullif(current_setting('overblik.person', true), '')::uuid
      and plan_id is not null and member_role = any(member_roles)
      and starts_on <= (now() at time zone 'Europe/Copenhagen')::date
      and coalesce(ends_on >= (now() at time zone 'Europe/Copenhagen')::date, true)
  );
end
$$;

-- An activity is a draft until it is published, closed by a day, and deleted for a while before it is gone.
alter table activity
  add column version integer not null default 1,
  add column published boolean not null default true,
  add column closed_on date,
  add column deleted_at timestamptz;
alter table activity alter column published drop default;

-- A deleted activity's number is free for another.
alter table activity drop constraint activity_reference_unique;
create unique index activity_reference_unique on activity (plan_id, reference) where deleted_at is null;

-- Whatever changes a record, whoever looked at it before can tell.
create function count_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
create trigger activity_counts_version before update on activity for each row execute function count_version();

-- What a record said after each change, whole, so that any change can be shown and taken back. Never changed itself.
create table record_version (
  plan_id uuid not null references plan on delete cascade,
  record_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('activity')),
  action text not null check (action in ('created', 'imported', 'changed', 'deleted', 'restored')),
  saved_at timestamptz not null default now(),
  -- Nobody, where an import said it.
  saved_by uuid references person,
  content jsonb not null,
  primary key (plan_id, record_id, version)
);

create index record_version_saved_by on record_version (saved_by);

-- An activity that is a draft, or deleted, keeps its place and is not counted.
alter table overview_activity add column counted boolean not null default true;
alter table overview_activity alter column counted drop default;

-- Who may see is one policy of a table, who may change it another three.
create procedure guard(guarded text, seen text, kept text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', guarded);
  execute format('create policy seen on %I for select using ((select caller_is_system()) or %s)', guarded, seen);
  execute format('create policy added on %I for insert with check ((select caller_is_system()) or %s)', guarded, kept);
  execute format('create policy changed on %I for update using ((select caller_is_system()) or %s)', guarded, kept);
  execute format('create policy removed on %I for delete using ((select caller_is_system()) or %s)', guarded, kept);
end
$$;

create function caller_sees_activity(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from activity where plan_id = $1 and id = $2);
end
$$;

create function caller_sees_theory_of_change(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from theory_of_change where plan_id = $1 and id = $2);
end
$$;

create function caller_sees_theory_box(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from theory_box where plan_id = $1 and id = $2);
end
$$;

create function caller_sees_indicator(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from indicator where plan_id = $1 and id = $2);
end
$$;

create function caller_sees_self_evaluation(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from self_evaluation where plan_id = $1 and id = $2);
end
$$;

do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  writers constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
  own record;
begin
  call guard('activity', 'published and deleted_at is null and (select caller_is_member()) or ' || insiders, writers);
  call guard('record_version', insiders, writers);
  call guard('plan', '(select caller_is_member())', 'false');
  call guard('plan_financing', '(select caller_is_member())', 'false');
  -- What hangs on a record is seen where the record is, and kept by those who keep it.
  for own in
    select * from (values
      ('activity_target_group', 'activity', 'activity_id'),
      ('activity_role', 'activity', 'activity_id'),
      ('activity_partner', 'activity', 'activity_id'),
      ('theory_of_change', 'activity', 'activity_id'),
      ('theory_box', 'theory_of_change', 'theory_of_change_id'),
      ('theory_arrow', 'theory_box', 'from_box_id'),
      ('indicator', 'theory_box', 'box_id'),
      ('measurement', 'indicator', 'indicator_id'),
      ('self_evaluation', 'activity', 'activity_id'),
      ('self_evaluation_step', 'self_evaluation', 'self_evaluation_id'),
      ('self_evaluation_reason', 'self_evaluation', 'self_evaluation_id'),
      ('self_evaluation_success', 'self_evaluation', 'self_evaluation_id')
    ) as hanging (child, parent, reference)
  loop
    call guard(own.child, format('caller_sees_%s(plan_id, %I)', own.parent, own.reference), writers);
  end loop;
end
$$;
