-- Accounts that people make themselves and confirm by mail, their sessions, and who did what.
alter table users
  add column occupation text,
  add column email_verified_at timestamptz,
  add column disabled_at timestamptz,
  add constraint users_occupation check (occupation in ('student', 'researcher'));
-- Accounts so far were made by an administrator, who vouches for the address. They saw everything, and go on doing so.
update users set email_verified_at = created_at, access_level = 'ROADSHOW';

-- One for each device that has signed in.
create table sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null,
  -- As the browser names itself, for people to tell their sessions apart.
  user_agent text not null,
  network text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  ended_at timestamptz,
  end_reason text,
  constraint sessions_user foreign key (user_id) references users (id) on delete cascade,
  constraint sessions_ended_for_a_reason check ((ended_at is null) = (end_reason is null)),
  constraint sessions_end_reason check (
    end_reason in ('logout', 'logout_all', 'revoked', 'password_changed', 'password_reset', 'disabled', 'token_reused')
  )
);
create index sessions_user on sessions (user_id);

-- A hash is all that is kept: whoever reads this table cannot sign in with it.
create table refresh_tokens (
  hash bytea primary key,
  session_id uuid not null,
  created_at timestamptz not null default now(),
  -- When it was exchanged for the next one of its session.
  used_at timestamptz,
  constraint refresh_tokens_session foreign key (session_id) references sessions (id) on delete cascade
);
create index refresh_tokens_session on refresh_tokens (session_id);

-- What a link in a mail carries, hashed too. It works once.
create table mail_tokens (
  hash bytea primary key,
  user_id uuid not null,
  purpose text not null,
  -- The address that it confirms, or that asked for it.
  email text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  -- Of the registration whose address it confirms: an address may be registered by several before its owner confirms
  -- one of them, and only what that one gave may count.
  name text,
  occupation text,
  password_hash text,
  constraint mail_tokens_user foreign key (user_id) references users (id) on delete cascade,
  constraint mail_tokens_purpose check (purpose in ('verify_email', 'reset_password', 'change_email'))
);
create index mail_tokens_user on mail_tokens (user_id, purpose);

-- Written in the transaction that is the reason for the mail. One that has been sent keeps no text, because that
-- contains a token.
create table mails (
  id uuid primary key default gen_random_uuid(),
  recipient text not null,
  -- As what it counts, where anybody can ask for it.
  kind text,
  subject text not null,
  body text,
  -- Milliseconds, because a cursor into the list knows no more.
  created_at timestamptz(3) not null default now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  last_failure text
);
create index mails_unsent on mails (created_at) where sent_at is null;
create index mails_newest on mails (created_at desc, id desc);

-- Who did what, when and from where. Without foreign keys: it outlives those it tells of.
create table audit_events (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null default now(),
  kind text not null,
  -- Who did it; null for a stranger.
  actor_id uuid,
  -- Whom it concerns, where that is an account.
  user_id uuid,
  network text,
  details jsonb not null default '{}'
);
create index audit_events_user on audit_events (user_id, id desc);
create index audit_events_actor on audit_events (actor_id, happened_at desc);
create index audit_events_age on audit_events using brin (happened_at);

alter table reference_editions
  -- The edition that was edited; null for one that came with the program.
  add column based_on text,
  -- Who edited it. Without a foreign key, for the edition outlives the account.
  add column created_by uuid,
  add constraint reference_editions_based_on foreign key (based_on) references reference_editions (edition);

-- Whoever ends a session or changes what an account may do, by whatever statement: every process hears of it.
create function session_changed() returns trigger
language plpgsql
as $$
begin
  perform pg_notify('sessions', old.id::text);
  return null;
end
$$;
create trigger sessions_ended after update of ended_at or delete on sessions
  for each row execute function session_changed();

create function user_changed() returns trigger
language plpgsql
as $$
begin
  perform pg_notify('sessions', s.id::text) from sessions s where s.user_id = old.id and s.ended_at is null;
  return null;
end
$$;
create trigger users_rights_changed after update of access_level, is_admin, disabled_at, email_verified_at on users
  for each row execute function user_changed();
