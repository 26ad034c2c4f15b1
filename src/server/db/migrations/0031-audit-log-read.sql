-- The audit log is read: by person and by kind, the newest first.

create index audit_event_actor on audit_event (actor_id, at desc, id desc);
create index audit_event_subject on audit_event (subject_id, at desc, id desc);
create index audit_event_action on audit_event (action, at desc, id desc);
