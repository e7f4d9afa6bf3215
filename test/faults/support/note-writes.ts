/** A statement that makes the database keep a row of every time that an outcome is written. */
export const noteWrites = `
  create table outcome_writes (calculation_id uuid not null);
  create function note_write() returns trigger language plpgsql as $$
    begin insert into outcome_writes values (new.id); return null; end $$;
  create trigger note_write after update of packed on calculations for each row execute function note_write()`
