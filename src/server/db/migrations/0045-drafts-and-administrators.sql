-- An administrator sees that there is a draft, by its name, so that people can be given access to it; what is written of
-- it is the business of its own people, the consultants and the fund.
create or replace function caller_sees_plan(uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from plan where id = $1 and (
      status not in ('draft', 'applied')
      or caller_is_system()
      or caller_has('{consultant,fund-officer}')
      or id = any(caller_plans('{worker,plan-leader,board-member,resident-representative,consultant}'))));
end
$$;
