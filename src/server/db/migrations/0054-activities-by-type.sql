-- What others with the same type of activity say is looked up by type.
create index activity_of_type on activity (activity_type_id) where deleted_at is null;
