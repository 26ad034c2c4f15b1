-- Signing in by a login provider (OpenID Connect): who is known there as whom, and the memberships that come from there.

create table provider_identity (
  issuer text not null,
  -- What the provider calls the person, for good. An e-mail may be another's one day; this is not.
  subject text not null,
  person_id uuid not null references person,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject)
);

-- Whoever takes over an e-mail at the provider does not take over the account.
create unique index provider_identity_person on provider_identity (person_id, issuer);

-- A sign-in that has been sent to the provider and is to come back to the same browser, once.
create table provider_sign_in (
  token_hash bytea primary key,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  -- The page that was asked for.
  next text,
  expires_at timestamptz not null
);

-- Those from claims follow the provider at each sign-in; those given by hand are never touched by it.
alter table membership add column origin text not null default 'hand' check (origin in ('hand', 'claims'));
