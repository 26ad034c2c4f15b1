-- A plan whose grant was taken back keeps its published activities; they count in nothing until it is granted again.
update overview_activity set counted = false, changed_by = pg_current_xact_id()
from plan
where plan.id = overview_activity.plan_id and plan.status in ('draft', 'applied') and overview_activity.counted;
