package dev.typecase.mapping;

import java.util.List;

/**
 * A table, and the statements that read and write its rows. Names are written as they stand in SQL.
 *
 * @param name the table
 * @param parent the table that its rows belong to, by its place in {@link Tables#tables}; {@link #ROOT} for the aggregate's own
 * @param keys how many of the columns, from the first one on, make a row's key: the aggregate's identity and, in a table of a
 *     collection, a position for each collection on the way
 * @param columns the columns; the aggregate's own table has {@code typecase_version} and {@code typecase_sequence} behind them
 * @param content what lies in a row
 * @param select all rows; a condition on {@code root}, the aggregate's own table, and an order can follow. It begins with the
 *     aggregate's version, and in the aggregate's own table with its last sequence number too
 * @param insert takes the columns, and for an aggregate its version and sequence number
 * @param update takes the columns behind the key, for an aggregate its version and sequence number, then the key, and for an
 *     aggregate the version that it must have; empty where there are no columns behind the key
 * @param delete takes the key, and for an aggregate the version that it must have
 */
public record Table(
        String name,
        int parent,
        int keys,
        List<Column> columns,
        Slot content,
        String select,
        String insert,
        String update,
        String delete) {

    /** The parent of a table that has none. */
    public static final int ROOT = -1;

    /** Takes a copy. */
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param name as it stands in SQL
     * @param kind what it holds
     * @param nullable whether it may be missing
     */
    public record Column(String name, Shape.Kind kind, boolean nullable) {

        /** One that always holds something. */
        public static Column of(String name, Shape.Kind kind) {
            return new Column(name, kind, false);
        }

        /** One that may be missing. */
        public static Column optional(String name, Shape.Kind kind) {
            return new Column(name, kind, true);
        }
    }
}
