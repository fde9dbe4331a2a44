package dev.typecase.processor.tables;

import dev.typecase.processor.model.Position;
import java.util.List;

/**
 * A table.
 *
 * @param name the name itself, not quoted
 * @param parent the table that its rows belong to, by its place among the aggregate's; -1 for the aggregate's own
 * @param keys how many of the columns, from the first one on, make a row's key
 * @param columns the columns
 * @param content what lies in a row
 * @param field the aggregate, or the field that holds the collection, for messages: {@code Order.items}
 * @param position the class or field
 */
public record TableLayout(
        String name,
        int parent,
        int keys,
        List<ColumnLayout> columns,
        SlotLayout content,
        String field,
        Position position) {

    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** Whether it is the aggregate's own. */
    public boolean isRoot() {
        return parent < 0;
    }
}
