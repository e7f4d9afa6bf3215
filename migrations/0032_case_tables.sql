-- Tables of cases over a scenario, which workers calculate part by part, row by row.

create table case_tables (
  id uuid primary key default gen_random_uuid(),
  -- Null where the table is deleted, or its scenario is for good: no statement that asks for what is somebody's finds it.
  scenario_id uuid,
  -- Whom it counts for, the owner of the project, and who asked for it.
  user_id uuid not null,
  made_by uuid not null,
  state text not null default 'queued',
  -- What the rows change, as it was then: later edits change nothing of it.
  inputs json not null,
  -- What names of the table stand for.
  mapping json,
  engine_version text not null,
  -- That of whoever asked: what it does not see is not computed.
  access_level text not null,
  rows integer not null,
  done_rows integer not null default 0,
  refused_rows integer not null default 0,
  parts integer not null,
  done_parts integer not null default 0,
  failure json,
  -- What is given and what comes of it take, or will.
  bytes integer not null,
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint case_tables_scenario foreign key (scenario_id) references scenarios (id) on delete cascade,
  constraint case_tables_user foreign key (user_id) references users (id) on delete cascade,
  constraint case_tables_state check (state in ('queued', 'running', 'done', 'cancelled', 'failed')),
  constraint case_tables_access_level check (access_level in ('CORE', 'ADVANCE', 'ROADSHOW')),
  constraint case_tables_failed_has_reason check ((state = 'failed') = (failure is not null)),
  constraint case_tables_finished_has_time check ((state in ('queued', 'running')) = (finished_at is null)),
  constraint case_tables_rows_range check (refused_rows <= done_rows and done_rows <= rows),
  constraint case_tables_parts_range check (done_parts between 0 and parts)
);
create index case_tables_history on case_tables (scenario_id, queued_at desc, id desc);
create index case_tables_user on case_tables (user_id);
create index case_tables_unfinished on case_tables (user_id) where state in ('queued', 'running');
create index case_tables_deleted on case_tables (id) where scenario_id is null;
create index case_tables_old on case_tables (finished_at) where scenario_id is not null;

create table case_table_parts (
  table_id uuid not null,
  part integer not null,
  -- Counts the workers that took it up. Results are written by the latest of them only.
  attempt integer not null default 0,
  -- The number of the worker that has it (see 0022_who_works.sql).
  worker integer,
  state text not null default 'queued',
  -- Rows of the table as they were given, with the headings, packed; until they are calculated.
  given bytea,
  -- What came of each of them, packed.
  results bytea,
  seconds real,
  primary key (table_id, part),
  constraint case_table_parts_table foreign key (table_id) references case_tables (id) on delete cascade,
  constraint case_table_parts_state check (state in ('queued', 'done')),
  constraint case_table_parts_part check (part >= 0),
  constraint case_table_parts_done_has_results check ((state = 'done') = (results is not null))
);
alter table case_table_parts alter column given set storage external, alter column results set storage external;
create index case_table_parts_taken on case_table_parts (worker) where worker is not null and state = 'queued';

create trigger case_tables_storage_grew after insert on case_tables referencing new table as added
  for each statement execute function storage_grew();
create trigger case_tables_storage_changed after update on case_tables
  for each row when (old.user_id <> new.user_id or old.bytes <> new.bytes) execute function storage_moved();
create trigger case_tables_storage_shrank after delete on case_tables referencing old table as removed
  for each statement execute function storage_shrank();
