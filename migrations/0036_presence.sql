-- Who has a scenario open, told every few seconds by the page and worth nothing a minute later.
-- Unlogged: a beat costs no flush to the disk, and after a crash of the database everybody tells it anew. No foreign keys,
-- which would lock the scenario and the account for what is gone in a minute; whoever may not read it any more is not told of.
create unlogged table scenario_presence (
  scenario_id uuid not null,
  user_id uuid not null,
  is_editing boolean not null,
  seen_at timestamptz not null default now(),
  constraint scenario_presence_once primary key (scenario_id, user_id)
);
create index scenario_presence_seen on scenario_presence (seen_at);

-- Who saved inputs of a scenario last, so that whoever has changed the same learns with whom. No foreign key, because it
-- outlives an account that is deleted, and then is nobody's.
alter table scenarios add column changed_by uuid;
