-- The edition that a scenario's defaults are from: kept when a newer one appears, until somebody updates it.
create function current_reference_edition() returns text
language sql
stable
as $$
  select edition from reference_editions
  order by (based_on is not null) desc, created_at desc, edition desc
  limit 1
$$;

alter table scenarios add column reference_edition text;
update scenarios s
set reference_edition = coalesce(
  (select c.reference_edition from calculations c where c.scenario_id = s.id order by c.queued_at desc limit 1),
  current_reference_edition()
);
alter table scenarios
  alter column reference_edition set default current_reference_edition(),
  alter column reference_edition set not null;
