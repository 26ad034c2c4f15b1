-- A plan that has been granted counts in the overview before it has activities.
alter table overview_plan add column granted boolean not null default true;
update overview_plan set granted = plan.status not in ('draft', 'applied') from plan where plan.id = plan_id;
alter table overview_plan alter column granted drop default;
