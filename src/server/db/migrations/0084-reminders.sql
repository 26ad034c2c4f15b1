-- Reminders by mail: what each person has been told of, once; and how they want to be told.

create table reminder (
  plan_id uuid not null references plan on delete cascade,
  person_id uuid not null references person,
  kind text not null check (kind in (
    'round-opens', 'round-soon', 'round-late', 'review-waits', 'returned', 'accepted')),
  -- A round, or a move of a self-evaluation.
  about uuid not null,
  noted_at timestamptz not null default now(),
  -- While a process sends it. One that was killed then leaves it to others after a while.
  claimed_at timestamptz,
  sent_at timestamptz,
  primary key (plan_id, person_id, kind, about)
);
create index reminder_person on reminder (person_id, sent_at);
create index reminder_unsent on reminder (person_id) where sent_at is null;

-- Nobody asks for these rows but the job that sends them.
call guard('reminder', 'false', 'false');

-- Absent while somebody has said nothing: in Danish, and by mail.
create table reminder_wish (
  person_id uuid primary key references person,
  by_mail boolean not null default true,
  language text not null default 'da' check (language in ('da', 'en')),
  -- What links that turn reminders off are signed with.
  key bytea not null check (length(key) = 32)
);

-- A person's roles of today in each plan, whether they hold in it alone, or wherever it is.
create function plan_people(member_roles text[], today date)
  returns table (plan_id uuid, person_id uuid) language sql stable as $$
  select distinct plan.id, person.id
  from plan
  join membership held on held.plan_id = plan.id or held.municipality_code = plan.municipality_code
    or held.housing_organisation = plan.housing_organisation
    or num_nonnulls(held.plan_id, held.municipality_code, held.housing_organisation) = 0
  join person on person.id = held.person_id and person.closed_at is null
  where held.member_role = any(member_roles) and held.starts_on <= today
    and coalesce(held.ends_on >= today, true)
$$;
