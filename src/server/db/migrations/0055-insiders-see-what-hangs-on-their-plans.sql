-- Who sees all activities of a plan sees all that hangs on them. That is asked first: once a query, where going from each
-- row up to its activity took a function a row and a level, 12 ms for a theory of change of sixty boxes.
do $$
declare
  insiders constant text := $q$(select caller_has('{consultant,fund-officer}'))
    or plan_id = any((select caller_plans(
      '{worker,plan-leader,board-member,resident-representative,consultant}'))::uuid[])$q$;
  own record;
begin
  for own in
    select * from (values
      ('activity_target_group', 'caller_sees_activity(plan_id, activity_id)'),
      ('activity_role', 'caller_sees_activity(plan_id, activity_id)'),
      ('activity_partner', 'caller_sees_activity(plan_id, activity_id)'),
      ('theory_of_change', 'case when activity_id is null then caller_sees_plan(plan_id)
        else caller_sees_activity(plan_id, activity_id) end'),
      ('theory_box', 'caller_sees_theory_of_change(plan_id, theory_of_change_id)'),
      ('theory_arrow', 'caller_sees_theory_box(plan_id, from_box_id)'),
      ('theory_answer', 'caller_sees_theory_box(plan_id, box_id)'),
      ('indicator', 'caller_sees_theory_box(plan_id, box_id)'),
      ('measurement', 'caller_sees_indicator(plan_id, indicator_id)'),
      ('self_evaluation', 'caller_sees_activity(plan_id, activity_id)'),
      ('self_evaluation_step', 'caller_sees_self_evaluation(plan_id, self_evaluation_id)'),
      ('self_evaluation_reason', 'caller_sees_self_evaluation(plan_id, self_evaluation_id)'),
      ('self_evaluation_success', 'caller_sees_self_evaluation(plan_id, self_evaluation_id)')
    ) as hanging (child, seen)
  loop
    execute format('drop policy seen on %I', own.child);
    execute format('create policy seen on %I for select using ((select caller_is_system()) or %s or %s)',
      own.child, insiders, own.seen);
  end loop;
end
$$;

-- Few boxes feed another: those of a plan that do are found without reading the others.
create index theory_box_feeding on theory_box (plan_id) where feeds <> '{}';
