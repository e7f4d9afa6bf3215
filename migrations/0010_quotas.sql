-- What an account has stored, counted by whatever statement changes it, and what is deleted piece by piece.

create table storage (
  user_id uuid primary key,
  projects integer not null default 0,
  -- Bytes of names and JSON text, before compression.
  bytes bigint not null default 0,
  constraint storage_user foreign key (user_id) references users (id) on delete cascade
);

-- A deleted account can do nothing, and holds nothing that tells whose it was; its row stays until all that belonged to
-- it is gone.
alter table users
  add column deleted_at timestamptz,
  add constraint users_deleted_can_do_nothing check (
    deleted_at is null
    or (disabled_at is not null and not is_admin and password_hash = '' and name = '' and email = 'deleted:' || id)
  );
create index users_deleted on users (id) where deleted_at is not null;

-- A project without an owner is deleted, and so is a scenario without a project: no statement that asks for what is
-- somebody's finds them any more.
alter table projects
  alter column user_id drop not null,
  add column bytes integer not null generated always as (octet_length(name)) stored;
create index projects_deleted on projects (id) where user_id is null;

alter table scenarios
  alter column project_id drop not null,
  add column user_id uuid,
  add column bytes integer not null generated always as (octet_length(name) + octet_length(inputs::text)) stored,
  add constraint scenarios_user foreign key (user_id) references users (id) on delete cascade,
  add constraint scenarios_deleted_has_no_calculation check (project_id is not null or calculation_id is null),
  drop constraint scenarios_position_range,
  add constraint scenarios_position_range check (position between 1 and 1000);
update scenarios s set user_id = p.user_id from projects p where p.id = s.project_id;
alter table scenarios alter column user_id set not null;
create index scenarios_user on scenarios (user_id);
create index scenarios_deleted on scenarios (id) where project_id is null;

alter table calculations
  -- One that somebody has named is kept.
  add column name text,
  add column bytes integer not null generated always as (
    octet_length(inputs::text) + coalesce(octet_length(outcome::text), 0) + coalesce(octet_length(failure::text), 0)
      + coalesce(octet_length(name), 0)
  ) stored,
  add constraint calculations_name_length check (char_length(name) between 1 and 100);

alter table idempotency_keys
  add column bytes integer not null generated always as (
    octet_length(key) + octet_length(headers::text) + octet_length(body)
  ) stored;

-- A scenario counts for the owner of its project, also after that has been deleted.
create function scenario_owner() returns trigger
language plpgsql
as $$
begin
  new.user_id := (select user_id from projects where id = new.project_id);
  return new;
end
$$;
create trigger scenarios_owner before insert on scenarios for each row execute function scenario_owner();

create function user_storage() returns trigger
language plpgsql
as $$
begin
  insert into storage (user_id) values (new.id);
  return null;
end
$$;
create trigger users_storage after insert on users for each row execute function user_storage();

-- Locks the account's row until the transaction ends, so that of two who store at once the second sees the first: what
-- was reached cannot be passed. Limits are settings of the session; one without them has none.
create function change_storage(owner uuid, more_projects bigint, more_bytes bigint) returns void
language plpgsql
as $$
declare
  stored storage;
  projects_maximum integer := nullif(current_setting('safapac.projects_maximum', true), '');
  bytes_maximum bigint := nullif(current_setting('safapac.bytes_maximum', true), '');
begin
  update storage set projects = projects + more_projects, bytes = bytes + more_bytes
  where user_id = owner
  returning * into stored;
  if more_projects > 0 and stored.projects > projects_maximum then
    raise exception 'The account holds % projects at most.', projects_maximum
      using errcode = 'check_violation', detail = projects_maximum, constraint = 'storage_projects_maximum';
  end if;
  if more_bytes > 0 and stored.bytes > bytes_maximum then
    raise exception 'The account stores % bytes at most.', bytes_maximum
      using errcode = 'check_violation', detail = bytes_maximum, constraint = 'storage_bytes_maximum';
  end if;
end
$$;

-- In the order of the accounts, so that two statements for several never wait for each other crosswise.
create function storage_grew() returns trigger
language plpgsql
as $$
begin
  perform change_storage(user_id, case tg_table_name when 'projects' then n else 0 end, bytes) from (
    select user_id, count(*) as n, sum(bytes) as bytes from added where user_id is not null
    group by user_id order by user_id
  ) changes;
  return null;
end
$$;

create function storage_shrank() returns trigger
language plpgsql
as $$
begin
  perform change_storage(user_id, case tg_table_name when 'projects' then -n else 0 end, -bytes) from (
    select user_id, count(*) as n, sum(bytes) as bytes from removed where user_id is not null
    group by user_id order by user_id
  ) changes;
  return null;
end
$$;

create function storage_changed() returns trigger
language plpgsql
as $$
begin
  perform change_storage(user_id, case tg_table_name when 'projects' then n else 0 end, bytes) from (
    select user_id, sum(n) as n, sum(bytes) as bytes from (
      select user_id, 1 as n, bytes from added
      union all
      select user_id, -1, -bytes from removed
    ) each
    where user_id is not null
    group by user_id having sum(n) <> 0 or sum(bytes) <> 0 order by user_id
  ) changes;
  return null;
end
$$;

create trigger projects_storage_grew after insert on projects referencing new table as added
  for each statement execute function storage_grew();
create trigger projects_storage_changed after update on projects referencing new table as added old table as removed
  for each statement execute function storage_changed();
create trigger projects_storage_shrank after delete on projects referencing old table as removed
  for each statement execute function storage_shrank();
create trigger scenarios_storage_grew after insert on scenarios referencing new table as added
  for each statement execute function storage_grew();
create trigger scenarios_storage_changed after update on scenarios referencing new table as added old table as removed
  for each statement execute function storage_changed();
create trigger scenarios_storage_shrank after delete on scenarios referencing old table as removed
  for each statement execute function storage_shrank();
create trigger calculations_storage_grew after insert on calculations referencing new table as added
  for each statement execute function storage_grew();
create trigger calculations_storage_changed after update on calculations
  referencing new table as added old table as removed
  for each statement execute function storage_changed();
create trigger calculations_storage_shrank after delete on calculations referencing old table as removed
  for each statement execute function storage_shrank();
create trigger idempotency_keys_storage_grew after insert on idempotency_keys referencing new table as added
  for each statement execute function storage_grew();
create trigger idempotency_keys_storage_changed after update on idempotency_keys
  referencing new table as added old table as removed
  for each statement execute function storage_changed();
create trigger idempotency_keys_storage_shrank after delete on idempotency_keys referencing old table as removed
  for each statement execute function storage_shrank();

insert into storage (user_id, projects, bytes)
select u.id,
  (select count(*) from projects where user_id = u.id),
  (select coalesce(sum(bytes), 0) from projects where user_id = u.id)
    + (select coalesce(sum(bytes), 0) from scenarios where user_id = u.id)
    + (select coalesce(sum(bytes), 0) from calculations where user_id = u.id)
    + (select coalesce(sum(bytes), 0) from idempotency_keys where user_id = u.id)
from users u;
