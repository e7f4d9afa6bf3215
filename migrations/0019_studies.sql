-- Studies of what is not known: many evaluations of one case, which workers compute batch by batch.

create table studies (
  id uuid primary key default gen_random_uuid(),
  -- Null where the study is deleted, or its scenario is for good: no statement that asks for what is somebody's finds it.
  scenario_id uuid,
  user_id uuid not null,
  kind text not null,
  state text not null default 'queued',
  -- What was asked, and the case, both as they were then: later edits change nothing of it.
  request json not null,
  inputs json not null,
  -- What the same bits need.
  sampler integer not null,
  engine_version text not null,
  reference_edition text not null,
  -- That of whoever asked: what it does not see is not in the study.
  access_level text not null,
  -- Ids in the order of the request, and outputs by the names they were asked for.
  parameters text[] not null,
  outputs text[] not null,
  trials integer not null,
  block_size integer not null,
  -- A study without batches is computed as one.
  batches integer not null,
  done_batches integer not null default 0,
  -- Whether its jobs have been sent: of each account's studies few are worked on at once, the others wait.
  is_released boolean not null default false,
  -- Counts the workers that took up to make the answer; it is written by the latest of them only.
  attempt integer not null default 0,
  -- As it is told.
  summary json,
  failure json,
  -- What the outputs of its trials take, or will.
  sample_bytes bigint not null,
  bytes integer not null default 0,
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint studies_scenario foreign key (scenario_id) references scenarios (id) on delete cascade,
  constraint studies_user foreign key (user_id) references users (id) on delete cascade,
  constraint studies_kind check (
    kind in ('monteCarlo', 'sobolIndices', 'morris', 'tornado', 'spider', 'sweep', 'matrix', 'scale')
  ),
  constraint studies_state check (state in ('queued', 'running', 'done', 'stopped', 'cancelled', 'failed')),
  constraint studies_access_level check (access_level in ('CORE', 'ADVANCE', 'ROADSHOW')),
  constraint studies_done_has_summary check ((state in ('done', 'stopped')) = (summary is not null)),
  constraint studies_failed_has_reason check ((state = 'failed') = (failure is not null)),
  constraint studies_finished_has_time check ((state in ('queued', 'running')) = (finished_at is null)),
  constraint studies_batches_range check (done_batches between 0 and batches)
);
create index studies_history on studies (scenario_id, queued_at desc, id desc);
create index studies_user on studies (user_id);
create index studies_unfinished on studies (user_id, queued_at) where state in ('queued', 'running');
create index studies_deleted on studies (id) where scenario_id is null;
create index studies_samples on studies (finished_at) where sample_bytes > 0;

create table study_batches (
  study_id uuid not null,
  batch integer not null,
  -- Counts the workers that took it up. Outputs are written by the latest of them only.
  attempt integer not null default 0,
  state text not null default 'queued',
  -- Numbers of 64 bits, the least significant byte first: one output after the other, of each the trials of the batch.
  outputs bytea,
  -- What the batch alone tells, before all are there.
  told json,
  seconds real,
  primary key (study_id, batch),
  constraint study_batches_study foreign key (study_id) references studies (id) on delete cascade,
  constraint study_batches_state check (state in ('queued', 'done', 'discarded')),
  constraint study_batches_batch check (batch >= 0)
);
-- Numbers that were drawn do not pack, and one output is read without the others.
alter table study_batches alter column outputs set storage external;

create function study_bytes() returns trigger
language plpgsql
as $$
begin
  new.bytes := octet_length(new.request::text) + octet_length(new.inputs::text)
    + coalesce(octet_length(new.summary::text), 0) + coalesce(octet_length(new.failure::text), 0);
  return new;
end
$$;
create trigger studies_bytes_first before insert on studies for each row execute function study_bytes();
create trigger studies_bytes before update of summary, failure on studies for each row execute function study_bytes();
create trigger studies_storage_grew after insert on studies referencing new table as added
  for each statement execute function storage_grew();
create trigger studies_storage_changed after update on studies
  for each row when (old.bytes <> new.bytes) execute function storage_moved();
create trigger studies_storage_shrank after delete on studies referencing old table as removed
  for each statement execute function storage_shrank();

-- Streams that wait for it are told, and whoever computes a batch of it.
create function study_changed() returns trigger
language plpgsql
as $$
begin
  perform pg_notify('studies', new.id::text);
  return null;
end
$$;
create trigger studies_changed after update on studies
  for each row when (
    old.state <> new.state or old.done_batches <> new.done_batches or old.scenario_id is distinct from new.scenario_id
  )
  execute function study_changed();
