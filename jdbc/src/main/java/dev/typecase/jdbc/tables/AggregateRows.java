package dev.typecase.jdbc.tables;

import dev.typecase.mapping.Tables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as rows, for each of its tables in the order of their keys. The cells of a row are in the order of its table's
 * columns.
 */
record AggregateRows(List<List<@Nullable Object[]>> tables) {

    /** No rows, yet. */
    static AggregateRows of(Tables tables) {
        List<List<@Nullable Object[]>> rows = new ArrayList<>();
        for (int i = 0; i < tables.tables().size(); i++) {
            rows.add(new ArrayList<>());
        }
        return new AggregateRows(rows);
    }

    /** The rows of a table, by its place in {@link Tables#tables}. */
    List<@Nullable Object[]> of(int table) {
        return tables.get(table);
    }

    /** The aggregate's own row. */
    @Nullable
    Object[] root() {
        return tables.get(0).get(0);
    }
}
