-- Who sits on a plan's board and whom it works with. These are names, so they are kept no longer than the plan wants them:
-- not in the history of the plan, and gone for good 30 days after they were taken away.
create table plan_contact (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('board', 'contact')),
  name text not null,
  -- What the person stands for: an organisation, a post.
  stands_for text not null,
  email text not null,
  phone text not null,
  version integer not null default 1,
  deleted_at timestamptz,
  primary key (plan_id, id)
);
create trigger plan_contact_counts_version before update on plan_contact
  for each row execute function count_version();

call guard(
  'plan_contact',
  $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$,
  $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$
);
