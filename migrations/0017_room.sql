-- What is made of much at once is refused before it is written.

create function refuse_beyond(stored storage, more_projects bigint, more_bytes bigint) returns void
language plpgsql
as $$
declare
  projects_maximum integer := nullif(current_setting('safapac.projects_maximum', true), '');
  bytes_maximum bigint := nullif(current_setting('safapac.bytes_maximum', true), '');
begin
  if more_projects > 0 and stored.projects > projects_maximum then
    raise exception 'The account holds % projects at most.', projects_maximum
      using errcode = 'check_violation', detail = projects_maximum, constraint = 'storage_projects_maximum';
  end if;
  if more_bytes > 0 and stored.bytes > bytes_maximum then
    raise exception 'The account stores % bytes at most.', bytes_maximum
      using errcode = 'check_violation', detail = bytes_maximum, constraint = 'storage_bytes_maximum';
  end if;
end
$$;

-- As before, but for the limits, which have a function of their own by now.
create or replace function change_storage(owner uuid, more_projects bigint, more_bytes bigint) returns void
language plpgsql
as $$
declare
  stored storage;
begin
  update storage set projects = projects + more_projects, bytes = bytes + more_bytes
  where user_id = owner
  returning * into stored;
  perform refuse_beyond(stored, more_projects, more_bytes);
end
$$;

-- True, or the same exceptions as change_storage once so much is stored. Locks the account's row, so that there is still
-- room when it is.
create function require_room(owner uuid, more_projects bigint, more_bytes bigint) returns boolean
language plpgsql
as $$
declare
  stored storage;
begin
  select * into stored from storage where user_id = owner for no key update;
  stored.projects := stored.projects + more_projects;
  stored.bytes := stored.bytes + more_bytes;
  perform refuse_beyond(stored, more_projects, more_bytes);
  return true;
end
$$;
