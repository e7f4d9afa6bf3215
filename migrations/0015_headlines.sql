-- What a list shows of a scenario beside its name: numbers that are calculated from its inputs when a list is asked for
-- first, so that a list reads neither inputs nor outcomes. What changes the inputs takes them away, here, where no
-- statement can forget it.
alter table scenarios
  -- As it is answered to whoever sees everything.
  add column headline json,
  -- The engine that has calculated it; another one calculates it anew.
  add column headline_engine text,
  add constraint scenarios_headline_engine check ((headline is null) = (headline_engine is null)),
  add constraint scenarios_headline_length check (octet_length(headline::text) <= 8000);

create function scenario_headline_outdated() returns trigger
language plpgsql
as $$
begin
  new.headline := null;
  new.headline_engine := null;
  return new;
end
$$;
create trigger scenarios_headline before update of inputs on scenarios
  for each row when (old.inputs is distinct from new.inputs) execute function scenario_headline_outdated();
