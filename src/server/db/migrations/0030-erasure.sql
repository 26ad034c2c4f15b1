-- A person who is erased, and a term for the audit log.

-- The row stays, so that what the person did stays true; the database sees to it that it says nothing of who it was.
-- An e-mail is there once, so the id stands in its place.
alter table person add column erased_at timestamptz;
alter table person add constraint person_erased check (
  erased_at is null or name = '' and email = id::text and password is null and closed_at is not null
);

-- A line of the audit log is kept for five years, and until then nobody can take it away: not the owner of the tables
-- either, as long as the trigger stands.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.at < now() - interval '5 years' then
      return old;
    end if;
  end if;
  raise exception 'the audit log is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

-- The application may delete no line of the log by itself. This does it for the application, with the owner's rights,
-- and takes nothing that it could be led astray by.
create function remove_old_audit_events() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.audit_event where at < now() - interval '5 years';
end
$$;
