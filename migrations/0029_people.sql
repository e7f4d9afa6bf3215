-- Who works on a project besides its owner, who is `projects.user_id` and for whom everything in it counts.
create table project_members (
  project_id uuid not null,
  user_id uuid not null,
  role text not null,
  joined_at timestamptz not null default now(),
  constraint project_members_once primary key (project_id, user_id),
  constraint project_members_project foreign key (project_id) references projects (id) on delete cascade,
  constraint project_members_user foreign key (user_id) references users (id) on delete cascade,
  constraint project_members_role check (role in ('editor', 'reviewer', 'viewer'))
);
create index project_members_user on project_members (user_id, project_id);

-- `user_id` is whom a calculation or study counts for, the owner of its project. Who asked for it is told beside it: null
-- where that was the same account before there were others. No foreign key, because it outlives an account that is
-- deleted, and then is nobody's.
alter table calculations add column made_by uuid;
alter table studies add column made_by uuid;
