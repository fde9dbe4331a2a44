package dev.typecase.jdbc.tables;

import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;

/**
 * What a condition is said of: a row of a table under a name.
 *
 * @param alias what the row is called in the statement
 * @param table the table
 */
record SqlScope(String alias, Table table) {

    /**
     * Where a path leads to.
     *
     * @param slot the slot
     * @param presence the column that is null where what the value is in is missing; {@link Slot#ALWAYS} where it never is
     */
    record Target(Slot slot, int presence) {}

    Target target(FieldPath<?> path) {
        Slot slot = table.content();
        int presence = Slot.ALWAYS;
        for (FieldPath.Step step : path.steps()) {
            Slot.Group group = (Slot.Group) slot;
            presence = group.presence() == Slot.ALWAYS ? presence : group.presence();
            slot = group.fields().get(step.index());
        }
        if (slot instanceof Slot.Group group && group.presence() != Slot.ALWAYS) {
            presence = group.presence();
        }
        return new Target(slot, presence);
    }

    /** The column that a path leads to. */
    Table.Column column(FieldPath<?> path) {
        return table.columns().get(((Slot.Cell) target(path).slot()).column());
    }

    /** A column, as a condition names it. */
    String name(int column) {
        return alias + "." + table.columns().get(column).name();
    }

    /** The column that a path leads to, as a condition names it. */
    String name(FieldPath<?> path) {
        return name(((Slot.Cell) target(path).slot()).column());
    }
}
