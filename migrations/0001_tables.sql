create table users (
  id uuid primary key default gen_random_uuid(),
  name text not null default '',
  email text not null,
  password_hash text not null,
  access_level text not null default 'CORE',
  is_admin boolean not null default false,
  created_at timestamptz not null default now(),
  constraint users_access_level check (access_level in ('CORE', 'ADVANCE', 'ROADSHOW'))
);
create unique index users_email on users (lower(email));

-- One immutable document an edition: a calculation names its edition, so a row never changes.
create table reference_editions (
  edition text primary key,
  data json not null,
  created_at timestamptz not null default now()
);

create table projects (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null,
  name text not null,
  process_id integer not null,
  feedstock_id integer not null,
  country_id integer not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint projects_user_id foreign key (user_id) references users (id) on delete cascade,
  constraint projects_name_length check (char_length(name) between 1 and 100)
);
create index projects_newest on projects (user_id, updated_at desc);

create table scenarios (
  id uuid primary key default gen_random_uuid(),
  project_id uuid not null,
  name text not null,
  position integer not null,
  process_id integer not null,
  feedstock_id integer not null,
  country_id integer not null,
  inputs jsonb not null,
  status text not null default 'draft',
  -- The calculation of the inputs as they stand; null again as soon as an input changes.
  calculation_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint scenarios_project foreign key (project_id) references projects (id) on delete cascade,
  constraint scenarios_name_length check (char_length(name) between 1 and 100),
  -- Three positions, each taken once: that is what limits a project to three scenarios.
  constraint scenarios_position_range check (position between 1 and 3),
  constraint scenarios_position_once unique (project_id, position),
  constraint scenarios_inputs_object check (jsonb_typeof(inputs) = 'object'),
  constraint scenarios_status check (status in ('draft', 'calculating', 'calculated', 'failed')),
  constraint scenarios_draft_has_no_calculation check ((status = 'draft') = (calculation_id is null))
);

create table calculations (
  id uuid primary key default gen_random_uuid(),
  scenario_id uuid not null,
  user_id uuid not null,
  status text not null default 'calculating',
  -- Copied from the scenario when queued, so later edits never change what was calculated.
  inputs json not null,
  engine_version text not null,
  reference_edition text not null,
  outcome json,
  failure json,
  -- Counts the workers that took it up. A result is written by the latest of them only.
  attempt integer not null default 0,
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint calculations_scenario foreign key (scenario_id) references scenarios (id) on delete cascade,
  constraint calculations_user_id foreign key (user_id) references users (id) on delete cascade,
  constraint calculations_status check (status in ('calculating', 'calculated', 'failed')),
  constraint calculations_calculated_has_outcome check ((status = 'calculated') = (outcome is not null)),
  constraint calculations_failed_has_reason check ((status = 'failed') = (failure is not null)),
  constraint calculations_finished_has_time check ((status = 'calculating') = (finished_at is null))
);
create index calculations_history on calculations (scenario_id, queued_at desc);

alter table scenarios
  add constraint scenarios_calculation foreign key (calculation_id) references calculations (id);
-- Deleting a calculation looks here for scenarios that still point at it.
create index scenarios_calculation on scenarios (calculation_id) where calculation_id is not null;

-- Outcomes are most of what is stored; lz4 packs them in a fraction of the default's time. A server that was
-- built without it keeps its default.
do $$
begin
  alter table calculations alter column outcome set compression lz4;
exception
  when feature_not_supported then null;
end
$$;
