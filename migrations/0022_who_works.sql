-- Who has taken a part of a study up: a worker's number, of which it holds an advisory lock for as long as its connection lives.
-- What a worker has that holds none is handed on at once.
alter table studies add column worker integer;
alter table study_batches add column worker integer;
create index studies_taken on studies (worker) where worker is not null and state in ('queued', 'running');
create index study_batches_taken on study_batches (worker) where worker is not null and state = 'queued';
