-- What the names of somebody's tables stand for, as whoever imports them said last: {"columns": {…}, "units": {…}}.
alter table users add column import_mapping json
  constraint users_import_mapping_small check (octet_length(import_mapping::text) <= 65536);
