-- What is searched, in a form that forgives: small letters, and æ, ø and å as those without them type them. The same as
-- `normalise` makes of what is looked for (src/domain/import/nearest.ts).

create extension if not exists pg_trgm with schema public;

create function search_form(text) returns text language sql immutable parallel safe strict as $$
  select replace(replace(replace(replace(translate(lower($1), 'äöüéèêáàâóòôíìîúùûñç', 'aoueeeaaaoooiiiuuunc'),
    'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), '  ', ' ')
$$;

alter table activity add column search_form text generated always as (search_form(title)) stored;
alter table plan add column search_form text
  generated always as (search_form(name || ' ' || reference || ' ' || housing_organisation)) stored;

create index activity_search_form on activity using gin (search_form public.gin_trgm_ops);
create index plan_search_form on plan using gin (search_form public.gin_trgm_ops);

-- The whole before its beginning, that before the beginning of a word, that before a part of one, and what is only like
-- it last.
create function search_fit(looked_for text, form text) returns real language sql immutable parallel safe as $$
  select (case
      when form = looked_for then 4
      when starts_with(form, looked_for) then 3
      when strpos(' ' || form, ' ' || looked_for) > 0 then 2
      when strpos(form, looked_for) > 0 then 1
      else 0
    end + public.word_similarity(looked_for, form))::real
$$;

-- Ids and how well they fit, the best first. Row-level security would keep the index from being used, for a comparison
-- that is not known to keep what it saw to itself could tell of hidden rows; so these look past it, answer no word of
-- what they found, and whoever asks reads the records themselves under it.
create function search_activities(looked_for text, most integer)
returns table (plan_id uuid, id uuid, fit real)
language sql stable security definer
set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.45
as $$
  select own.plan_id, own.id, search_fit(looked_for, own.search_form)
  from activity own
  where (own.search_form %> looked_for or own.search_form like '%' || looked_for || '%') and own.deleted_at is null
  order by 3 desc, own.search_form, own.id
  limit most
$$;

create function search_plans(looked_for text, most integer)
returns table (id uuid, fit real)
language sql stable security definer
set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.45
as $$
  select own.id, search_fit(looked_for, own.search_form)
  from plan own
  where own.search_form %> looked_for or own.search_form like '%' || looked_for || '%'
  order by 2 desc, own.search_form, own.id
  limit most
$$;
