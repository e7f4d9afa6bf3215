-- What people say of a number or an input of a calculation, in threads.
create table comment_threads (
  id uuid primary key default gen_random_uuid(),
  scenario_id uuid not null,
  calculation_id uuid not null,
  -- The place of an input or number, or the symbol of a quantity.
  anchor text not null,
  -- The number as it was then; told only to a level that sees it.
  told jsonb,
  created_at timestamptz not null default now(),
  -- Null where it is open; who resolved it is null once that account is gone.
  resolved_at timestamptz,
  resolved_by uuid,
  constraint comment_threads_scenario foreign key (scenario_id) references scenarios (id) on delete cascade,
  constraint comment_threads_calculation foreign key (calculation_id) references calculations (id) on delete cascade,
  constraint comment_threads_resolver foreign key (resolved_by) references users (id) on delete set null,
  constraint comment_threads_anchor_length check (char_length(anchor) between 1 and 300),
  constraint comment_threads_open_has_no_resolver check (resolved_at is not null or resolved_by is null)
);
create index comment_threads_scenario on comment_threads (scenario_id, created_at, id);
create index comment_threads_calculation on comment_threads (calculation_id);
create index comment_threads_resolver on comment_threads (resolved_by) where resolved_by is not null;

create table comments (
  id uuid primary key default gen_random_uuid(),
  thread_id uuid not null,
  user_id uuid not null,
  text text not null,
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  -- It counts for who wrote it.
  bytes integer not null generated always as (octet_length(text) + 200) stored,
  constraint comments_thread foreign key (thread_id) references comment_threads (id) on delete cascade,
  constraint comments_user foreign key (user_id) references users (id) on delete cascade,
  constraint comments_text_length check (char_length(text) between 1 and 2000)
);
create index comments_thread on comments (thread_id, created_at, id);
create index comments_user on comments (user_id);
create trigger comments_storage_grew after insert on comments referencing new table as added
  for each statement execute function storage_grew();
create trigger comments_storage_changed after update on comments
  for each row when (old.bytes <> new.bytes) execute function storage_moved();
create trigger comments_storage_shrank after delete on comments referencing old table as removed
  for each statement execute function storage_shrank();
