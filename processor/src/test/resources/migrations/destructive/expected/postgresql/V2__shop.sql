-- Shop on PostgreSQL. Drafted by Typecase; read it before you commit it.
-- 9 changes need a person: look for PERSON.

-- index book_isbn_index on book is no longer needed.
drop index book_isbn_index;

-- column book.copies is new: long, required.
-- FOR A PERSON: say what it is in the rows that are there already.
alter table book add column copies bigint;
update book set copies = <what it is in the rows that are there already>;
alter table book alter column copies set not null;

-- column book.writer is new: string, required.
-- If it is what author was, write this instead, and nothing for either of the two:
-- alter table book rename column author to writer;
-- FOR A PERSON: say what it is in the rows that are there already.
alter table book add column writer text collate "C";
update book set writer = <what it is in the rows that are there already>;
alter table book alter column writer set not null;

-- column book.pages was int, optional and is int, required.
-- FOR A PERSON: this fails where it is missing, and changes nothing then. Give those rows a value before:
-- update book set pages = <what it is where it was missing> where pages is null;
alter table book alter column pages set not null;

-- column book.printed was string, required and is instant, required.
-- FOR A PERSON: say what becomes of the values.
update book set printed = <printed as instant>;

-- column book.subtitle was string, optional and is string, required.
-- FOR A PERSON: this fails where it is missing, and changes nothing then. Give those rows a value before:
-- update book set subtitle = <what it is where it was missing> where subtitle is null;
alter table book alter column subtitle set not null;

-- column book.title was string of at most 200, required and is string of at most 100, required.
-- FOR A PERSON: this fails where a text is longer, and changes nothing then. They are found by:
-- select * from book where char_length(title) > 100;
alter table book drop constraint book_title_check;
alter table book add constraint book_title_check check (char_length(title) <= 100);

-- column book.author is no longer needed.
alter table book alter column author drop not null;
-- FOR A PERSON: the values are lost with the column; until it is dropped, new rows have none.
-- alter table book drop column author;

-- unique index book_isbn_unique on book is new: isbn.
-- FOR A PERSON: this fails where two rows have the same, and changes nothing then. They are found by:
-- select isbn, count(*) from book group by isbn having count(*) > 1;
create unique index book_isbn_unique
    on book (isbn);

-- table book_tags is no longer needed.
-- FOR A PERSON: its rows are lost with it.
-- drop table book_tags;
