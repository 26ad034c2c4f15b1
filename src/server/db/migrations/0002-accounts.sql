-- People, what they may see (memberships with dates), how they sign in, and the record of what touched all of this.

create table person (
  id uuid primary key,
  name text collate "da-x-icu" not null,
  email text not null,
  -- Argon2id with its parameters, as a PHC string; absent until the person has chosen one.
  password text,
  example boolean not null default false,
  created_at timestamptz not null default now(),
  -- Set while the account is closed: the person can't sign in, and what they did stays.
  closed_at timestamptz
);

create unique index person_email on person (lower(email));

-- A person's place in one plan, or in the whole country where plan_id is null.
create table membership (
  id uuid primary key,
  person_id uuid not null references person,
  member_role text not null check (member_role in (
    'worker', 'plan-leader', 'board-member', 'resident-representative',
    'consultant', 'fund-officer', 'analyst', 'administrator')),
  plan_id uuid references plan,
  starts_on date not null,
  -- The last day on which it holds.
  ends_on date,
  constraint membership_period check (ends_on >= starts_on),
  constraint membership_scope check (
    (plan_id is null) = (member_role in ('fund-officer', 'analyst', 'administrator'))
    or member_role = 'consultant')
);

create index membership_person on membership (person_id);
create index membership_plan on membership (plan_id);

-- Of every secret that a browser or a link carries, only its SHA-256 is kept.
create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person,
  -- What the browser called itself, in a few words.
  device text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null
);

create index session_person on session (person_id);

-- Browsers from which a person has signed in before: they are never kept waiting for what strangers try.
create table known_device (
  token_hash bytea not null,
  person_id uuid not null references person,
  last_used_at timestamptz not null default now(),
  primary key (token_hash, person_id)
);

create table sign_in_failure (
  id uuid primary key,
  failed_at timestamptz not null default now(),
  email_hash bytea not null,
  address_hash bytea not null,
  -- Only that of a device known for this account.
  device_hash bytea
);

create index sign_in_failure_email on sign_in_failure (email_hash, failed_at);
create index sign_in_failure_address on sign_in_failure (address_hash, failed_at);

-- A link that lets one person choose a password, once. The first administrator's names no person yet.
create table account_link (
  token_hash bytea primary key,
  person_id uuid references person,
  purpose text not null check (purpose in ('first-administrator', 'invitation', 'reset')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint account_link_person check ((person_id is null) = (purpose = 'first-administrator'))
);

create index account_link_person_id on account_link (person_id);

-- What was done with accounts and personal data. Written, never changed: see the triggers.
create table audit_event (
  id uuid primary key,
  at timestamptz not null default now(),
  -- Who did it, where somebody signed in did; no foreign key, since the record outlives the account.
  actor_id uuid,
  action text not null,
  -- Whom or what it was done to.
  subject_id uuid,
  details jsonb not null default '{}',
  request_id text
);

create index audit_event_at on audit_event (at desc, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_event_kept before update or delete on audit_event
  for each row execute function refuse_change();
create trigger audit_event_never_emptied before truncate on audit_event
  for each statement execute function refuse_change();
