-- The migrations 0003 and 0007 were changed after they had been applied somewhere. This brings a database of any of
-- their former texts to what the last ones give; where nothing is missing it changes nothing. Its number makes it run
-- before 0008, which needs it, wherever that has not run yet.
create index if not exists calculations_user on calculations (user_id);

alter table mail_tokens
  add column if not exists name text,
  add column if not exists occupation text,
  add column if not exists password_hash text;

alter table mails
  add column if not exists kind text,
  alter column created_at type timestamptz(3);

create index if not exists audit_events_actor on audit_events (actor_id, happened_at desc);
create index if not exists audit_events_age on audit_events using brin (happened_at);

do $$
begin
  if not exists (select from pg_constraint where conname = 'reference_editions_based_on') then
    alter table reference_editions
      add column if not exists based_on text,
      add column if not exists created_by uuid,
      add constraint reference_editions_based_on foreign key (based_on) references reference_editions (edition);
    -- The text without these columns also left the accounts that administrators had made at the lowest level, which
    -- was not enforced then: they saw everything, and go on doing so.
    update users set access_level = 'ROADSHOW' where email_verified_at = created_at;
  end if;
end
$$;
