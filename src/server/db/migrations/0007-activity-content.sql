-- What people write of an activity, whole, as it is kept by version: the shape of ActivityContent.
create function activity_content(plan uuid, activity_id uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'title', own.title, 'activityType', own.activity_type_id, 'mainActivity', own.main_activity,
    'description', own.description, 'startsOn', own.starts_on, 'endsOn', own.ends_on, 'closedOn', own.closed_on,
    'targetGroups', coalesce((
      select jsonb_agg(jsonb_build_object('id', target_group.id, 'priority', kept.priority) order by target_group.position)
      from activity_target_group kept join target_group on target_group.id = kept.target_group_id
      where kept.plan_id = own.plan_id and kept.activity_id = own.id), '[]'),
    'otherTargetGroup', own.other_target_group,
    'roles', coalesce((
      select jsonb_agg(role.id order by role.position)
      from activity_role kept join role on role.id = kept.role_id
      where kept.plan_id = own.plan_id and kept.activity_id = own.id), '[]'),
    'partners', coalesce((
      select jsonb_agg(partner.id order by partner.position)
      from activity_partner kept join partner on partner.id = kept.partner_id
      where kept.plan_id = own.plan_id and kept.activity_id = own.id), '[]'),
    'volunteers', own.volunteers, 'published', own.published)
  from activity own where own.plan_id = activity_content.plan and own.id = activity_content.activity_id
$$;
