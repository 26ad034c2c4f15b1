-- What a programme asks of its plans, as the fund has said it, version by version; a programme that has none goes by the
-- rules it came with (src/domain/programme/rules.ts). Only ever added to.
create table programme_rules (
  programme_id text not null references programme,
  version integer not null check (version > 0),
  content jsonb not null,
  saved_at timestamptz not null default now(),
  saved_by uuid references person,
  primary key (programme_id, version)
);
create index programme_rules_saved_by on programme_rules (saved_by);

-- A duty of the programme's calendar that a plan has done.
create table plan_duty_done (
  plan_id uuid not null references plan on delete cascade,
  duty_id uuid not null,
  done_on date not null,
  done_by uuid references person,
  primary key (plan_id, duty_id)
);
create index plan_duty_done_done_by on plan_duty_done (done_by);

alter table programme_rules enable row level security;
create policy seen on programme_rules for select
  using ((select caller_is_system()) or (select caller_is_member()));
create policy added on programme_rules for insert
  with check ((select caller_is_system()) or (select caller_has('{fund-officer}')));

do $$
begin
  call guard(
    'plan_duty_done',
    'caller_sees_plan(plan_id)',
    $q$plan_id = any((select caller_plans('{plan-leader}'))::uuid[])$q$
  );
end
$$;
