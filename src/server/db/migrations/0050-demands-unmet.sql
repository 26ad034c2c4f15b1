-- A plan can be granted though it lacks what its programme demands. What it lacked is kept with the decision, for rules,
-- agreements and activities change afterwards.

alter table assessment
  -- Null before the decision, and where it was made before this was kept.
  add column unmet_demands text[] check (unmet_demands is null or decided_at is not null);

create or replace function keep_decision() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null
      and (new.plan_version, new.summary, new.conditions, new.outcome, new.decided_at, new.unmet_demands)
      is distinct from (old.plan_version, old.summary, old.conditions, old.outcome, old.decided_at, old.unmet_demands)
  then
    raise exception 'a decision is not changed; it is reopened';
  end if;
  return new;
end
$$;
