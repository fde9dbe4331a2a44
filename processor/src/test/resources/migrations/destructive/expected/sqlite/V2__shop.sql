-- Shop on SQLite. Drafted by Typecase; read it before you commit it.
-- 9 changes need a person: look for PERSON.

-- Where foreign keys were enforced, writing a table anew would delete what belongs to its rows.
create temp table typecase_guard (
    enforced integer,
    constraint "foreign_keys must be off while tables are written anew" check (enforced = 0)
);
insert into typecase_guard
    select foreign_keys from pragma_foreign_keys;
drop table typecase_guard;

-- index book_isbn_index on book is no longer needed.

-- column book.copies is new: long, required.
-- FOR A PERSON: say below what it is in the rows that are there already.

-- column book.writer is new: string, required.
-- If it is what author was, write this instead, and nothing for either of the two:
-- alter table book rename column author to writer;
-- FOR A PERSON: say below what it is in the rows that are there already.

-- column book.pages was int, optional and is int, required.
-- FOR A PERSON: this fails where it is missing, and changes nothing then. Give those rows a value before:
-- update book set pages = <what it is where it was missing> where pages is null;

-- column book.printed was string, required and is instant, required.
-- FOR A PERSON: say below what becomes of the values.

-- column book.subtitle was string, optional and is string, required.
-- FOR A PERSON: this fails where it is missing, and changes nothing then. Give those rows a value before:
-- update book set subtitle = <what it is where it was missing> where subtitle is null;

-- column book.title was string of at most 200, required and is string of at most 100, required.
-- FOR A PERSON: this fails where a text is longer, and changes nothing then. They are found by:
-- select * from book where length(title) > 100;

-- column book.author is no longer needed.
-- It is kept, and new rows have nothing in it.

-- The table book is written anew.
create table typecase_new_book (
    id text not null,
    title text not null check (length(title) <= 100),
    isbn text not null,
    subtitle text not null,
    pages integer not null,
    printed text not null,
    writer text not null,
    copies integer not null,
    author text,
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
insert into typecase_new_book (id, title, isbn, subtitle, pages, printed, writer, copies, author, typecase_version, typecase_sequence)
    select id, title, isbn, subtitle, pages, <printed as instant>, <what writer is in the rows that are there already>, <what copies is in the rows that are there already>, author, typecase_version, typecase_sequence
    from book;
drop table book;
alter table typecase_new_book rename to book;

-- When book.author is to go:
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
