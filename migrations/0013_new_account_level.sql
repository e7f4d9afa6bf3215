-- What was decided when this installation was made, and holds as long as no setting says otherwise.
create table installation (
  is_only boolean primary key default true,
  -- Of whoever registers. Where there are accounts already, their operator goes on as before.
  new_account_level text not null,
  constraint installation_one_row check (is_only),
  constraint installation_new_account_level check (new_account_level in ('CORE', 'ADVANCE', 'ROADSHOW'))
);
insert into installation (new_account_level)
select case when exists (select from users) then 'CORE' else 'ROADSHOW' end;
