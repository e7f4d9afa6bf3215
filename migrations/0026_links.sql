-- What whoever has the address may read without an account: one calculation, or the latest of a scenario.
create table links (
  id uuid primary key default gen_random_uuid(),
  -- A hash is all that is kept of the secret: whoever reads this table cannot open the link.
  hash bytea not null,
  -- Who made it: it shows at most what that account sees, and ends with what that account may do.
  user_id uuid not null,
  scenario_id uuid not null,
  -- Null where it is to the latest calculation of the scenario.
  calculation_id uuid,
  access_level text not null,
  -- For its maker alone.
  label text,
  allows_files boolean not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  first_opened_at timestamptz,
  constraint links_user foreign key (user_id) references users (id) on delete cascade,
  constraint links_scenario foreign key (scenario_id) references scenarios (id) on delete cascade,
  constraint links_calculation foreign key (calculation_id) references calculations (id) on delete cascade,
  constraint links_access_level check (access_level in ('CORE', 'ADVANCE', 'ROADSHOW'))
);
create index links_scenario on links (scenario_id, created_at desc, id desc);
create index links_user on links (user_id);
create index links_calculation on links (calculation_id) where calculation_id is not null;
create index links_expiry on links (expires_at);
