-- An owner offers a project to one of its members, who owns it once they accept. It ends with the membership.
create table project_offers (
  -- A later one takes the place of an earlier one.
  project_id uuid primary key,
  -- Whom it is offered to.
  user_id uuid not null,
  -- The owner who has offered it.
  offered_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint project_offers_member foreign key (project_id, user_id)
    references project_members (project_id, user_id) on delete cascade
);
create index project_offers_member on project_offers (user_id);
create index project_offers_expiry on project_offers (expires_at);
