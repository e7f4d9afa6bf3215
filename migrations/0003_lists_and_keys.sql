-- Lists are read a page at a time, from an index that has their order. A cursor names a row by time and id, and a
-- client's clock knows milliseconds: so do these columns, or a page would repeat or skip rows of the same millisecond.
alter table projects alter column updated_at type timestamptz(3);
alter table calculations alter column queued_at type timestamptz(3);

-- A project counts as changed when one of its scenarios is: written here at every change, because an order that
-- has to be derived cannot be read from an index.
update projects p
set updated_at = greatest(p.updated_at, (select max(s.updated_at) from scenarios s where s.project_id = p.id));

drop index projects_newest;
create index projects_newest on projects (user_id, updated_at desc, id desc);
drop index calculations_history;
create index calculations_history on calculations (scenario_id, queued_at desc, id desc);
-- Deleting an account looks here for what is to go with it.
create index calculations_user on calculations (user_id);

-- What a request with an Idempotency-Key was answered, for a day. The row is written in the transaction of the
-- request's own effect, so there is one if and only if there is the other.
create table idempotency_keys (
  user_id uuid not null,
  route text not null,
  key text not null,
  -- Of address, precondition and body: the same key with another request is a mistake of the client.
  fingerprint bytea not null,
  status integer not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_once primary key (user_id, route, key),
  constraint idempotency_keys_user_id foreign key (user_id) references users (id) on delete cascade,
  constraint idempotency_keys_length check (char_length(key) between 1 and 255)
);
create index idempotency_keys_oldest on idempotency_keys (created_at);
