-- The values of an indicator are read by day, and one is found by its id alone when files are put beside it.
drop index measurement_indicator;
create index measurement_indicator on measurement (plan_id, indicator_id, measured_on);
create index measurement_id on measurement (id);
