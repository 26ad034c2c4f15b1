-- What was said of how a logbook is kept, by version. A logbook goes by its activity, whose own versions go by that id:
-- its versions go by one of its own.
alter table logbook add column id uuid not null default gen_random_uuid();
alter table logbook add constraint logbook_id_unique unique (plan_id, id);

-- The shape of LogbookContent.
create function logbook_content(plan uuid, logbook uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'groups', coalesce((
      select jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name, 'targetGroup', own.target_group_id,
        'sex', own.sex, 'ageBand', own.age_band) order by own.position, own.id)
      from attendance_group own
      where own.plan_id = kept.plan_id and own.activity_id = kept.activity_id and not own.retired), '[]'),
    'series', coalesce((
      select jsonb_agg(jsonb_build_object('id', own.id, 'weekday', own.weekday, 'everyWeeks', own.every_weeks,
        'startsAt', own.starts_at, 'from', own.from_on, 'to', own.to_on) order by own.position, own.id)
      from logbook_series own
      where own.plan_id = kept.plan_id and own.activity_id = kept.activity_id), '[]'),
    'keepsParticipants', kept.keeps_participants)
  from logbook kept where kept.plan_id = $1 and kept.id = $2
$$;

-- Kinds that other work has added stay.
do $$
declare
  kinds text;
begin
  select pg_get_constraintdef(oid) into kinds from pg_constraint
  where conrelid = 'record_version'::regclass and conname = 'record_version_kind_check';
  alter table record_version drop constraint record_version_kind_check;
  execute 'alter table record_version add constraint record_version_kind_check '
    || replace(kinds, 'ARRAY[', 'ARRAY[''logbook''::text, ');
end
$$;
