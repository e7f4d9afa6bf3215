-- Counts the changes of the reference data, edited or declared by hand: whoever holds a copy asks for one number
-- whether it is still good. A row rather than a sequence, because it must become visible together with the change.
create table reference_data_changes (
  is_only boolean primary key default true,
  changes bigint not null default 0,
  changed_at timestamptz not null default now(),
  constraint reference_data_changes_one_row check (is_only)
);
insert into reference_data_changes default values;

-- The message tells those who listen as soon as the transaction is committed, and nobody if it is not.
create function note_reference_data_change() returns timestamptz
language plpgsql
as $$
declare
  noted timestamptz;
begin
  update reference_data_changes set changes = changes + 1, changed_at = clock_timestamp()
  returning changed_at into strict noted;
  perform pg_notify('reference_data', '');
  return noted;
end
$$;

create function reference_editions_changed() returns trigger
language plpgsql
as $$
begin
  perform note_reference_data_change();
  return null;
end
$$;
-- For each row, because every start of a program inserts the shipped edition and mostly finds it there.
create trigger reference_editions_changed after insert or update or delete on reference_editions
  for each row execute function reference_editions_changed();
create trigger reference_editions_truncated after truncate on reference_editions
  for each statement execute function reference_editions_changed();

-- Whoever ends a calculation, by whatever statement: the streams that wait for it are told.
create function calculation_status_changed() returns trigger
language plpgsql
as $$
begin
  perform pg_notify('calculations', new.id::text);
  return null;
end
$$;
create trigger calculations_status_changed after update of status on calculations
  for each row when (old.status is distinct from new.status) execute function calculation_status_changed();
