-- When somebody stopped being one of a project's people for the last time, however that came about.
alter table projects add column last_left_at timestamptz;

create function member_left() returns trigger
language plpgsql
as $$
begin
  update projects set last_left_at = now() where id = old.project_id;
  return null;
end
$$;
create trigger project_members_left after delete on project_members
  for each row execute function member_left();

update projects p set last_left_at = gone.at
from (
  select (details ->> 'projectId')::uuid as project_id, max(happened_at) as at
  from audit_events where kind in ('person_left', 'person_removed') group by 1
) gone
where p.id = gone.project_id;

alter table review_events
  -- Whether nobody else was on the project when somebody approved, and since when; null for other steps, and before.
  add column is_alone boolean,
  -- Null where nobody else has ever been on it.
  add column alone_since timestamptz,
  add constraint review_events_alone check (is_alone is null or kind = 'approved'),
  add constraint review_events_alone_since check (alone_since is null or is_alone);
