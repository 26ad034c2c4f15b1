-- What a caller may see and change of a plan's records, said once more in the database: a query that forgets to ask finds
-- nothing. Who is asking stands in overblik.person for one transaction (within.ts); the work that nobody asks for, such as
-- taking an import, says so in overblik.system. Without either, there is nothing to see. The owner of the tables, who runs
-- migrations and backups, is not held back.

create function caller_is_system() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('overblik.system', true), '') = 'on'
$$;

create function caller_memberships() returns table (member_role text, plan_id uuid)
language sql stable parallel safe as $$
  select member_role, plan_id from membership
  where person_id = nullif(current_setting('overblik.person', true), '')::uuid
    and starts_on <= (now() at time zone 'Europe/Copenhagen')::date
    and coalesce(ends_on >= (now() at time zone 'Europe/Copenhagen')::date, true)
$$;

-- Whether the caller has one of these member roles in the whole country.
create function caller_has(member_roles text[]) returns boolean language sql stable parallel safe as $$
  select exists (select from caller_memberships() own where own.plan_id is null and own.member_role = any(member_roles))
$$;

-- The plans in which the caller has one of these member roles.
create function caller_plans(member_roles text[]) returns setof uuid language sql stable parallel safe as $$
  select own.plan_id from caller_memberships() own where own.plan_id is not null and own.member_role = any(member_roles)
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

alter table activity enable row level security;
create policy seen on activity for select using (
  (select caller_is_system())
  or published and deleted_at is null and exists (select from caller_memberships())
  or (select caller_has('{consultant,fund-officer}'))
  or plan_id in (select caller_plans('{worker,plan-leader,board-member,resident-representative,consultant}'))
);
create policy kept on activity using (
  (select caller_is_system()) or plan_id in (select caller_plans('{worker,plan-leader}'))
);

alter table plan enable row level security;
create policy seen on plan for select using ((select caller_is_system()) or exists (select from caller_memberships()));
create policy kept on plan using ((select caller_is_system()));

alter table plan_financing enable row level security;
create policy seen on plan_financing for select using (
  (select caller_is_system()) or exists (select from caller_memberships())
);
create policy kept on plan_financing using ((select caller_is_system()));

alter table record_version enable row level security;
create policy seen on record_version for select using (
  (select caller_is_system())
  or (select caller_has('{consultant,fund-officer}'))
  or plan_id in (select caller_plans('{worker,plan-leader,board-member,resident-representative,consultant}'))
);
create policy kept on record_version using (
  (select caller_is_system()) or plan_id in (select caller_plans('{worker,plan-leader}'))
);

-- What hangs on a record is seen where the record is, and kept by those who keep it.
do $$
declare
  own record;
begin
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
    execute format('alter table %I enable row level security', own.child);
    execute format(
      'create policy seen on %1$I for select using ((select caller_is_system()) or exists (
        select from %2$I where %2$I.plan_id = %1$I.plan_id and %2$I.id = %1$I.%3$I))',
      own.child, own.parent, own.reference
    );
    execute format(
      'create policy kept on %I using ((select caller_is_system()) or plan_id in (select caller_plans(%L)))',
      own.child, '{worker,plan-leader}'
    );
  end loop;
end
$$;
