package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.IndexLayout;
import dev.typecase.processor.tables.SqlNames;
import dev.typecase.processor.tables.TableLayout;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that is there before and after, and what has changed in it.
 *
 * @param layout what it is to be
 * @param tables those of the aggregate
 * @param changes in it
 */
record ChangedTable(TableLayout layout, AggregateTables tables, List<Change> changes) {

    ChangedTable {
        changes = List.copyOf(changes);
    }

    /** Its name as it stands in SQL. */
    String name() {
        return SqlNames.quoted(layout.name());
    }

    <T extends Change> List<T> all(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    ColumnLayout column(String name) {
        return layout.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    IndexLayout index(String name) {
        return tables.indexes().stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Columns that are gone and may be what a new one was: there were values of its kind in them. */
    List<Change.ColumnDropped> formerly(Change.ColumnAdded added) {
        return all(Change.ColumnDropped.class).stream()
                .filter(dropped -> dropped.column().kind() == added.column().kind())
                .toList();
    }

    /** Whether rows that are there may have the same values in an index that allows each once. */
    boolean mayClash(IndexShape index) {
        Set<String> empty = all(Change.ColumnAdded.class).stream()
                .map(Change.ColumnAdded::column)
                .filter(ColumnShape::optional)
                .map(ColumnShape::name)
                .collect(Collectors.toSet());
        return index.unique() && index.columns().stream().noneMatch(empty::contains);
    }
}
