-- What people write of inputs: why one was changed, where it is from, how sure that is. By place, elements by their names.
drop trigger scenarios_storage_changed on scenarios;
alter table scenarios
  add column input_notes jsonb,
  add constraint scenarios_input_notes_object check (jsonb_typeof(input_notes) = 'object'),
  add constraint scenarios_input_notes_size check (octet_length(input_notes::text) <= 262144),
  drop column bytes;
alter table scenarios
  add column bytes integer not null generated always as (
    octet_length(name) + octet_length(inputs::text) + coalesce(octet_length(uncertainty::text), 0)
      + coalesce(octet_length(input_notes::text), 0)
  ) stored;
create trigger scenarios_storage_changed after update on scenarios
  for each row when (old.user_id is distinct from new.user_id or old.bytes <> new.bytes)
  execute function storage_moved();
