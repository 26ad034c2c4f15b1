-- Files beside self-evaluations, and drafts of them that can be brought back after they were deleted.

alter table self_evaluation
  add column deleted_at timestamptz,
  drop constraint self_evaluation_day_unique,
  -- What has been handed in stays.
  add constraint self_evaluation_deleted_as_draft check (deleted_at is null or state = 'draft');

-- A draft that was deleted holds neither its day nor its round.
create unique index self_evaluation_day_unique on self_evaluation (plan_id, activity_id, evaluated_on)
  where deleted_at is null;
drop index self_evaluation_round;
create unique index self_evaluation_round on self_evaluation (plan_id, activity_id, round_id)
  where deleted_at is null;
create index self_evaluation_activity on self_evaluation (plan_id, activity_id);
create index self_evaluation_deleted on self_evaluation (deleted_at) where deleted_at is not null;

create or replace function caller_writes_self_evaluation(uuid, uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from self_evaluation
    where plan_id = $1 and id = $2 and state in ('draft', 'returned') and deleted_at is null
      and plan_id = any(caller_plans('{worker,plan-leader}')));
end
$$;

drop policy removed on self_evaluation;
create policy removed on self_evaluation for delete using ((select caller_is_system()));

alter table attachment
  add column self_evaluation_id uuid,
  add foreign key (plan_id, self_evaluation_id) references self_evaluation (plan_id, id) on delete cascade,
  drop constraint attachment_of_one,
  add constraint attachment_of_one
    check (num_nonnulls(activity_id, agreement_id, measurement_id, self_evaluation_id) = 1);
create index attachment_self_evaluation on attachment (plan_id, self_evaluation_id)
  where self_evaluation_id is not null;

-- What stands beside a self-evaluation is changed while it is: not once it has been handed in.
create function caller_keeps_evaluation_file(plan uuid, evaluation uuid) returns boolean language sql stable as $$
  select evaluation is null or caller_is_system() or caller_writes_self_evaluation(plan, evaluation)
$$;
create policy evaluation_file_added on attachment as restrictive for insert
  with check (caller_keeps_evaluation_file(plan_id, self_evaluation_id));
create policy evaluation_file_changed on attachment as restrictive for update
  using (caller_keeps_evaluation_file(plan_id, self_evaluation_id));
create policy evaluation_file_removed on attachment as restrictive for delete
  using (caller_keeps_evaluation_file(plan_id, self_evaluation_id));
