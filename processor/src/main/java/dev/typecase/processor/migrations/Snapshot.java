package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.AggregateTables;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of a domain at one time, whatever the database.
 *
 * @param tables by name
 */
public record Snapshot(SortedMap<String, TableShape> tables) {

    public Snapshot {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** What a domain needs now. */
    public static Snapshot of(List<AggregateTables> aggregates) {
        SortedMap<String, TableShape> tables = new TreeMap<>();
        aggregates.forEach(aggregate ->
                aggregate.tables().forEach(table -> tables.put(table.name(), TableShape.of(table, aggregate))));
        return new Snapshot(tables);
    }
}
