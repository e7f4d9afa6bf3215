-- What has been applied, so that a migration which is changed afterwards is noticed at the next start.
create table applied_migrations (
  name text primary key,
  -- SHA-256 of the text, in hexadecimal digits.
  hash text not null,
  recorded_at timestamptz not null default now(),
  constraint applied_migrations_hash check (hash ~ '^[0-9a-f]{64}$')
);
