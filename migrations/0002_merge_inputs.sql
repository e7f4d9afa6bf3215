-- JSON Merge Patch (RFC 7396) inside the database, so that two drafts that arrive at once both survive.
-- One extension: an array takes an object whose keys are indexes of elements it has ("0", "1"), and those
-- elements are merged (or, where the patch says null, removed) one by one. An array is never replaced by an
-- object: a key that is no such index raises data_exception with the pointer in its detail.
create function merge_inputs(target jsonb, patch jsonb, pointer text default '') returns jsonb
language plpgsql immutable parallel safe
as $$
declare
  merged jsonb;
  entry record;
begin
  if jsonb_typeof(patch) <> 'object' then
    return patch;
  end if;

  if jsonb_typeof(target) = 'array' then
    merged := target;
    -- From the last to the first, so that removing one does not move those still to come.
    for entry in
      select key, value from jsonb_each(patch)
      order by case when key ~ '^(0|[1-9][0-9]{0,5})$' then key::integer end desc nulls first
    loop
      if entry.key !~ '^(0|[1-9][0-9]{0,5})$' or entry.key::integer >= jsonb_array_length(target) then
        raise exception 'No element % to merge into.', entry.key
          using errcode = 'data_exception', detail = pointer || '/' || entry.key, constraint = 'merge_inputs_element';
      end if;
      merged := case jsonb_typeof(entry.value)
        when 'null' then merged - entry.key::integer
        else jsonb_set(merged, array[entry.key], merge_inputs(target -> entry.key::integer, entry.value, pointer || '/' || entry.key))
      end;
    end loop;
    return merged;
  end if;

  merged := case when jsonb_typeof(target) = 'object' then target else '{}' end;
  for entry in select key, value from jsonb_each(patch) loop
    merged := case jsonb_typeof(entry.value)
      when 'null' then merged - entry.key
      else merged || jsonb_build_object(entry.key, merge_inputs(merged -> entry.key, entry.value, pointer || '/' || entry.key))
    end;
  end loop;
  return merged;
end
$$;
