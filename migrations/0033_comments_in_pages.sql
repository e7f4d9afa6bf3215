-- Threads and comments come a page at a time: a cursor tells milliseconds.
alter table comment_threads alter column created_at type timestamptz(3);
alter table comments alter column created_at type timestamptz(3);

-- All that one person has said, in its order, for the download of their own data.
drop index comments_user;
create index comments_user on comments (user_id, created_at, id);

-- A thread stays where its calculation is not kept any more: what it told of it is in the thread.
alter table comment_threads alter column calculation_id drop not null;
alter table comment_threads drop constraint comment_threads_calculation;
alter table comment_threads add constraint comment_threads_calculation
  foreign key (calculation_id) references calculations (id) on delete set null;
