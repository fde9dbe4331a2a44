-- Shop on PostgreSQL. Drafted by Typecase; read it before you commit it.

-- table book_tags is new.
create table book_tags (
    book_id uuid not null,
    position integer not null,
    value text collate "C" not null,
    primary key (book_id, position),
    foreign key (book_id)
        references book (id) on delete cascade
);

-- table shelf is new.
create table shelf (
    id uuid not null,
    label text collate "C" not null,
    typecase_version bigint not null,
    typecase_sequence bigint not null,
    primary key (id)
);
create unique index shelf_label_unique
    on shelf (label);

-- column book.currency is new: string, required.
alter table book add column currency text collate "C" not null default 'EUR';
alter table book alter column currency drop default;

-- column book.subtitle is new: string of at most 80, optional.
alter table book add column subtitle text collate "C" check (char_length(subtitle) <= 80);

-- column book.price was decimal, required and is decimal, optional.
alter table book alter column price drop not null;

-- column book.title was string of at most 100, required and is string of at most 200, required.
alter table book drop constraint book_title_check;
alter table book add constraint book_title_check check (char_length(title) <= 200);

-- index book_isbn_index on book is new: isbn.
create index book_isbn_index
    on book (isbn);
