-- What an administrator doubts of an edition: editions never change, so it stands beside them.
create table datum_doubts (
  id uuid primary key default gen_random_uuid(),
  edition text not null,
  -- Where the datum stands, as an edit of the reference data names it.
  table_name text not null,
  row_id integer not null,
  field text not null,
  note text not null,
  source text not null,
  -- Null once the account is gone.
  doubted_by uuid,
  doubted_at timestamptz(3) not null default now(),
  constraint datum_doubts_edition foreign key (edition) references reference_editions (edition) on delete cascade,
  constraint datum_doubts_doubted_by foreign key (doubted_by) references users (id) on delete set null,
  constraint datum_doubts_note_length check (char_length(note) between 1 and 1000),
  constraint datum_doubts_source_length check (char_length(source) between 1 and 1000)
);
create index datum_doubts_edition on datum_doubts (edition, doubted_at);
create index datum_doubts_doubted_by on datum_doubts (doubted_by);

-- Every process serves doubts with the data, so it is told of them like of a new edition.
create trigger datum_doubts_changed after insert or delete on datum_doubts
  for each statement execute function reference_editions_changed();
