-- What a plan combines around a person or a family: code words and ids alone, so that there is no place for a name.
create table pathway (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  -- The shape of PathwayContent.
  content jsonb not null,
  version integer not null default 1,
  deleted_at timestamptz,
  primary key (plan_id, id)
);
create unique index pathway_id on pathway (id);
create trigger pathway_counts_version before update on pathway
  for each row execute function count_version();

call guard(
  'pathway',
  $q$caller_sees_plan(plan_id)$q$,
  $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$
);

create function pathway_content(plan uuid, pathway uuid) returns jsonb language sql stable as $$
  select content from pathway own where own.plan_id = $1 and own.id = $2
$$;

alter table record_version drop constraint record_version_kind_check;
alter table record_version add constraint record_version_kind_check
  check (kind in ('activity', 'plan', 'assessment', 'theory', 'pathway'));
