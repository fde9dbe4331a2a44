package dev.typecase.processor.tables;

import java.util.List;

/** Where a value lies; the model of the runtime's {@code Slot}. */
public sealed interface SlotLayout {

    /** One value, in a column of the row. */
    record Cell(int column) implements SlotLayout {}

    /**
     * An object in the row of what holds it.
     *
     * @param presence the column that says whether it is there; -1 where it always is
     * @param marked whether that column is there for nothing else
     * @param fields in the order of the object's shape
     */
    record Group(int presence, boolean marked, List<SlotLayout> fields) implements SlotLayout {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** The elements of a collection, in a table of their own. */
    record Rows(int table) implements SlotLayout {}
}
