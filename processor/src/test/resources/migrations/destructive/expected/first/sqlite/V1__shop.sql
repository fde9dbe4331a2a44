-- Shop on SQLite.

-- The store's own tables.
create table if not exists typecase_tombstone (
    aggregate text not null,
    identity text not null,
    version integer not null,
    sequence integer not null,
    primary key (aggregate, identity)
) without rowid;
create table if not exists typecase_command (
    domain text not null,
    key text not null,
    command text not null,
    fingerprint text not null,
    time text not null,
    result text not null,
    primary key (domain, key)
) without rowid;
create index if not exists typecase_command_time
    on typecase_command (time);
create table if not exists typecase_event (
    position integer primary key autoincrement,
    txid integer not null,
    id text not null unique,
    stream text not null,
    sequence integer not null,
    slot integer not null,
    type text not null,
    schema_version integer not null,
    payload text not null,
    time text not null,
    correlation text not null,
    causation text not null,
    context text,
    unique (stream, sequence)
);
create index if not exists typecase_event_correlation
    on typecase_event (correlation);
create table if not exists typecase_subscription (
    name text primary key,
    domain text not null,
    partitions integer not null,
    created integer not null
);
create table if not exists typecase_partition (
    subscription text not null,
    partition integer not null,
    owner text,
    epoch integer not null,
    lease_until integer not null,
    txid integer not null,
    position integer not null,
    primary key (subscription, partition)
);
create table if not exists typecase_done (
    subscription text not null,
    partitions integer not null,
    partition integer not null,
    txid integer not null,
    position integer not null
);
create table if not exists typecase_parked (
    subscription text not null,
    stream text not null,
    sequence integer not null,
    slot integer not null,
    position integer not null,
    state text not null,
    attempts integer not null,
    next_at integer not null,
    since integer not null,
    error text not null,
    stack text not null,
    primary key (subscription, stream, sequence)
);
create table if not exists typecase_discarded (
    subscription text not null,
    stream text not null,
    sequence integer not null,
    position integer not null,
    reason text not null,
    error text not null,
    time integer not null,
    primary key (subscription, stream, sequence)
);
create table if not exists typecase_node (
    node text primary key,
    alive_until integer not null
);

-- shop.Book
create table book (
    id text not null,
    title text not null check (length(title) <= 200),
    isbn text not null,
    subtitle text,
    pages integer,
    printed text not null,
    author text not null,
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
create table book_tags (
    book_id text not null,
    position integer not null,
    value text not null,
    primary key (book_id, position),
    foreign key (book_id)
        references book (id) on delete cascade
) without rowid;
create index book_isbn_index
    on book (isbn);
