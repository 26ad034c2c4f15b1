-- The fund's own programmes stand behind all that the vocabulary will come to have, so that its next one finds its place.
update programme set position = position + 128 where name_da is not null and position < 128;
update overview_plan set programme = programme.position, changed_by = pg_current_xact_id()
from plan join programme on programme.id = plan.programme_id
where plan.id = overview_plan.plan_id and overview_plan.programme <> programme.position;
