-- Shop on SQLite. Drafted by Typecase; read it before you commit it.

-- table book_tags is new.
create table book_tags (
    book_id text not null,
    position integer not null,
    value text not null,
    primary key (book_id, position),
    foreign key (book_id)
        references book (id) on delete cascade
) without rowid;

-- table shelf is new.
create table shelf (
    id text not null,
    label text not null,
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
create unique index shelf_label_unique
    on shelf (label);

-- Where foreign keys were enforced, writing a table anew would delete what belongs to its rows.
create temp table typecase_guard (
    enforced integer,
    constraint "foreign_keys must be off while tables are written anew" check (enforced = 0)
);
insert into typecase_guard
    select foreign_keys from pragma_foreign_keys;
drop table typecase_guard;

-- column book.currency is new: string, required.

-- column book.subtitle is new: string of at most 80, optional.

-- column book.price was decimal, required and is decimal, optional.

-- column book.title was string of at most 100, required and is string of at most 200, required.

-- The table book is written anew.
create table typecase_new_book (
    id text not null,
    title text not null check (length(title) <= 200),
    isbn text not null,
    pages integer,
    price text collate decimal,
    subtitle text check (length(subtitle) <= 80),
    currency text not null,
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
insert into typecase_new_book (id, title, isbn, pages, price, currency, typecase_version, typecase_sequence)
    select id, title, isbn, pages, price, 'EUR', typecase_version, typecase_sequence
    from book;
drop table book;
alter table typecase_new_book rename to book;

-- index book_isbn_index on book is new: isbn.
create index book_isbn_index
    on book (isbn);
