package dev.typecase.processor.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An aggregate, entity or value object, with the names that its author wants in the database.
 *
 * @param state the class
 * @param table the name in {@code @Table} on the class
 * @param columns the names in {@code @Column}, by property
 * @param tables the names in {@code @Table} on a property that is a collection, by property
 */
public record StoredType(
        StateType state, Optional<String> table, Map<String, String> columns, Map<String, String> tables) {

    public StoredType {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    }

    /** One whose author leaves all names to us. */
    public static StoredType of(StateType state) {
        return new StoredType(state, Optional.empty(), Map.of(), Map.of());
    }

    /** The same, used with something definite for its type parameters. */
    public StoredType as(StateType use) {
        return new StoredType(use, table, columns, tables);
    }

    /** The name that its author wants for a property's column, or for what its columns begin with. */
    public Optional<String> column(Property property) {
        return Optional.ofNullable(columns.get(property.name()));
    }

    /** The name that its author wants for the table of a collection. */
    public Optional<String> table(Property property) {
        return Optional.ofNullable(tables.get(property.name()));
    }
}
