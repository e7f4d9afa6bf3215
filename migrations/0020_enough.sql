-- A study stops when what it watches is sure enough: it then has fewer trials than were wanted.
alter table studies add column is_enough boolean not null default false;
