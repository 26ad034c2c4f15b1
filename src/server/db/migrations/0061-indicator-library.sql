-- The shared library of indicators: what each says now, and what it said after each change. Those that come with Overblik
-- are stored at the start; what the analyst has edited is nobody else's to change. None is ever taken away.
create table library_indicator (
  -- A code word.
  id text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
  position integer not null,
  state text not null default 'current' check (state in ('current', 'retired', 'merged')),
  -- The one in whose place it is measured from now on.
  merged_into text references library_indicator,
  version integer not null default 1,
  -- Whether the analyst has had a hand in it.
  edited boolean not null default false,
  -- LibraryContent.
  content jsonb not null,
  constraint library_indicator_merged check (
    (state = 'merged') = (merged_into is not null) and merged_into is distinct from id)
);
create index library_indicator_merged_into on library_indicator (merged_into);

-- Only ever added to.
create table library_indicator_version (
  library_indicator_id text not null references library_indicator,
  version integer not null check (version > 0),
  action text not null
    check (action in ('created', 'released', 'adopted', 'changed', 'retired', 'restored', 'merged')),
  merged_into text references library_indicator,
  content jsonb not null,
  saved_at timestamptz not null default now(),
  -- Nobody, where it came with Overblik.
  saved_by uuid references person,
  primary key (library_indicator_id, version)
);
create index library_indicator_version_merged_into on library_indicator_version (merged_into);
create index library_indicator_version_saved_by on library_indicator_version (saved_by);

alter table library_indicator enable row level security;
create policy seen on library_indicator for select
  using ((select caller_is_system()) or (select caller_is_member()));
create policy added on library_indicator for insert
  with check ((select caller_is_system()) or (select caller_has('{analyst}')));
create policy changed on library_indicator for update
  using ((select caller_is_system()) or (select caller_has('{analyst}')));

alter table library_indicator_version enable row level security;
create policy seen on library_indicator_version for select
  using ((select caller_is_system()) or (select caller_is_member()));
create policy added on library_indicator_version for insert
  with check ((select caller_is_system()) or (select caller_has('{analyst}')));
