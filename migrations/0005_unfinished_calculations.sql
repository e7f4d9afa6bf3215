-- How many calculations a user has waiting decides how soon the next one starts: counted at each enqueue.
create index calculations_unfinished on calculations (user_id) where status = 'calculating';
