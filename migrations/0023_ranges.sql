-- What is not known of a scenario's inputs: the ranges that somebody has given them, what moves together, and how the
-- feedstock comes. It is no part of the inputs, because no result depends on it. Null where nothing is said.
alter table scenarios
  add column uncertainty jsonb,
  add constraint scenarios_uncertainty_object check (jsonb_typeof(uncertainty) = 'object'),
  add constraint scenarios_uncertainty_length check (octet_length(uncertainty::text) <= 131072);

-- It counts to what an account stores.
drop trigger scenarios_storage_changed on scenarios;
alter table scenarios drop column bytes;
alter table scenarios add column bytes integer not null generated always as (
  octet_length(name) + octet_length(inputs::text) + coalesce(octet_length(uncertainty::text), 0)
) stored;
create trigger scenarios_storage_changed after update on scenarios
  for each row when (old.user_id is distinct from new.user_id or old.bytes <> new.bytes)
  execute function storage_moved();
