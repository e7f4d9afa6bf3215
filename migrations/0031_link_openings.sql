-- When a link was opened last, to the minute: its maker sees which of them are still used.
alter table links add column last_opened_at timestamptz;
update links set last_opened_at = first_opened_at where first_opened_at is not null;
