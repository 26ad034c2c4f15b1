-- What a logbook comes to is seen by those who see the logbook (docs/decisions/0015-compared-with-others.md). Who else sees the
-- activity is told what its indicators are fed by, and of all of a type together.
do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
begin
  drop policy seen on logbook_month;
  execute format('create policy seen on logbook_month for select using ((select caller_is_system()) or %s)', insiders);
end
$$;
