-- What was calculated and what came of it are packed by the program (see packing.ts), to a tenth of the text: before, the
-- database packed 24 kB of JSON to two thirds, which took most of the time of storing it. Older rows keep their columns.
alter table calculations
  alter column inputs drop not null,
  add column packed bytea,
  -- What counts as stored is the text, as it does of older rows.
  add column packed_text_bytes integer,
  drop constraint calculations_calculated_has_outcome,
  add constraint calculations_calculated_has_outcome
    check ((status = 'calculated') = (outcome is not null or packed is not null)) not valid,
  add constraint calculations_packed_or_not check (
    (packed is null) = (packed_text_bytes is null) and (packed is null) = (inputs is not null)
    and (packed is null or outcome is null)
  ) not valid,
  alter column bytes drop expression,
  alter column bytes set default 0;
-- It cannot be packed any further, and a row that is to be read as a whole may as well be in one place.
alter table calculations alter column packed set storage external;
alter table calculations set (toast_tuple_target = 4080);

create function calculation_bytes() returns trigger
language plpgsql
as $$
begin
  new.bytes := coalesce(new.packed_text_bytes, octet_length(new.inputs::text) + coalesce(octet_length(new.outcome::text), 0))
    + coalesce(octet_length(new.failure::text), 0) + coalesce(octet_length(new.name), 0);
  return new;
end
$$;
create trigger calculations_bytes before insert or update on calculations
  for each row execute function calculation_bytes();

-- A row at a time and only where it counts: most updates of projects and scenarios change neither owner nor size.
create function storage_moved() returns trigger
language plpgsql
as $$
declare
  projects integer := case tg_table_name when 'projects' then 1 else 0 end;
begin
  if old.user_id = new.user_id then
    perform change_storage(new.user_id, 0, new.bytes - old.bytes);
  else
    perform change_storage(user_id, n, bytes) from (
      values (old.user_id, -projects, -old.bytes), (new.user_id, projects, new.bytes)
    ) as changes (user_id, n, bytes)
    where user_id is not null order by user_id;
  end if;
  return null;
end
$$;
drop trigger projects_storage_changed on projects;
create trigger projects_storage_changed after update on projects
  for each row when (old.user_id is distinct from new.user_id or old.bytes <> new.bytes)
  execute function storage_moved();
drop trigger scenarios_storage_changed on scenarios;
create trigger scenarios_storage_changed after update on scenarios
  for each row when (old.user_id is distinct from new.user_id or old.bytes <> new.bytes)
  execute function storage_moved();
