-- Where the database let through more than the application asks for.

-- A decision's number and whose it is belong to it.
create or replace function keep_decision() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null
      and (new.plan_version, new.summary, new.conditions, new.outcome, new.decided_at, new.number, new.decided_by,
        new.unmet_demands)
      is distinct from (old.plan_version, old.summary, old.conditions, old.outcome, old.decided_at, old.number,
        old.decided_by, old.unmet_demands) then
    raise exception 'a decision is not changed; it is reopened';
  end if;
  return new;
end
$$;

-- What was kept of a record goes when the record does, by the sweep alone.
drop policy removed on record_version;
create policy removed on record_version for delete using ((select caller_is_system()));

-- A note is changed by whoever wrote it.
create policy own_note on activity_note as restrictive for update
  using ((select caller_is_system()) or written_by = caller_person());
create policy own_note_removed on activity_note as restrictive for delete
  using ((select caller_is_system()) or written_by = caller_person());

-- The files of an agreement are its leader's, as the agreement is.
create function caller_keeps_file(plan uuid, agreement uuid) returns boolean language sql stable as $$
  select agreement is null or caller_is_system() or plan = any(caller_plans('{plan-leader}'))
$$;
create policy agreement_file_added on attachment as restrictive for insert
  with check (caller_keeps_file(plan_id, agreement_id));
create policy agreement_file_changed on attachment as restrictive for update
  using (caller_keeps_file(plan_id, agreement_id));
create policy agreement_file_removed on attachment as restrictive for delete
  using (caller_keeps_file(plan_id, agreement_id));
