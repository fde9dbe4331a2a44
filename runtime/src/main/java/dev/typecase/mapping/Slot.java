package dev.typecase.mapping;

import java.util.List;

/** Where a value lies: each value that a {@link StateWriter} is given has its slot. */
public sealed interface Slot {

    /** A value is missing where its columns are, not because of a column of its own. */
    int ALWAYS = -1;

    /** One value, in a column of the row, by its place in {@link Table#columns}. */
    static Slot cell(int column) {
        return new Cell(column);
    }

    /** An object that is always there. */
    static Slot group(Slot... fields) {
        return new Group(ALWAYS, false, List.of(fields));
    }

    /** An object that is there where this column, which is one of its own, is not null. */
    static Slot optional(int presence, Slot... fields) {
        return new Group(presence, false, List.of(fields));
    }

    /** An object that is there where this column, which is there for nothing else, is true. */
    static Slot marked(int presence, Slot... fields) {
        return new Group(presence, true, List.of(fields));
    }

    /** A collection, by the place of its table in {@link Tables#tables}. */
    static Slot rows(int table) {
        return new Rows(table);
    }

    /**
     * One value.
     *
     * @param column by its place in {@link Table#columns}
     */
    record Cell(int column) implements Slot {}

    /**
     * An object in the row of what holds it; or a map's key and value, in its table.
     *
     * @param presence the column that is null where the object is missing; {@link #ALWAYS} where it never is
     * @param marked whether that column is there for nothing else
     * @param fields in the order of the object's shape
     */
    record Group(int presence, boolean marked, List<Slot> fields) implements Slot {
        /** Takes a copy. */
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The elements of a collection: rows of a table of their own.
     *
     * @param table by its place in {@link Tables#tables}
     */
    record Rows(int table) implements Slot {}
}
