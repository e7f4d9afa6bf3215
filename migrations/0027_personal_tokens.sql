-- What programs sign in with. A hash is all that is kept: whoever reads this table cannot sign in with it.
create table personal_tokens (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null,
  hash bytea not null,
  -- For people to tell their tokens apart.
  name text not null,
  scope text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  constraint personal_tokens_hash unique (hash),
  constraint personal_tokens_user foreign key (user_id) references users (id) on delete cascade,
  constraint personal_tokens_scope check (scope in ('read', 'calculate', 'write')),
  -- A token that nobody thinks of any more ends by itself.
  constraint personal_tokens_end check (expires_at between created_at and created_at + interval '366 days')
);
create index personal_tokens_user on personal_tokens (user_id);

-- Told like sessions that end, by what processes know a token by.
create function personal_token_revoked() returns trigger
language plpgsql
as $$
begin
  perform pg_notify('sessions', encode(old.hash, 'hex'));
  return null;
end
$$;
create trigger personal_tokens_revoked after delete on personal_tokens
  for each row execute function personal_token_revoked();

create or replace function user_changed() returns trigger
language plpgsql
as $$
begin
  perform pg_notify('sessions', s.id::text) from sessions s where s.user_id = old.id and s.ended_at is null;
  perform pg_notify('sessions', encode(t.hash, 'hex')) from personal_tokens t where t.user_id = old.id;
  return null;
end
$$;
