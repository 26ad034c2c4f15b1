-- Sparring: threads pinned to a box or an indicator of a theory of change, to a step of a self-evaluation, or to one as a
-- whole. None of it is deleted: an edit keeps what stood there, and a thread is settled and taken up again.

create table sparring_thread (
  plan_id uuid not null references plan on delete cascade,
  id uuid not null,
  -- What it is pinned to. A box and an indicator are named without a foreign key: the thread stays when they are gone.
  theory_of_change_id uuid,
  box_id uuid,
  indicator_id uuid,
  self_evaluation_id uuid,
  step smallint check (step between 1 and 3),
  -- What that said when the thread was begun; empty for a self-evaluation as a whole.
  about text not null,
  begun_at timestamptz not null default clock_timestamp(),
  begun_by uuid not null references person,
  -- When the newest comment was written, and the newest by somebody else than who began the thread.
  written_at timestamptz not null default clock_timestamp(),
  answered_at timestamptz,
  settled_at timestamptz,
  version integer not null default 1,
  primary key (plan_id, id),
  foreign key (plan_id, theory_of_change_id) references theory_of_change on delete cascade,
  foreign key (plan_id, self_evaluation_id) references self_evaluation on delete cascade,
  constraint sparring_thread_pinned check (
    num_nonnulls(theory_of_change_id, self_evaluation_id) = 1
    and (theory_of_change_id is null) = (box_id is null)
    and (indicator_id is null or box_id is not null)
    and (step is null or self_evaluation_id is not null))
);
create index sparring_thread_theory_of_change on sparring_thread (plan_id, theory_of_change_id);
create index sparring_thread_self_evaluation on sparring_thread (plan_id, self_evaluation_id);
create index sparring_thread_begun_by on sparring_thread (begun_by);
-- What an inbox is read from, the longest waiting first.
create index sparring_thread_open on sparring_thread (written_at, id) where settled_at is null;
create index sparring_thread_open_in_plan on sparring_thread (plan_id, written_at, id) where settled_at is null;

create trigger sparring_thread_counts_version before update on sparring_thread
  for each row execute function count_version();

-- Whoever is mentioned stands in the text as `@[id]`, so that a name is written nowhere but in person.
create table sparring_comment (
  plan_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  text text not null,
  written_at timestamptz not null default clock_timestamp(),
  written_by uuid not null references person,
  edited_at timestamptz,
  primary key (plan_id, id),
  foreign key (plan_id, thread_id) references sparring_thread on delete cascade
);
create index sparring_comment_thread on sparring_comment (plan_id, thread_id, written_at);
create index sparring_comment_written_by on sparring_comment (written_by);

-- What a comment said before each edit.
create table sparring_comment_edit (
  plan_id uuid not null,
  comment_id uuid not null,
  number smallint not null check (number > 0),
  text text not null,
  replaced_at timestamptz not null default clock_timestamp(),
  primary key (plan_id, comment_id, number),
  foreign key (plan_id, comment_id) references sparring_comment on delete cascade
);

-- A change that a comment suggests, to the box or the indicator that its thread is pinned to.
create table sparring_suggestion (
  plan_id uuid not null,
  comment_id uuid not null,
  field text not null check (field in ('title', 'note', 'name', 'source', 'baseline', 'target', 'dueOn')),
  -- What stood there when it was written.
  stood text not null,
  proposed text not null,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  decided_at timestamptz,
  decided_by uuid references person,
  -- Why it was declined.
  word text not null default '',
  primary key (plan_id, comment_id),
  foreign key (plan_id, comment_id) references sparring_comment on delete cascade,
  constraint sparring_suggestion_decided check (num_nulls(outcome, decided_at, decided_by) in (0, 3))
);
create index sparring_suggestion_decided_by on sparring_suggestion (decided_by);

-- Each time that a thread was settled or taken up again.
create table sparring_step (
  plan_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  settled boolean not null,
  taken_at timestamptz not null default clock_timestamp(),
  taken_by uuid not null references person,
  primary key (plan_id, id),
  foreign key (plan_id, thread_id) references sparring_thread on delete cascade
);
create index sparring_step_thread on sparring_step (plan_id, thread_id);
create index sparring_step_taken_by on sparring_step (taken_by);

-- Whose business a thread is: who has written in it, was mentioned, or leads the plan; and what they have not seen yet.
create table sparring_participant (
  plan_id uuid not null,
  thread_id uuid not null,
  person_id uuid not null references person,
  wrote_at timestamptz,
  mentioned_at timestamptz,
  seen_at timestamptz,
  unread boolean not null default false,
  primary key (plan_id, thread_id, person_id),
  foreign key (plan_id, thread_id) references sparring_thread on delete cascade
);
create index sparring_participant_person on sparring_participant (person_id, plan_id, thread_id);
create index sparring_participant_unread on sparring_participant (person_id) where unread;

-- Whether the caller wrote a comment, whose edits and suggestion are then theirs to add.
create function caller_wrote_comment(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from sparring_comment where plan_id = $1 and id = $2 and written_by = caller_person());
end
$$;

-- Who sees the plan's unpublished records reads; those who work with the plan write, each in their own name; nobody
-- takes anything away.
do $$
declare
  insiders constant text := $q$((select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[]))$q$;
  writers constant text := $q$((select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans('{worker,plan-leader,consultant}'))::uuid[]))$q$;
  editors constant text := $q$plan_id = any((select caller_plans('{worker,plan-leader}'))::uuid[])$q$;
  own record;
begin
  for own in
    select * from (values
      ('sparring_thread', writers || ' and begun_by = caller_person()', writers),
      ('sparring_comment', writers || ' and written_by = caller_person()',
        writers || ' and written_by = caller_person()'),
      ('sparring_comment_edit', writers || ' and caller_wrote_comment(plan_id, comment_id)', 'false'),
      ('sparring_suggestion', writers || ' and outcome is null and caller_wrote_comment(plan_id, comment_id)', writers),
      ('sparring_step', writers || ' and taken_by = caller_person()', 'false'),
      ('sparring_participant', writers || ' or person_id = caller_person() and ' || insiders,
        writers || ' or person_id = caller_person() and ' || insiders)
    ) as guarded (named, added, changed)
  loop
    execute format('alter table %I enable row level security', own.named);
    execute format('create policy seen on %I for select using ((select caller_is_system()) or %s)', own.named, insiders);
    execute format('create policy added on %I for insert with check ((select caller_is_system()) or %s)',
      own.named, own.added);
    execute format('create policy changed on %I for update using ((select caller_is_system()) or %s)',
      own.named, own.changed);
    execute format('create policy removed on %I for delete using ((select caller_is_system()))', own.named);
  end loop;
  -- A suggestion is accepted and declined by those who write the plan, withdrawn by who made it, and decided once.
  execute format($q$create policy decided on sparring_suggestion as restrictive for update
    using ((select caller_is_system()) or outcome is null)
    with check ((select caller_is_system()) or decided_by = caller_person() and (
      outcome in ('accepted', 'declined') and %s
      or outcome = 'withdrawn' and caller_wrote_comment(plan_id, comment_id)))$q$, editors);
end
$$;
