-- Whoever asked for a study may want to be told by mail when it ends.
alter table studies add column notifies_by_mail boolean not null default false;
