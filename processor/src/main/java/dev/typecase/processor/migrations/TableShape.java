package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.TableLayout;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table, as far as databases know it. The order of its columns does not matter.
 *
 * @param name the name itself, not quoted
 * @param parent the table that its rows belong to; empty for an aggregate's own
 * @param key the columns that make a row's key, in their order
 * @param columns by name; those that an aggregate's own table has for the store are not among them
 * @param indexes by name
 */
public record TableShape(
        String name,
        Optional<String> parent,
        List<String> key,
        SortedMap<String, ColumnShape> columns,
        SortedMap<String, IndexShape> indexes) {

    public TableShape {
        key = List.copyOf(key);
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
    }

    static TableShape of(TableLayout table, AggregateTables tables) {
        SortedMap<String, ColumnShape> columns = new TreeMap<>();
        table.columns().forEach(column -> columns.put(column.name(), ColumnShape.of(column)));
        SortedMap<String, IndexShape> indexes = new TreeMap<>();
        if (table.isRoot()) {
            tables.indexes().forEach(index -> indexes.put(index.name(), IndexShape.of(index, table)));
        }
        return new TableShape(
                table.name(),
                table.isRoot()
                        ? Optional.empty()
                        : Optional.of(tables.tables().get(table.parent()).name()),
                table.columns().stream()
                        .limit(table.keys())
                        .map(ColumnLayout::name)
                        .toList(),
                columns,
                indexes);
    }

    /** Whether both hold the same under other names. */
    boolean looksLike(TableShape other) {
        return parent.isPresent() == other.parent.isPresent()
                && key.size() == other.key.size()
                && kinds().equals(other.kinds());
    }

    private List<String> kinds() {
        return columns.values().stream().map(ColumnShape::type).sorted().toList();
    }
}
