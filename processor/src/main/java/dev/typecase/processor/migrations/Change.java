package dev.typecase.processor.migrations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A difference between the tables that a domain had and those that it has now. */
public sealed interface Change {

    /** The table that is different. */
    String table();

    /** What is different, for people: {@code column book.subtitle is new: string, at most 200, optional}. */
    String words();

    /** A table is new, with its indexes. */
    record TableAdded(TableShape shape) implements Change {
        @Override
        public String table() {
            return shape.name();
        }

        @Override
        public String words() {
            return "table " + table() + " is new";
        }
    }

    /** A table is no longer needed. */
    record TableDropped(TableShape shape) implements Change {
        @Override
        public String table() {
            return shape.name();
        }

        @Override
        public String words() {
            return "table " + table() + " is no longer needed";
        }
    }

    /** The rows of a table have another key, or belong to another table. */
    record KeyChanged(String table, TableShape before, TableShape after) implements Change {
        @Override
        public String words() {
            return before.parent().equals(after.parent())
                    ? "the key of " + table + " was " + key(before) + " and is " + key(after)
                    : "table " + table + " " + place(before) + " and "
                            + place(after).replace("was", "is");
        }

        private static String key(TableShape shape) {
            return shape.key().stream()
                    .map(name -> name + " "
                            + Optional.ofNullable(shape.columns().get(name))
                                    .map(ColumnShape::type)
                                    .orElse(""))
                    .collect(Collectors.joining(", ", "(", ")"));
        }

        private static String place(TableShape shape) {
            return shape.parent().map(parent -> "was a part of " + parent).orElse("was an aggregate's own");
        }
    }

    /** A column is new. */
    record ColumnAdded(String table, ColumnShape column) implements Change {
        @Override
        public String words() {
            return "column " + table + "." + column.name() + " is new: " + described(column);
        }
    }

    /** A column is no longer needed. */
    record ColumnDropped(String table, ColumnShape column) implements Change {
        @Override
        public String words() {
            return "column " + table + "." + column.name() + " is no longer needed";
        }
    }

    /** A column holds something else, or is checked otherwise. */
    record ColumnChanged(String table, ColumnShape before, ColumnShape after) implements Change {
        @Override
        public String words() {
            return "column " + table + "." + before.name() + " was " + described(before) + " and is "
                    + described(after);
        }

        boolean otherKind() {
            return before.kind() != after.kind();
        }

        boolean otherLength() {
            return !before.maxLength().equals(after.maxLength());
        }

        /** Whether rows that are there may have texts that are too long now. */
        boolean narrowed() {
            return after.maxLength().isPresent() && longest(after) < longest(before);
        }

        private static long longest(ColumnShape column) {
            return column.maxLength().orElse(Long.MAX_VALUE);
        }

        boolean nowRequired() {
            return before.optional() && !after.optional();
        }

        boolean nowOptional() {
            return !before.optional() && after.optional();
        }
    }

    /** An index is new. */
    record IndexAdded(String table, IndexShape index) implements Change {
        @Override
        public String words() {
            return described(index) + " on " + table + " is new: " + String.join(", ", index.columns());
        }
    }

    /** An index is no longer needed. */
    record IndexDropped(String table, IndexShape index) implements Change {
        @Override
        public String words() {
            return described(index) + " on " + table + " is no longer needed";
        }
    }

    private static String described(IndexShape index) {
        return (index.unique() ? "unique index " : "index ") + index.name();
    }

    private static String described(ColumnShape column) {
        OptionalLong length = column.maxLength();
        return String.join(
                ", ",
                List.of(
                        ColumnShape.kindName(column.kind()).replace('_', ' ')
                                + (length.isPresent() ? " of at most " + length.getAsLong() : ""),
                        column.optional() ? "optional" : "required"));
    }
}
