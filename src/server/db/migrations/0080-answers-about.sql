-- An answer to a finding of the check holds for what the finding was about when it was given: partners, target groups or what
-- indicators lacked. Null where that was not kept.
alter table theory_answer add column about text[];

-- As in 0069, and what each answer is about.
create or replace function theory_content(plan uuid, theory uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'boxes', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', box.id, 'lane', box.lane, 'title', box.title, 'note', box.note, 'targetGroups', box.target_groups,
        'activityType', box.activity_type_id, 'roles', box.roles, 'partners', box.partners,
        'volunteers', case when box.volunteer_recruitment is not null then jsonb_build_object(
          'recruitment', box.volunteer_recruitment, 'successor', box.volunteer_successor) end,
        'indicators', coalesce((
          select jsonb_agg(jsonb_build_object('id', own.id, 'libraryIndicator', own.library_indicator_id,
            'name', own.name, 'unit', own.unit, 'scale', case when own.scale_low is not null then
              jsonb_build_object('low', own.scale_low, 'high', own.scale_high) end,
            'direction', own.direction, 'aggregation', own.aggregation, 'source', own.source,
            'measuredBy', own.measured_by, 'frequency', own.frequency, 'feed', own.feed, 'baseline', own.baseline,
            'target', own.target, 'dueOn', own.due_on, 'interim', own.interim) order by own.position, own.id)
          from indicator own where own.plan_id = box.plan_id and own.box_id = box.id), '[]'),
        'feeds', box.feeds, 'byHand', box.by_hand) order by box.position, box.id)
      from theory_box box where box.plan_id = $1 and box.theory_of_change_id = $2), '[]'),
    'arrows', coalesce((
      select jsonb_agg(jsonb_build_object('from', arrow.from_box_id, 'to', arrow.to_box_id,
        'assumption', arrow.assumption, 'evidence', arrow.evidence, 'reference', arrow.reference,
        'confidence', arrow.confidence) order by source.position, source.id, aim.position, aim.id)
      from theory_box source
      join theory_arrow arrow on arrow.plan_id = source.plan_id and arrow.from_box_id = source.id
      join theory_box aim on aim.plan_id = arrow.plan_id and aim.id = arrow.to_box_id
      where source.plan_id = $1 and source.theory_of_change_id = $2), '[]'),
    'answers', coalesce((
      select jsonb_agg(jsonb_build_object('finding', answer.finding, 'box', answer.box_id, 'reason', answer.reason,
        'about', answer.about)
        order by box.position, box.id, answer.finding)
      from theory_box box
      join theory_answer answer on answer.plan_id = box.plan_id and answer.box_id = box.id
      where box.plan_id = $1 and box.theory_of_change_id = $2), '[]'))
$$;
