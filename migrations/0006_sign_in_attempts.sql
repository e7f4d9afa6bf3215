-- Failed sign-ins, counted in windows; written by the rate limiter, which knows the columns by their order.
-- Unlogged: a write costs no flush to the disk, and after a crash of the database everybody starts anew.
create unlogged table sign_in_attempts (
  -- What is counted, with a hash of the e-mail address: the address itself is nowhere in it.
  key text primary key,
  points integer not null default 0,
  -- Milliseconds since 1970; rows that are an hour past it are deleted.
  expire bigint
);
