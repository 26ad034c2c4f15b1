-- What thousands of titles hold, or are like, is found as quickly as what a few are. Likeness is slow to work out, so it
-- is asked for only where too few titles hold the text itself, first of those that are very like it, and of at most 2,000.
-- Whoever looks finds what their own plans have, however many others fit as well, and a municipality's name finds the
-- plans there.

drop function search_plans(text, integer);
drop function search_activities(text, integer);

-- The text as a part of another, whatever signs it has.
create function search_part(looked_for text) returns text language sql immutable parallel safe as $$
  select '%' || regexp_replace(looked_for, '([\\%_])', '\\\1', 'g') || '%'
$$;

-- The whole before its first words, these before its beginning, that before the beginning of a word, that before a part of
-- one, each by how much of the whole it is. What is only like it comes last: by how like a part of it is, and by how like its whole words are.
create or replace function search_fit(looked_for text, form text) returns real
language sql immutable parallel safe as $$
  select (case
      when strpos(form, looked_for) = 0 then
        (public.word_similarity(looked_for, form) + public.strict_word_similarity(looked_for, form)) / 2
      else length(looked_for)::real / length(form) + case
        when form = looked_for then 5
        when starts_with(form, looked_for || ' ') then 4
        when starts_with(form, looked_for) then 3
        when strpos(' ' || form, ' ' || looked_for) > 0 then 2
        else 1
      end
    end)::real
$$;

-- A plan in one of the municipalities fits as well as one with the text at the beginning of a word.
create function search_plans(looked_for text, most integer, municipalities text[])
returns table (id uuid, fit real)
language sql stable security definer
set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.45
as $$
  select own.id, greatest(
    search_fit(looked_for, own.search_form), case when own.municipality_code = any(municipalities) then 2 end)
  from plan own
  where own.search_form like search_part(looked_for) or own.municipality_code = any(municipalities)
    or own.search_form %> looked_for
  order by 2 desc, own.search_form, own.id
  limit most
$$;

create function search_activities(looked_for text, most integer, own_plans uuid[])
returns table (plan_id uuid, id uuid, fit real)
language plpgsql stable security definer
set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.45
as $$
declare
  part constant text := search_part(looked_for);
  threshold text;
  found integer;
begin
  -- Materialized, or the planner looks through everybody's titles for the few of one's own.
  return query
    with own as materialized (
      select activity.plan_id, activity.id, activity.search_form
      from activity
      where activity.plan_id = any(own_plans) and activity.deleted_at is null
    )
    select own.plan_id, own.id, search_fit(looked_for, own.search_form)
    from own
    where own.search_form like part or own.search_form %> looked_for
    order by 3 desc, own.search_form, own.id
    limit most;

  return query
    select other.plan_id, other.id, search_fit(looked_for, other.search_form)
    from activity other
    where other.search_form like part and other.deleted_at is null and other.plan_id <> all(own_plans)
    order by 3 desc, other.search_form, other.id
    limit most;
  get diagnostics found = row_count;
  if found = most then
    return;
  end if;

  foreach threshold in array array['0.7', '0.6', '0.45'] loop
    perform set_config('pg_trgm.word_similarity_threshold', threshold, true);
    select count(*) into found from (
      select from activity other
      where other.search_form %> looked_for and other.deleted_at is null and other.plan_id <> all(own_plans)
      limit most
    ) alike;
    exit when found = most;
  end loop;
  return query
    select alike.plan_id, alike.id, search_fit(looked_for, alike.search_form)
    from (
      select other.plan_id, other.id, other.search_form
      from activity other
      where other.search_form %> looked_for and other.search_form not like part
        and other.deleted_at is null and other.plan_id <> all(own_plans)
      limit 2000
    ) alike
    order by 3 desc, alike.search_form, alike.id
    limit most;
end
$$;
