-- What its owner deletes belongs to nobody, as before, so that no statement finds it; for a while it remembers whose it
-- was, and can be had back. Once it is forgotten it is deleted bit by bit.
alter table projects
  add column former_user_id uuid,
  add column deleted_at timestamptz,
  add constraint projects_former_user foreign key (former_user_id) references users (id),
  add constraint projects_restorable check (former_user_id is null or (user_id is null and deleted_at is not null));
create index projects_restorable on projects (deleted_at) where former_user_id is not null;
create index projects_former_user on projects (former_user_id) where former_user_id is not null;
drop index projects_deleted;
create index projects_deleted on projects (id) where user_id is null and former_user_id is null;

alter table scenarios
  add column former_project_id uuid,
  add column deleted_at timestamptz,
  add constraint scenarios_former_project foreign key (former_project_id) references projects (id),
  add constraint scenarios_restorable
    check (former_project_id is null or (project_id is null and deleted_at is not null)),
  -- One that can be had back comes back with its results.
  drop constraint scenarios_deleted_has_no_calculation,
  add constraint scenarios_deleted_has_no_calculation
    check (coalesce(project_id, former_project_id) is not null or calculation_id is null);
create index scenarios_restorable on scenarios (deleted_at) where former_project_id is not null;
create index scenarios_former_project on scenarios (former_project_id) where former_project_id is not null;
drop index scenarios_deleted;
create index scenarios_deleted on scenarios (id) where project_id is null and former_project_id is null;

-- What a person writes about a calculation keeps it, as its name does.
alter table calculations
  add column note text,
  add constraint calculations_note_length check (char_length(note) between 1 and 2000);

create or replace function calculation_bytes() returns trigger
language plpgsql
as $$
begin
  new.bytes := coalesce(new.packed_text_bytes, octet_length(new.inputs::text) + coalesce(octet_length(new.outcome::text), 0))
    + coalesce(octet_length(new.failure::text), 0) + coalesce(octet_length(new.name), 0)
    + coalesce(octet_length(new.note), 0);
  return new;
end
$$;
