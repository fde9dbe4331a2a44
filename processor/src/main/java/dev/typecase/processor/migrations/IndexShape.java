package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.IndexLayout;
import dev.typecase.processor.tables.TableLayout;
import java.util.List;

/**
 * An index.
 *
 * @param name the name itself, not quoted
 * @param unique whether no two rows may have the same values
 * @param columns by name, in its order
 */
public record IndexShape(String name, boolean unique, List<String> columns) {

    public IndexShape {
        columns = List.copyOf(columns);
    }

    static IndexShape of(IndexLayout index, TableLayout table) {
        return new IndexShape(
                index.name(),
                index.unique(),
                index.parts().stream()
                        .map(part -> table.columns().get(part.column()).name())
                        .toList());
    }
}
