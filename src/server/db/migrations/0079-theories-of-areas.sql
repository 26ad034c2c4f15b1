-- Suggestions for an effort area look through the theories of change of that area in all plans, which are few beside those of
-- activities.
create index theory_of_change_of_areas on theory_of_change (id) where effort_area is not null;
