-- Shop on PostgreSQL.

-- The store's own tables.
create table if not exists typecase_tombstone (
    aggregate text collate "C" not null,
    identity text collate "C" not null,
    version bigint not null,
    sequence bigint not null,
    primary key (aggregate, identity)
);
create table if not exists typecase_command (
    domain text collate "C" not null,
    key text collate "C" not null,
    command text not null,
    fingerprint text not null,
    time text collate "C" not null,
    result text not null,
    primary key (domain, key)
);
create index if not exists typecase_command_time
    on typecase_command (time);
create table if not exists typecase_event (
    position bigint generated always as identity primary key,
    txid xid8 not null,
    id uuid not null unique,
    stream text collate "C" not null,
    sequence bigint not null,
    slot integer not null,
    type text collate "C" not null,
    schema_version integer not null,
    payload text collate "C" not null,
    time text collate "C" not null,
    correlation uuid not null,
    causation uuid not null,
    context text collate "C",
    unique (stream, sequence)
);
create index if not exists typecase_event_order
    on typecase_event (txid, position);
create index if not exists typecase_event_correlation
    on typecase_event (correlation);
create table if not exists typecase_subscription (
    name text collate "C" primary key,
    domain text collate "C" not null,
    partitions integer not null,
    created bigint not null
);
create table if not exists typecase_partition (
    subscription text collate "C" not null,
    partition integer not null,
    owner text collate "C",
    epoch bigint not null,
    lease_until bigint not null,
    txid bigint not null,
    position bigint not null,
    primary key (subscription, partition)
);
create table if not exists typecase_done (
    subscription text collate "C" not null,
    partitions integer not null,
    partition integer not null,
    txid bigint not null,
    position bigint not null
);
create table if not exists typecase_parked (
    subscription text collate "C" not null,
    stream text collate "C" not null,
    sequence bigint not null,
    slot integer not null,
    position bigint not null,
    state text collate "C" not null,
    attempts integer not null,
    next_at bigint not null,
    since bigint not null,
    error text collate "C" not null,
    stack text collate "C" not null,
    primary key (subscription, stream, sequence)
);
create table if not exists typecase_discarded (
    subscription text collate "C" not null,
    stream text collate "C" not null,
    sequence bigint not null,
    position bigint not null,
    reason text collate "C" not null,
    error text collate "C" not null,
    time bigint not null,
    primary key (subscription, stream, sequence)
);
create table if not exists typecase_node (
    node text collate "C" primary key,
    alive_until bigint not null
);

-- shop.Book
create table book (
    id uuid not null,
    title text collate "C" not null check (char_length(title) <= 100),
    isbn text collate "C" not null,
    pages integer,
    price numeric not null,
    typecase_version bigint not null,
    typecase_sequence bigint not null,
    primary key (id)
);
