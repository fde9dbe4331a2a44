-- Shop on PostgreSQL. Drafted by Typecase; read it before you commit it.

-- column book.subtitle is new: string of at most 80, optional.
alter table book add column subtitle text collate "C" check (char_length(subtitle) <= 80);
