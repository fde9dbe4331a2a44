package dev.typecase.processor.tables;

import dev.typecase.processor.model.QualifiedName;
import java.util.List;

/**
 * The tables of an aggregate.
 *
 * @param aggregate the aggregate
 * @param tables its own, and then one for each collection, behind the table that it belongs to
 * @param indexes of its own table, in the order of its fields
 * @param origins the aggregate, and the values and entities in it
 */
public record AggregateTables(
        QualifiedName aggregate, List<TableLayout> tables, List<IndexLayout> indexes, List<QualifiedName> origins) {

    public AggregateTables {
        tables = List.copyOf(tables);
        indexes = List.copyOf(indexes);
        origins = List.copyOf(origins);
    }

    /** The aggregate's own table. */
    public TableLayout root() {
        return tables.get(0);
    }
}
