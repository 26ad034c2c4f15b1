-- The application works as a user of its own, who owns nothing: it reads and writes rows, and can change neither tables
-- nor what guards them. prepare.ts has made the user.

grant usage on schema public to overblik_app;
grant select, insert, update, delete on all tables in schema public to overblik_app;
grant usage on all sequences in schema public to overblik_app;
alter default privileges in schema public grant select, insert, update, delete on tables to overblik_app;
alter default privileges in schema public grant usage on sequences to overblik_app;

-- Written and read, nothing else.
revoke update, delete on audit_event from overblik_app;
revoke all on kysely_migration, kysely_migration_lock from overblik_app;
