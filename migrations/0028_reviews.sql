-- How far people have come with a scenario. What is approved is locked: nothing of it is written until it is unlocked.
alter table scenarios
  add column review text not null default 'draft',
  add constraint scenarios_review check (review in ('draft', 'inReview', 'approved'));

-- What became of reviews, the latest last. Who did it is null once that account is gone.
create table review_events (
  id bigint generated always as identity primary key,
  scenario_id uuid not null,
  kind text not null,
  user_id uuid,
  -- What the scenario showed then; null where its inputs were not calculated.
  calculation_id uuid,
  -- The hash of the bundle of the whole calculation that was approved, which outlives the calculation.
  sha256 text,
  note text,
  happened_at timestamptz not null default now(),
  -- It counts for who wrote it.
  bytes integer not null generated always as (octet_length(coalesce(note, '')) + 200) stored,
  constraint review_events_scenario foreign key (scenario_id) references scenarios (id) on delete cascade,
  constraint review_events_user foreign key (user_id) references users (id) on delete set null,
  constraint review_events_kind check (kind in ('asked', 'withdrawn', 'returned', 'approved', 'unlocked')),
  constraint review_events_approved_has_hash check (
    (kind = 'approved') = (sha256 is not null) and (kind <> 'approved' or calculation_id is not null)
  ),
  constraint review_events_has_reason check (kind not in ('returned', 'unlocked') or note is not null),
  constraint review_events_note_length check (char_length(note) between 1 and 2000)
);
create index review_events_scenario on review_events (scenario_id, id desc);
create index review_events_user on review_events (user_id) where user_id is not null;
create index review_events_calculation on review_events (calculation_id) where kind = 'approved';

create trigger review_events_storage_grew after insert on review_events referencing new table as added
  for each statement execute function storage_grew();
create trigger review_events_storage_changed after update on review_events
  for each row when (old.user_id is distinct from new.user_id) execute function storage_moved();
create trigger review_events_storage_shrank after delete on review_events referencing old table as removed
  for each statement execute function storage_shrank();

create function refuse_locked() returns trigger
language plpgsql
as $$
begin
  raise exception 'The scenario is approved.' using errcode = 'check_violation', constraint = 'scenarios_locked';
end
$$;

-- Whatever statement writes a scenario names one of these columns, also where it leaves their values. Its place among the
-- others and its headline are not among them: others move it by moving themselves, and a headline is no input.
create trigger scenarios_locked before update of
  name, inputs, uncertainty, input_notes, process_id, feedstock_id, country_id, reference_edition, status, calculation_id,
  project_id
  on scenarios for each row when (old.review = 'approved' and new.review = 'approved') execute function refuse_locked();

create function scenario_is_locked(id uuid) returns boolean
language sql stable
as $$ select exists (select from scenarios s where s.id = scenario_is_locked.id and s.review = 'approved') $$;

create function refuse_of_locked() returns trigger
language plpgsql
as $$
begin
  if scenario_is_locked(coalesce(new.scenario_id, old.scenario_id)) then
    raise exception 'The scenario is approved.' using errcode = 'check_violation', constraint = 'scenarios_locked';
  end if;
  return new;
end
$$;
-- What is kept of a scenario is neither added to nor renamed; what belongs to a scenario that is gone is let go of.
create trigger calculations_locked before update of name, note on calculations
  for each row execute function refuse_of_locked();
create trigger studies_locked before insert or update of scenario_id on studies
  for each row execute function refuse_of_locked();

create function refuse_locked_project() returns trigger
language plpgsql
as $$
begin
  if exists (select from scenarios s where s.project_id = new.id and s.review = 'approved') then
    raise exception 'A scenario of it is approved.' using errcode = 'check_violation', constraint = 'scenarios_locked';
  end if;
  return new;
end
$$;
create trigger projects_locked before update of former_user_id on projects
  for each row when (old.former_user_id is null and new.former_user_id is not null)
  execute function refuse_locked_project();
