-- Feedstocks, utilities, products, prices and plants that somebody, or the people of a project, keep with their sources.
create table library_items (
  id uuid primary key default gen_random_uuid(),
  -- Null where it is somebody's own.
  project_id uuid,
  -- Whom it counts for: whose it is, or the owner of the project.
  user_id uuid not null,
  kind text not null,
  name text not null,
  -- The values, as that part of a request has them.
  body json not null,
  -- Where they are from.
  source text not null,
  link text,
  note text,
  -- Counts the edits.
  revision integer not null default 1,
  -- No foreign key, because it outlives an account that is deleted, and then is nobody's.
  changed_by uuid not null,
  created_at timestamptz(3) not null default now(),
  -- A cursor tells milliseconds.
  updated_at timestamptz(3) not null default now(),
  bytes integer not null generated always as (
    octet_length(name) + octet_length(body::text) + octet_length(source) + coalesce(octet_length(link), 0)
      + coalesce(octet_length(note), 0) + 200
  ) stored,
  constraint library_items_project foreign key (project_id) references projects (id) on delete cascade,
  constraint library_items_user foreign key (user_id) references users (id) on delete cascade,
  constraint library_items_kind check (kind in ('feedstock', 'utility', 'product', 'price', 'plant')),
  constraint library_items_name_length check (char_length(name) between 1 and 100),
  constraint library_items_source_length check (char_length(source) between 1 and 300),
  constraint library_items_link_length check (char_length(link) between 1 and 300),
  constraint library_items_note_length check (char_length(note) between 1 and 1000),
  constraint library_items_body_size check (octet_length(body::text) <= 16384)
);
create index library_items_own on library_items (user_id, updated_at desc, id desc) where project_id is null;
create index library_items_project on library_items (project_id, updated_at desc, id desc) where project_id is not null;
create index library_items_user on library_items (user_id);

-- What is in a project counts for its owner, whoever adds it.
create function library_item_owner() returns trigger
language plpgsql
as $$
begin
  new.user_id := (select user_id from projects where id = new.project_id);
  return new;
end
$$;
create trigger library_items_owner before insert on library_items
  for each row when (new.project_id is not null) execute function library_item_owner();

create trigger library_items_storage_grew after insert on library_items referencing new table as added
  for each statement execute function storage_grew();
create trigger library_items_storage_changed after update on library_items
  for each row when (old.user_id <> new.user_id or old.bytes <> new.bytes) execute function storage_moved();
create trigger library_items_storage_shrank after delete on library_items referencing old table as removed
  for each statement execute function storage_shrank();
