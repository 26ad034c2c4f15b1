-- An import that is being worked on: how far it is, and when the process that works on it was last heard of. Apart from
-- the import itself, whose state the storing transaction changes, so that telling of progress does not stand in its way.

create table import_run (
  import_id uuid primary key references import on delete cascade,
  progress jsonb not null,
  heard_at timestamptz not null default now()
);

alter table import drop column progress;
