package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.Database;
import java.util.List;

/**
 * The tables that every store has of its own, as {@code createSchema()} makes them: what is left of removed aggregates, the
 * commands handled under a key, and the events with all who handle them. Several domains of a database share them.
 */
final class StoreTables {

    /** Counts up whenever they change; a snapshot says which it has. */
    static final int VERSION = 1;

    private static final String TEXT = """
            create table if not exists typecase_tombstone (
                aggregate %2$s not null,
                identity %2$s not null,
                version %1$s not null,
                sequence %1$s not null,
                primary key (aggregate, identity)
            )%5$s;
            create table if not exists typecase_command (
                domain %2$s not null,
                key %2$s not null,
                command text not null,
                fingerprint text not null,
                time %2$s not null,
                result text not null,
                primary key (domain, key)
            )%5$s;
            create index if not exists typecase_command_time
                on typecase_command (time);
            create table if not exists typecase_event (
                %4$s not null,
                id %3$s not null unique,
                stream %2$s not null,
                sequence %1$s not null,
                slot integer not null,
                type %2$s not null,
                schema_version integer not null,
                payload %2$s not null,
                time %2$s not null,
                correlation %3$s not null,
                causation %3$s not null,
                context %2$s,
                unique (stream, sequence)
            );
            %6$screate index if not exists typecase_event_correlation
                on typecase_event (correlation);
            create table if not exists typecase_subscription (
                name %2$s primary key,
                domain %2$s not null,
                partitions integer not null,
                created %1$s not null
            );
            create table if not exists typecase_partition (
                subscription %2$s not null,
                partition integer not null,
                owner %2$s,
                epoch %1$s not null,
                lease_until %1$s not null,
                txid %1$s not null,
                position %1$s not null,
                primary key (subscription, partition)
            );
            create table if not exists typecase_done (
                subscription %2$s not null,
                partitions integer not null,
                partition integer not null,
                txid %1$s not null,
                position %1$s not null
            );
            create table if not exists typecase_parked (
                subscription %2$s not null,
                stream %2$s not null,
                sequence %1$s not null,
                slot integer not null,
                position %1$s not null,
                state %2$s not null,
                attempts integer not null,
                next_at %1$s not null,
                since %1$s not null,
                error %2$s not null,
                stack %2$s not null,
                primary key (subscription, stream, sequence)
            );
            create table if not exists typecase_discarded (
                subscription %2$s not null,
                stream %2$s not null,
                sequence %1$s not null,
                position %1$s not null,
                reason %2$s not null,
                error %2$s not null,
                time %1$s not null,
                primary key (subscription, stream, sequence)
            );
            create table if not exists typecase_node (
                node %2$s primary key,
                alive_until %1$s not null
            );""";

    private StoreTables() {}

    /** What creates those that are missing. */
    static String in(Database database) {
        List<String> words = database == Database.POSTGRESQL
                ? List.of(
                        "bigint",
                        "text collate \"C\"",
                        "uuid",
                        "position bigint generated always as identity primary key,\n    txid xid8",
                        "",
                        "create index if not exists typecase_event_order\n    on typecase_event (txid, position);\n")
                : List.of(
                        "integer",
                        "text",
                        "text",
                        "position integer primary key autoincrement,\n    txid integer",
                        " without rowid",
                        "");
        return TEXT.formatted(words.toArray());
    }
}
