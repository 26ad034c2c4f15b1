-- Self-evaluations and surveys are asked for by their id alone; the keys begin with the plan.
create index self_evaluation_id on self_evaluation (id);
create index survey_id on survey (id);
