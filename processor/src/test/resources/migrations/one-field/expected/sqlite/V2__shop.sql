-- Shop on SQLite. Drafted by Typecase; read it before you commit it.

-- column book.subtitle is new: string of at most 80, optional.
alter table book add column subtitle text check (length(subtitle) <= 80);
