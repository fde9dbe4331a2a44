-- Bookshelf on SQLite.

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

-- bookshelf.catalogue.Book
create table book (
    id text not null,
    title text not null check (length(title) <= 200),
    author text not null check (length(author) <= 150),
    isbn text check (length(isbn) <= 13),
    price_currency text check (length(price_currency) <= 3),
    price_amount text collate decimal,
    description text,
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
create unique index book_isbn_unique
    on book (isbn);

-- bookshelf.inventory.Inventory
create table inventory (
    id text not null,
    book_id text not null,
    title text not null check (length(title) <= 200),
    quantity integer not null,
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
create index inventory_book_id_index
    on inventory (book_id);

-- bookshelf.ordering.Order
create table "order" (
    id text not null,
    customer_name text not null check (length(customer_name) <= 150),
    status text not null,
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
create table order_items (
    order_id text not null,
    position integer not null,
    id text not null,
    book_title text not null check (length(book_title) <= 200),
    quantity integer not null,
    unit_price_currency text check (length(unit_price_currency) <= 3),
    unit_price_amount text collate decimal,
    primary key (order_id, position),
    foreign key (order_id)
        references "order" (id) on delete cascade
) without rowid;

-- bookshelf.packing.Parcel
create table parcel (
    id text not null,
    order_id text not null,
    customer_name text not null check (length(customer_name) <= 150),
    typecase_version integer not null,
    typecase_sequence integer not null,
    primary key (id)
) without rowid;
