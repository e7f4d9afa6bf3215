-- Inputs are compared only where there is a headline to take away: to compare them takes a tenth of writing them.
create or replace trigger scenarios_headline before update of inputs on scenarios
  for each row when (old.headline is not null and old.inputs is distinct from new.inputs)
  execute function scenario_headline_outdated();
