-- Whoever has the token of one, which a mail takes to this address, and an account with this address may join the project.
create table project_invitations (
  id uuid primary key default gen_random_uuid(),
  -- A hash is all that is kept of the token: whoever reads this table cannot join.
  hash bytea not null,
  project_id uuid not null,
  -- In lower case.
  email text not null,
  role text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint project_invitations_hash unique (hash),
  -- A later one takes the place of an earlier one.
  constraint project_invitations_once unique (project_id, email),
  constraint project_invitations_project foreign key (project_id) references projects (id) on delete cascade,
  constraint project_invitations_role check (role in ('editor', 'reviewer', 'viewer'))
);
create index project_invitations_expiry on project_invitations (expires_at);

-- Of a study that another account owns from now on, what storage_moved does not know of.
create function study_handed_over() returns trigger
language plpgsql
as $$
begin
  perform change_storage(old.user_id, 0, -old.bytes);
  perform change_storage(new.user_id, 0, new.bytes);
  return null;
end
$$;
create trigger studies_handed_over after update of user_id on studies
  for each row when (old.user_id <> new.user_id) execute function study_handed_over();
