-- Programmes that the fund sets up bear their own words; those of the vocabulary have theirs in vocabulary_text.
alter table programme
  add column name_da text,
  add column name_en text,
  add column frame_da text,
  add column frame_en text,
  add constraint programme_own_words check (num_nonnulls(name_da, name_en, frame_da, frame_en) in (0, 4));
alter table programme_effort_area
  add column name_da text,
  add column name_en text,
  add constraint programme_effort_area_own_words check (num_nonnulls(name_da, name_en) in (0, 2));
