-- What a form said stays what that form said: a step names the very indicator that it was measured by, and carries the
-- target of its own day. A goal or an indicator that next year's form words anew is a new one beside the old.

alter table self_evaluation_step
  add column indicator_id uuid,
  add column target text not null default '',
  add foreign key (plan_id, indicator_id) references indicator (plan_id, id);

update self_evaluation_step as step set indicator_id = indicator.id, target = indicator.target
from indicator
where indicator.plan_id = step.plan_id and indicator.box_id = step.box_id;

alter table self_evaluation_step alter column target drop default;
create index self_evaluation_step_indicator on self_evaluation_step (plan_id, indicator_id);
alter table indicator drop column target;
