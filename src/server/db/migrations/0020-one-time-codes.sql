-- One-time codes: what a person's phone and Overblik share, where the person has asked for it.

create table one_time_code (
  person_id uuid primary key references person,
  -- Plain: codes are computed from it, and there is no key to seal it with that would not lie beside it.
  secret bytea not null,
  begun_at timestamptz not null default now(),
  -- Absent until the person has shown with a code that the phone has the secret; until then nothing is asked for.
  confirmed_at timestamptz,
  -- The half minute of the latest code that was used. That one, and those before, are not taken again.
  last_step bigint not null default 0
);

-- For the day the phone is gone: each lets the person in once. Only the SHA-256 is kept.
create table recovery_code (
  person_id uuid not null references one_time_code on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- Whoever has given the right password, or come from elsewhere, and still owes a code. It is no session yet.
create table sign_in_step (
  token_hash bytea primary key,
  person_id uuid not null references person,
  expires_at timestamptz not null
);

create index sign_in_step_person on sign_in_step (person_id);
